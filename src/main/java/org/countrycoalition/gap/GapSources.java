package org.countrycoalition.gap;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Share;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanNeeds;

/**
 * All that a State's attributed gaps are computed from.
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

	AttributedGap in(int year) {
		return AttributedGap.of(end(year, Share::leastOf, Share::mostOf), end(year, Share::mostOf, Share::leastOf),
				this.flows.stream().filter((flow) -> flow.cover().year() == year && !flow.offPlan()).toList(),
				this.prices);
	}

	/**
	 * @param work part of a plan's line
	 * @param money part of a contribution, and of the national ledger: there nobody says
	 * how much is for cluster munitions but of parts of wider budgets
	 */
	private YearGap end(int year, BiFunction<Share, FigureSum, FigureSum> work,
			BiFunction<Share, FigureSum, FigureSum> money) {
		Optional<PlanNeeds> needs = this.plan.filter((any) -> year >= any.firstYear() && year <= any.lastYear())
			.map((any) -> PlanNeeds.of(any, year, this.rates, (line, amount) -> work.apply(line.share(), amount)));
		NationalUse own = NationalUse.attributed(year, this.running, needs.orElse(PlanNeeds.NONE).national(),
				this.ledger, money);
		return GapCalculator.of(GapInput.of(year, needs, own, AttributedGap.cover(this.flows, money), this.rule))
			.in(this.prices);
	}

}
