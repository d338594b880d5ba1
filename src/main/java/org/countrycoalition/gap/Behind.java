package org.countrycoalition.gap;

import java.util.List;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanNeeds;

/**
 * The lines of the plan and the contributions behind the gap of a pillar and year.
 *
 * @param cell of which they are behind
 * @param lines of the plan, in their order; their needs add up to that of the cell
 * @param flows contributions to the pillar that count under the rule, largest first; they
 * add up to those of the cell
 * @param unallocated contributions that may go to the pillar and to others
 * @param offPlan contributions that would count but are for work that is not on the plan
 */
public record Behind(Cell cell, List<LineNeed> lines, List<Flow> flows, List<Flow> unallocated, List<Flow> offPlan) {

	public Behind {
		lines = List.copyOf(lines);
		flows = List.copyOf(flows);
		unallocated = List.copyOf(unallocated);
		offPlan = List.copyOf(offPlan);
	}

	/**
	 * @param lines of the pillar that are planned for the year
	 * @param money contributions to the State in the year that count under the rule
	 */
	static Behind of(Cell cell, List<LineNeed> lines, List<Flow> money) {
		List<Flow> reaching = money.stream().filter((flow) -> reaches(flow, cell.pillar())).toList();
		List<Flow> onPlan = reaching.stream().filter((flow) -> !flow.offPlan()).toList();
		return new Behind(cell, lines,
				onPlan.stream().filter((flow) -> flow.cover().pillar() == cell.pillar()).toList(),
				onPlan.stream().filter((flow) -> flow.cover().pillar() != cell.pillar()).toList(),
				reaching.stream().filter(Flow::offPlan).toList());
	}

	private static boolean reaches(Flow flow, Pillar pillar) {
		Pillar own = flow.cover().pillar();
		return own == pillar
				|| (!own.isAllocated() && (flow.cover().named().isEmpty() || flow.cover().named().contains(pillar)));
	}

	/**
	 * What a line costs in the year, in dollars.
	 *
	 * @param line of the plan
	 * @param need its cost
	 * @param national the State's own money for it, as the line states it
	 * @param named contributions that name this very line
	 * @param left what the line itself has left after money that is meant for it; other
	 * money of the pillar may still go to it
	 */
	public record LineNeed(PlanLine line, FigureSum need, FigureSum national, FigureSum named, Gap left) {

		/**
		 * What is left is computed before it is told in other prices, so that rounding
		 * opens no gap.
		 * @param needs of the line alone
		 * @param nationalCounts whether the plan's national shares count, rather than the
		 * ledger
		 */
		static LineNeed of(PlanLine line, PlanNeeds needs, boolean nationalCounts, List<Flow> money, Prices prices,
				int year) {
			FigureSum need = needs.need().getOrDefault(line.pillar(), FigureSum.EMPTY);
			FigureSum national = needs.national().getOrDefault(line.pillar(), FigureSum.EMPTY);
			FigureSum named = money.stream()
				.filter((flow) -> !flow.offPlan() && line.key().equals(flow.planLine()))
				.map(Flow::amount)
				.reduce(FigureSum.EMPTY, FigureSum::plus);
			FigureSum told = prices.in(need, year);
			FigureSum own = nationalCounts ? national : FigureSum.EMPTY;
			Gap left = (need.isLowerBound() || told.isLowerBound()) ? new Gap.NotComputable()
					: new Gap.Open(GapCalculator.left(need, own, own, named).in(prices, year));
			return new LineNeed(line, told, prices.in(national, year), prices.in(named, year), left);
		}

	}

}
