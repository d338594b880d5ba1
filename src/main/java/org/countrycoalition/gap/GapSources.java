package org.countrycoalition.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countrycoalition.funding.AttributableCover;
import org.countrycoalition.funding.CoverSum;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.kernel.AttributedPart;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.workplan.AttributableNeed;
import org.countrycoalition.workplan.NeedInForce;
import org.countrycoalition.workplan.PlanNeeds;

/**
 * All that a State's gaps are computed from, as reported and as far as it is attributable
 * to cluster munitions.
 *
 * @param running the year that is not over
 * @param need of the plan in force, empty if there is none
 * @param cover by contributions, of any year and step
 * @param ledger of the State
 * @param rule what counts as cover
 * @param prices in which dollars are told
 */
record GapSources(int running, Optional<AttributableNeed> need, List<AttributableCover> cover, NationalLedger ledger,
		CoverRule rule, Prices prices) {

	/** The gaps of a year as plan and contributions state it. */
	YearGap reported(int year) {
		return gap(year, AttributedPart.WHOLE, AttributedPart.WHOLE);
	}

	/** The same as far as it is attributable to cluster munitions. */
	AttributedGap in(int year) {
		return AttributedGap.of(gap(year, AttributedPart.LEAST, AttributedPart.MOST),
				gap(year, AttributedPart.MOST, AttributedPart.LEAST),
				this.cover.stream().filter((sum) -> counts(sum.whole(), year)).toList(), this.prices);
	}

	private boolean counts(CoverSum sum, int year) {
		return sum.year() == year && !sum.offPlan() && this.rule.counts(sum.step());
	}

	/**
	 * @param work part of the plan's lines
	 * @param money part of contributions, and of the national ledger: there nobody says
	 * how much is for cluster munitions but of parts of wider budgets
	 */
	private YearGap gap(int year, AttributedPart work, AttributedPart money) {
		Optional<NeedInForce> plan = this.need.map((any) -> any.of(work));
		Map<Pillar, FigureSum> shares = plan.flatMap((any) -> any.in(year)).orElse(PlanNeeds.NONE).national();
		NationalUse own = (money == AttributedPart.WHOLE) ? NationalUse.of(year, this.running, shares, this.ledger)
				: NationalUse.attributed(year, this.running, shares, this.ledger, money);
		return GapCalculator
			.of(GapInput.of(year, plan, own, this.cover.stream().map((sum) -> sum.of(money)).toList(), this.rule))
			.in(this.prices);
	}

}
