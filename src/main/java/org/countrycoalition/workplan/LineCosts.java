package org.countrycoalition.workplan;

import java.util.List;

/**
 * A line with everything from which it is costed in a year.
 *
 * @param plan without its lines
 * @param costing how it is costed
 * @param budgets of its operators, those too that do not count because the operator has
 * entered its own
 */
public record LineCosts(Plan plan, Costing costing, List<Budget> budgets) {

	public LineCosts {
		budgets = List.copyOf(budgets);
	}

	/**
	 * @param budget one of them
	 * @return whether it is part of the sum
	 */
	public boolean isCounted(Budget budget) {
		return CostSources.counted(this.budgets).contains(budget);
	}

}
