package org.countrycoalition.gap.api;

import java.util.List;

import org.countrycoalition.gap.Portfolio;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.gap.api.Figures.AbsenceAnswer;
import org.countrycoalition.gap.api.Figures.EstimatedAnswer;
import org.countrycoalition.gap.api.Figures.GapRange;
import org.countrycoalition.gap.api.Figures.TotalAnswer;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.registry.PricesAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of all States with a published plan that the reader may see. Amounts are
 * decimal strings in dollars of the United States; an absence is null and named in
 * {@code absences}.
 *
 * @param year of the need
 * @param rule paid, firm or firm-and-pledged
 * @param currency of all amounts
 * @param prices in which they are told
 * @param sumOfPillars all gaps together; null if none can be computed
 * @param afterUnallocated what is left of them after unallocated money; null likewise
 * @param states largest gap first; what cannot be computed stands at the end
 * @param absences why totals are null
 * @param estimated figures that rest on rates of an earlier year
 * @param illustrative whether what is made up counts too
 */
record PortfolioAnswer(int year, String rule, String currency, PricesAnswer prices, @Nullable TotalAnswer sumOfPillars,
		@Nullable TotalAnswer afterUnallocated, List<StateGapAnswer> states, List<AbsenceAnswer> absences,
		List<EstimatedAnswer> estimated, boolean illustrative) {

	static PortfolioAnswer of(Portfolio portfolio, Prices prices, boolean illustrative) {
		Figures figures = new Figures();
		TotalAnswer sum = figures.total(portfolio.upper(), portfolio.atLeast(), "sumOfPillars");
		TotalAnswer after = figures.total(portfolio.lower(), portfolio.atLeast(), "afterUnallocated");
		return new PortfolioAnswer(portfolio.year(), portfolio.rule().code(), "USD", PricesAnswer.of(prices), sum,
				after, portfolio.states().stream().map(PortfolioAnswer::state).toList(), figures.absences(),
				figures.estimated(), illustrative);
	}

	private static StateGapAnswer state(StateGap row) {
		Figures figures = new Figures();
		boolean atLeast = row.year().atLeast();
		String need = figures.need(row.planned(), row.need(), "need");
		String national = figures.sum(row.national(), "national");
		String external = figures.sum(row.external(), "external");
		String unallocated = figures.sum(row.unallocated(), "unallocated");
		String offPlan = figures.ifAny(row.year().offPlan(), "offPlan");
		TotalAnswer sum = figures.total(row.upper(), atLeast, "sumOfPillars");
		TotalAnswer after = figures.total(row.lower(), atLeast, "afterUnallocated");
		return new StateGapAnswer(row.state().iso3(), row.illustrative(), row.madeUp(), row.planned().name(), need,
				national, external, unallocated, offPlan, sum, after, figures.share(row, "uncovered"),
				figures.absences(), figures.estimated());
	}

	/**
	 * A State.
	 *
	 * @param illustrative whether its plan is made up
	 * @param madeUp whether some of its figures are: the plan, or some of the money
	 * @param plan LINES, NOT_PLANNED (no need in the year) or NO_PLAN (need unknown)
	 * @param need what the planned lines cost
	 * @param national the State's own money for them
	 * @param external contributions that may lower their gaps
	 * @param unallocated the part of these that is for several pillars, or none by name
	 * @param offPlan contributions for work that is not on the plan; null if there are
	 * none
	 * @param sumOfPillars the pillars' gaps together
	 * @param afterUnallocated what is left of them after unallocated money
	 * @param uncovered the part of the need that is not covered, in per cent, by both
	 * ends of the pillars' sum; null of a need or a gap that is known in part only
	 * @param absences why fields are null
	 * @param estimated figures that rest on rates of an earlier year
	 */
	record StateGapAnswer(String iso3, boolean illustrative, boolean madeUp, String plan, @Nullable String need,
			@Nullable String national, @Nullable String external, @Nullable String unallocated,
			@Nullable String offPlan, @Nullable TotalAnswer sumOfPillars, @Nullable TotalAnswer afterUnallocated,
			@Nullable GapRange uncovered, List<AbsenceAnswer> absences, List<EstimatedAnswer> estimated) {
	}

}
