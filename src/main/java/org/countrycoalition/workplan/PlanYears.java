package org.countrycoalition.workplan;

import java.util.List;

import org.countrycoalition.workplan.PlanRefusal.Reason;

/**
 * Which years a plan can have.
 */
final class PlanYears {

	private PlanYears() {
	}

	/**
	 * @throws PlanRefusal if the years are out of order, too many or out of range
	 */
	static void requireInOrder(PlanDesk.Facts facts) {
		if (facts.lastYear() < facts.firstYear() || facts.lastYear() - facts.firstYear() >= Plan.MOST_YEARS
				|| facts.firstYear() < Plan.FIRST_YEAR || facts.lastYear() > Plan.LAST_YEAR) {
			throw new PlanRefusal(Reason.YEARS);
		}
	}

	/**
	 * @throws PlanRefusal if a line plans something outside of these years
	 */
	static void requireWithin(List<PlanLine> lines, int first, int last) {
		boolean outside = lines.stream()
			.flatMap((line) -> line.years().keySet().stream())
			.anyMatch((year) -> year < first || year > last);
		if (outside) {
			throw new PlanRefusal(Reason.YEARS);
		}
	}

}
