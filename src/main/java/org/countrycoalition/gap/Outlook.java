package org.countrycoalition.gap;

import java.util.List;

/**
 * The gaps of some years, and where cover ends before the work in all years of the plan
 * in force, whichever years are shown.
 *
 * @param years shown, in their order
 * @param first year of the plan in force; the first that is shown if there is none
 * @param last year of it; the last that is shown if there is none
 * @param cliffs over all its years, in the order of their pillars
 */
public record Outlook(List<YearGap> years, int first, int last, List<FundingCliff> cliffs) {

	public Outlook {
		years = List.copyOf(years);
		cliffs = List.copyOf(cliffs);
	}

}
