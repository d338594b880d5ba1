package org.countrycoalition.workplan.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a State plans, as far as the asker may see it.
 *
 * @param iso3 the State
 * @param plan in force; null, named in {@code absences}, if there is none to be seen
 * @param absences why a value is null
 */
record StatePlanAnswer(String iso3, @Nullable PlanAnswer plan, List<PlanAbsenceAnswer> absences) {

	static StatePlanAnswer of(String iso3, @Nullable PlanAnswer plan) {
		return new StatePlanAnswer(iso3, plan,
				(plan == null) ? List.of(new PlanAbsenceAnswer("plan", "UNKNOWN")) : List.of());
	}

	/**
	 * Why a value is null.
	 *
	 * @param figure name of the field
	 * @param reason such as UNKNOWN
	 */
	record PlanAbsenceAnswer(String figure, String reason) {
	}

}
