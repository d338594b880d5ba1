package org.countrycoalition.workplan;

import java.util.Map;
import java.util.Optional;

import org.countrycoalition.kernel.CountryCode;

/**
 * What a State's plan in force costs, without its lines.
 *
 * @param state whose plan
 * @param illustrative whether it is made up
 * @param firstYear that it covers
 * @param lastYear that it covers
 * @param years asked for, each with its needs in dollars
 */
public record NeedInForce(CountryCode state, boolean illustrative, int firstYear, int lastYear,
		Map<Integer, PlanNeeds> years) {

	/** What it needs in a year, empty if the plan does not speak of the year. */
	public Optional<PlanNeeds> in(int year) {
		return covers(year) ? Optional.of(this.years.getOrDefault(year, PlanNeeds.NONE)) : Optional.empty();
	}

	/** Whether the plan speaks of the year. */
	public boolean covers(int year) {
		return year >= this.firstYear && year <= this.lastYear;
	}

}
