package org.countrycoalition.funding;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * By when the part for one year of what was promised was to be paid.
 */
final class DueDay {

	private DueDay() {
	}

	/**
	 * Of a step only one day is said, that of its next step: it is the day of one of its
	 * years, and no measure of the others.
	 * @param said day that is said in the step, null if none
	 * @param years for which the step has money, empty if it is no step, so that nobody
	 * knows
	 * @param year one of them
	 * @return the day that is said if it is said of the part (that of the day's own year,
	 * else the next, else the last), else the end of the part's year; null if nobody
	 * knows
	 */
	static @Nullable LocalDate of(@Nullable LocalDate said, Collection<Integer> years, int year) {
		if (years.isEmpty()) {
			return said;
		}
		if (said != null) {
			TreeSet<Integer> parts = new TreeSet<>(years);
			Integer next = parts.ceiling(said.getYear());
			if (year == ((next != null) ? next : parts.last())) {
				return said;
			}
		}
		return LocalDate.of(year, Month.DECEMBER, 31);
	}

}
