package org.countrycoalition.workplan;

import org.jspecify.annotations.Nullable;

/**
 * A line of an operator's own in a year, with what it means to spend.
 *
 * @param line of the plan
 * @param year of the plan
 * @param currency of the plan
 * @param budget null if none is entered yet
 */
public record OwnBudget(PlanLine line, int year, String currency, @Nullable Budget budget) {
}
