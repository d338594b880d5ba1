package org.countrycoalition.workplan;

import org.jspecify.annotations.Nullable;

/**
 * The national strategy that a plan carries out, as it stood when that version of the
 * plan was written.
 *
 * @param title of the strategy
 * @param firstYear that it covers, null if not stated
 * @param lastYear that it covers, null if not stated
 * @param evidence what it rests on, such as surveys with their dates; null if not stated
 */
public record Strategy(String title, @Nullable Integer firstYear, @Nullable Integer lastYear,
		@Nullable String evidence) {

	/**
	 * @param title of a strategy of which nothing else is known
	 */
	public static Strategy named(String title) {
		return new Strategy(title, null, null, null);
	}

	/**
	 * @return whether it is known to cover the year; a side that is not stated is open
	 */
	boolean covers(int year) {
		return (this.firstYear == null || year >= this.firstYear) && (this.lastYear == null || year <= this.lastYear);
	}

}
