package org.countrycoalition.kernel;

import java.time.LocalDate;

/**
 * The days on which one can ask how things stood. All that the portal knows lies well
 * within; a day outside is a slip of the pen, or beyond what the database can hold.
 */
public final class AsOf {

	/** The earliest of them. */
	public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	/** The latest of them. */
	public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

	private AsOf() {
	}

	/**
	 * @param day any day
	 * @return whether one can ask for it
	 */
	public static boolean covers(LocalDate day) {
		return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
	}

}
