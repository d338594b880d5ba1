package org.countrycoalition.gap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.AttributedGap.Ends;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.AttributedPart;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.workplan.LineCost;

/**
 * The lines of the plan and the contributions behind the gap of a pillar and year.
 *
 * @param gap of the year, as reported
 * @param attributed the same as far as it is attributable to cluster munitions
 * @param pillar of the cell
 * @param illustrative whether the plan is made up
 * @param lines of the plan, in their order; their needs add up to that of the cell
 * @param flows contributions to the pillar that count under the rule, largest first; they
 * add up to those of the cell
 * @param unallocated contributions that may go to the pillar and to others
 * @param offPlan contributions that would count but are for work that is not on the plan
 */
public record Behind(YearGap gap, AttributedGap attributed, Pillar pillar, boolean illustrative, List<LineNeed> lines,
		List<Flow> flows, List<Flow> unallocated, List<Flow> offPlan) {

	public Behind {
		lines = List.copyOf(lines);
		flows = List.copyOf(flows);
		unallocated = List.copyOf(unallocated);
		offPlan = List.copyOf(offPlan);
	}

	/**
	 * @param lines of the pillar, of the plan in force
	 * @param flows of the year that count under the rule
	 */
	static Behind of(GapSources sources, int year, Pillar pillar, List<LineCost> lines, List<Flow> flows) {
		YearGap gap = sources.reported(year);
		List<Flow> reaching = flows.stream().filter((flow) -> reaches(flow, pillar)).toList();
		List<Flow> onPlan = reaching.stream().filter((flow) -> !flow.offPlan()).toList();
		Map<UUID, List<Flow>> named = flows.stream()
			.filter((flow) -> !flow.offPlan() && flow.planLine() != null)
			.collect(Collectors.groupingBy(Flow::planLine));
		return new Behind(gap, sources.in(year), pillar,
				sources.need().filter((need) -> need.whole().illustrative()).isPresent(),
				lines.stream()
					.map((line) -> LineNeed.of(line, year, gap.national().isOfPlan(pillar),
							named.getOrDefault(line.key(), List.of()), sources.prices()))
					.toList(),
				onPlan.stream().filter((flow) -> flow.cover().pillar() == pillar).toList(),
				onPlan.stream().filter((flow) -> flow.cover().pillar() != pillar).toList(),
				reaching.stream().filter(Flow::offPlan).toList());
	}

	private static boolean reaches(Flow flow, Pillar pillar) {
		Pillar own = flow.cover().pillar();
		return own == pillar
				|| (!own.isAllocated() && (flow.cover().named().isEmpty() || flow.cover().named().contains(pillar)));
	}

	/** Need, cover and gap of the pillar, as reported. */
	public Cell cell() {
		return this.gap.cell(this.pillar);
	}

	/**
	 * Whether the national money that the lines state counts, rather than the ledger's.
	 */
	public boolean sharesCount() {
		return this.gap.national().isOfPlan(this.pillar);
	}

	/** The same as far as it is attributable, at both ends. */
	public Ends ends() {
		return this.attributed.pillar(this.pillar);
	}

	/**
	 * What a line costs in the year.
	 *
	 * @param line of the plan
	 * @param reported as it is stated
	 * @param least by the least of the work and the most of the money that is
	 * attributable
	 * @param most the other way round
	 */
	public record LineNeed(LineCost line, Side reported, Side least, Side most) {

		/**
		 * @param nationalCounts whether the plan's national shares count, rather than the
		 * ledger
		 * @param named contributions for this very line
		 */
		static LineNeed of(LineCost line, int year, boolean nationalCounts, List<Flow> named, Prices prices) {
			BiFunction<AttributedPart, AttributedPart, Side> side = (work, money) -> Side.of(
					work.of(line.share(), line.cost()), work.of(line.share(), line.national()), nationalCounts,
					named.stream()
						.map((flow) -> money.of(flow.share(), flow.amount()))
						.reduce(FigureSum.EMPTY, FigureSum::plus),
					prices, year);
			return new LineNeed(line, side.apply(AttributedPart.WHOLE, AttributedPart.WHOLE),
					side.apply(AttributedPart.LEAST, AttributedPart.MOST),
					side.apply(AttributedPart.MOST, AttributedPart.LEAST));
		}

		/** What the line itself has left of what is attributable. */
		public Gap attributed() {
			return AttributedGap.between(this.least.left(), this.most.left());
		}

	}

	/**
	 * Need and cover of a line, in dollars.
	 *
	 * @param need its cost
	 * @param national the State's own money for it, as the line states it
	 * @param named contributions that name this very line
	 * @param left what the line itself has left after money that is meant for it; other
	 * money of the pillar may still go to it
	 */
	public record Side(FigureSum need, FigureSum national, FigureSum named, Gap left) {

		/**
		 * What is left is computed before it is told in other prices, so that rounding
		 * opens no gap.
		 * @param nationalCounts whether the plan's national shares count, rather than the
		 * ledger
		 */
		static Side of(FigureSum need, FigureSum national, boolean nationalCounts, FigureSum named, Prices prices,
				int year) {
			FigureSum told = prices.in(need, year);
			FigureSum own = nationalCounts ? national : FigureSum.EMPTY;
			Gap left = (need.isLowerBound() || told.isLowerBound()) ? new Gap.NotComputable()
					: new Gap.Open(GapCalculator.left(need, own, own, named).in(prices, year));
			return new Side(told, prices.in(national, year), prices.in(named, year), left);
		}

	}

}
