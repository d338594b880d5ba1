package org.countrycoalition.workplan.ui;

import com.vaadin.flow.router.Location;
import org.countrycoalition.workplan.Plan;

/**
 * Which year of a plan an address asks for.
 */
final class PlanAddress {

	private PlanAddress() {
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
