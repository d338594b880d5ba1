package org.countrycoalition.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.gap.Behind.LineNeed;
import org.countrycoalition.gap.Behind.Side;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Share;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanNeeds;

/**
 * All that a State's gaps are computed from, line by line and contribution by
 * contribution.
 *
 * @param running the year that is not over
 * @param plan in force, empty if there is none
 * @param rates turn the plan's currency into dollars
 * @param flows contributions that count under the rule
 * @param ledger of the State
 * @param rule what counts as cover
 * @param prices in which dollars are told
 */
record GapSources(int running, Optional<Plan> plan, ExchangeRates rates, List<Flow> flows, NationalLedger ledger,
		CoverRule rule, Prices prices) {

	/** The gaps of a year as plan and contributions state it. */
	YearGap reported(int year) {
		return gap(year, GapSources::whole, GapSources::whole,
				(shares) -> NationalUse.of(year, this.running, shares, this.ledger));
	}

	/** The same as far as it is attributable to cluster munitions. */
	AttributedGap in(int year) {
		return AttributedGap.of(end(year, Share::leastOf, Share::mostOf), end(year, Share::mostOf, Share::leastOf),
				of(year).stream().filter((flow) -> !flow.offPlan()).toList(), this.prices);
	}

	/** Contributions of a year. */
	List<Flow> of(int year) {
		return this.flows.stream().filter((flow) -> flow.cover().year() == year).toList();
	}

	/**
	 * @param sharesCount whether the plan's national shares of the pillar count, rather
	 * than the ledger
	 * @return its lines that are planned for the year
	 */
	List<LineNeed> lines(int year, Pillar pillar, boolean sharesCount) {
		return planOf(year).stream()
			.flatMap((plan) -> plan.lines()
				.stream()
				.filter((line) -> line.pillar() == pillar && line.years().containsKey(year))
				.map((line) -> line(plan, line, year, sharesCount)))
			.toList();
	}

	private LineNeed line(Plan plan, PlanLine line, int year, boolean sharesCount) {
		Plan alone = plan.with(List.of(line));
		return new LineNeed(line, side(alone, line, year, sharesCount, GapSources::whole, GapSources::whole),
				side(alone, line, year, sharesCount, Share::leastOf, Share::mostOf),
				side(alone, line, year, sharesCount, Share::mostOf, Share::leastOf));
	}

	private Side side(Plan alone, PlanLine line, int year, boolean sharesCount,
			BiFunction<Share, FigureSum, FigureSum> work, BiFunction<Share, FigureSum, FigureSum> money) {
		FigureSum named = of(year).stream()
			.filter((flow) -> !flow.offPlan() && line.key().equals(flow.planLine()))
			.map((flow) -> money.apply(flow.share(), flow.amount()))
			.reduce(FigureSum.EMPTY, FigureSum::plus);
		PlanNeeds needs = needs(alone, year, work);
		return Side.of(needs.need().getOrDefault(line.pillar(), FigureSum.EMPTY),
				needs.national().getOrDefault(line.pillar(), FigureSum.EMPTY), sharesCount, named, this.prices, year);
	}

	/**
	 * @param work part of a plan's line
	 * @param money part of a contribution, and of the national ledger: there nobody says
	 * how much is for cluster munitions but of parts of wider budgets
	 */
	private YearGap end(int year, BiFunction<Share, FigureSum, FigureSum> work,
			BiFunction<Share, FigureSum, FigureSum> money) {
		return gap(year, work, money,
				(shares) -> NationalUse.attributed(year, this.running, shares, this.ledger, money));
	}

	private YearGap gap(int year, BiFunction<Share, FigureSum, FigureSum> work,
			BiFunction<Share, FigureSum, FigureSum> money, Function<Map<Pillar, FigureSum>, NationalUse> own) {
		Optional<PlanNeeds> needs = planOf(year).map((any) -> needs(any, year, work));
		return GapCalculator.of(GapInput.of(year, needs, planOf(year).filter(Plan::illustrative).isPresent(),
				own.apply(needs.orElse(PlanNeeds.NONE).national()), AttributedGap.cover(this.flows, money), this.rule))
			.in(this.prices);
	}

	private Optional<Plan> planOf(int year) {
		return this.plan.filter((any) -> year >= any.firstYear() && year <= any.lastYear());
	}

	private PlanNeeds needs(Plan any, int year, BiFunction<Share, FigureSum, FigureSum> work) {
		return PlanNeeds.of(any, year, this.rates, (line, amount) -> work.apply(line.share(), amount));
	}

	private static FigureSum whole(Share share, FigureSum amount) {
		return amount;
	}

}
