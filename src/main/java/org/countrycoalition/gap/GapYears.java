package org.countrycoalition.gap;

import org.countrycoalition.workplan.Plan;

/**
 * Years for which one can ask: a plan covers no others.
 */
public final class GapYears {

	/** The earliest. */
	public static final int FIRST = Plan.FIRST_YEAR;

	/** The latest. */
	public static final int LAST = Plan.LAST_YEAR;

	/** How many one question may span. */
	public static final int MOST = 30;

	private GapYears() {
	}

	/**
	 * @return whether one question may span the years: in order, none too early or too
	 * late, and not too many
	 */
	public static boolean spans(int from, int to) {
		return from >= FIRST && to <= LAST && from <= to && to - from < MOST;
	}

}
