package org.countrycoalition.gap.api;

import java.util.List;

import org.countrycoalition.funding.ByEstimate;
import org.countrycoalition.gap.AttributedGap;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.FundingCliff;
import org.countrycoalition.gap.GapBasis;
import org.countrycoalition.gap.NationalUse;
import org.countrycoalition.gap.Outlook;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.gap.api.Figures.AbsenceAnswer;
import org.countrycoalition.gap.api.Figures.EndsAnswer;
import org.countrycoalition.gap.api.Figures.EstimatedAnswer;
import org.countrycoalition.gap.api.Figures.GapRange;
import org.countrycoalition.gap.api.Figures.TotalAnswer;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.registry.PricesAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Need against cover. Amounts are decimal strings in dollars of the United States; an
 * absence is null and named in {@code absences}.
 *
 * @param iso3 the State
 * @param from first year
 * @param to last year
 * @param rule paid, firm or firm-and-pledged
 * @param basis reported or attributed
 * @param currency of all amounts
 * @param prices in which they are told
 * @param years one for each year; null if attributed gaps are asked for
 * @param attributed one for each year; null unless they are asked for
 * @param cliffs pillars of which cover ends before the work, over all years of the plan
 * in force, whichever are asked for; null if attributed gaps are asked for: they are told
 * as reported
 * @param illustrative whether what is made up counts too
 */
