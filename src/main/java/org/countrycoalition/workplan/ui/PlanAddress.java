package org.countrycoalition.workplan.ui;

import com.vaadin.flow.router.Location;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.Plan;

/**
 * Where the pages of a State's plan are, and which year of it an address asks for.
 */
final class PlanAddress {

	private PlanAddress() {
	}

	/**
	 * @return the page of the plan in force; those about parts of the plan are below it
	 */
	static String of(CountryCode state) {
		return "countries/" + state.iso3() + "/workplan";
	}

	/**
	 * @param today the year in which the reader reads
	 * @return the year asked for, else today's, else the plan's first
	 */
	static int year(Location address, Plan plan, int today) {
		int asked = address.getQueryParameters()
			.getSingleParameter("year")
			.filter((text) -> text.matches("\\d{4}"))
			.map(Integer::valueOf)
			.orElse(today);
		if (plan.covers(asked)) {
			return asked;
		}
		return plan.covers(today) ? today : plan.firstYear();
	}

}
