package org.countrycoalition.workplan;

import java.util.List;

/**
 * Some lines of a plan for a year, costed both ways.
 *
 * @param plan without its lines
 * @param year of the plan
 * @param page from 0
 * @param lines how many lines the plan has in the year, on all pages
 * @param costings of this page
 */
public record CostPage(Plan plan, int year, int page, int lines, List<Costing> costings) {

	public CostPage {
		costings = List.copyOf(costings);
	}

}