record GapAnswer(String iso3, int from, int to, String rule, String basis, String currency, PricesAnswer prices,
		@Nullable List<GapYearAnswer> years, @Nullable List<AttributedAnswer> attributed,
		@Nullable List<CliffAnswer> cliffs, boolean illustrative) {

	static GapAnswer reported(Asked asked, Outlook outlook) {
		return of(asked, GapBasis.REPORTED, outlook.years().stream().map(GapAnswer::year).toList(), null,
				outlook.cliffs().stream().map(CliffAnswer::of).toList());
	}

	static GapAnswer attributed(Asked asked, List<AttributedGap> years) {
		return of(asked, GapBasis.ATTRIBUTED, null, years.stream().map(AttributedAnswer::of).toList(), null);
	}

	private static GapAnswer of(Asked asked, GapBasis basis, @Nullable List<GapYearAnswer> years,
			@Nullable List<AttributedAnswer> attributed, @Nullable List<CliffAnswer> cliffs) {
		return new GapAnswer(asked.iso3(), asked.from(), asked.to(), asked.rule().code(), basis.code(), "USD",
				PricesAnswer.of(asked.prices()), years, attributed, cliffs, asked.illustrative());
	}

	private static GapYearAnswer year(YearGap year) {
		Figures figures = new Figures();
		List<CellAnswer> pillars = year.cells().stream().map((cell) -> cell(cell, figures)).toList();
		TotalAnswer sum = figures.total(year.sum(), year.atLeast(), "sumOfPillars");
		TotalAnswer after = figures.total(year.afterUnallocated(), year.atLeast(), "afterUnallocated");
		GapNationalAnswer national = GapNationalAnswer.of(year.national(), figures);
		String offPlan = figures.ifAny(year.offPlan(), "offPlan");
		return new GapYearAnswer(year.year(), pillars, sum, after, national, offPlan, year.madeUp(), figures.absences(),
				figures.estimated());
	}

	private static CellAnswer cell(Cell cell, Figures figures) {
		String place = "pillars." + cell.pillar().name() + ".";
		return new CellAnswer(cell.pillar(), cell.plan().name(), figures.need(cell.plan(), cell.need(), place + "need"),
				figures.said(cell.national(), place + "national"), figures.said(cell.external(), place + "external"),
				figures.gap(cell.gap(), place + "gap"));
	}

	/**
	 * What an answer is about.
	 */
	record Asked(String iso3, int from, int to, CoverRule rule, Prices prices, boolean illustrative) {
	}

	/**
	 * A year.
	 *
	 * @param pillars the four
	 * @param sumOfPillars the pillars' gaps together: the upper figure; null if no
	 * pillar's gap can be computed or nothing is planned
	 * @param afterUnallocated what remains if unallocated money goes where its themes let
	 * it and it is needed: the lower figure; null likewise
	 * @param national which of the State's own money lowers the gaps
	 * @param offPlan contributions for work that is not on the plan, which lower no gap;
	 * null if there are none
	 * @param madeUp whether some of the plan or of the money is made up
	 * @param absences why fields are null
	 * @param estimated figures that rest on rates of an earlier year
	 */
	record GapYearAnswer(int year, List<CellAnswer> pillars, @Nullable TotalAnswer sumOfPillars,
			@Nullable TotalAnswer afterUnallocated, GapNationalAnswer national, @Nullable String offPlan,
			boolean madeUp, List<AbsenceAnswer> absences, List<EstimatedAnswer> estimated) {
	}

	/**
	 * Where cover of a pillar ends before its planned work does.
	 *
	 * @param lastCovered last year of the plan with any money for it; null if none has
	 * @param lastPlanned last year of the plan with work
	 * @param bareYears how many years with work follow without any money
	 */
	record CliffAnswer(Pillar pillar, @Nullable Integer lastCovered, int lastPlanned, int bareYears) {

		static CliffAnswer of(FundingCliff cliff) {
			return new CliffAnswer(cliff.pillar(), cliff.covered(), cliff.planned(), cliff.bare());
		}

	}

	/**
	 * A pillar in a year.
	 *
	 * @param plan LINES, NOT_PLANNED (no need) or NO_PLAN (need unknown)
	 * @param gap null if it cannot be computed or there is no need
	 */
	record CellAnswer(Pillar pillar, String plan, @Nullable String need, @Nullable String national,
			@Nullable String external, @Nullable GapRange gap) {
	}

	/**
	 * Which of the State's own money lowers the gaps; the other figures stand beside.
	 *
	 * @param used PLAN, BUDGETED or SPENT
	 * @param partly whether the plan's shares stand for pillars that the ledger does not
	 * name
	 * @param inPlan what the plan's lines state; null and NOT_REPORTED if nothing
	 * @param replaced what of it does not count, because the ledger speaks of the same
	 * pillars; null and NOT_REPORTED if nothing
	 * @param budgeted what the national ledger has; null and NOT_REPORTED if nothing
	 * @param spent what the national ledger has; null and NOT_REPORTED if nothing
	 * @param byEstimate what of the used money is attributed by estimate; null if nothing
	 */
	record GapNationalAnswer(String used, boolean partly, @Nullable String inPlan, @Nullable String replaced,
			@Nullable String budgeted, @Nullable String spent, @Nullable GapEstimateAnswer byEstimate) {

		static GapNationalAnswer of(NationalUse use, Figures figures) {
			return new GapNationalAnswer(use.source().name(), use.partly(),
					figures.said(use.inPlan(), "national.inPlan"), figures.said(use.replaced(), "national.replaced"),
					figures.said(use.budgeted(), "national.budgeted"), figures.said(use.spent(), "national.spent"),
					GapEstimateAnswer.of(use.byEstimate(), figures));
		}

	}

	/**
	 * Parts of wider budgets.
	 *
	 * @param whole budgets as stated
	 * @param least that is for the pillars
	 * @param most that is for the pillars
	 */
	record GapEstimateAnswer(@Nullable String whole, @Nullable String least, @Nullable String most) {

		static @Nullable GapEstimateAnswer of(ByEstimate part, Figures figures) {
			String place = "national.byEstimate";
			if (part.isNothing()) {
				figures.none(place);
				return null;
			}
			EndsAnswer ends = figures.ends(part.least(), part.most(), place);
			return new GapEstimateAnswer(figures.sum(part.whole(), place + ".whole"),
					(ends != null) ? ends.least() : null, (ends != null) ? ends.most() : null);
		}

	}

}
