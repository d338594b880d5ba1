package org.countrycoalition.gap.api;

import java.util.List;

import org.countrycoalition.gap.AttributedGap;
import org.countrycoalition.gap.AttributedGap.Ends;
import org.countrycoalition.gap.AttributedGap.Rest;
import org.countrycoalition.gap.NationalUse;
import org.countrycoalition.gap.api.Figures.AbsenceAnswer;
import org.countrycoalition.gap.api.Figures.EndsAnswer;
import org.countrycoalition.gap.api.Figures.EstimatedAnswer;
import org.countrycoalition.gap.api.Figures.GapRange;
import org.countrycoalition.gap.api.Figures.TotalAnswer;
import org.countrycoalition.gap.api.GapAnswer.GapEstimateAnswer;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * A year as far as it is attributable to cluster munitions, each figure from least to
 * most.
 *
 * @param pillars the four
 * @param sumOfPillars the pillars' gaps together
 * @param afterUnallocated what remains of them after unallocated money
 * @param restsOn contributions under the rule, by what their share rests on
 * @param national which of the State's own money is used
 * @param offPlan contributions for work that is not on the plan; null if there are none
 * @param madeUp whether some of the plan or of the money is made up
 * @param absences why fields are null
 * @param estimated figures that rest on rates of an earlier year
 */
record AttributedAnswer(int year, List<AttributedCell> pillars, @Nullable TotalAnswer sumOfPillars,
		@Nullable TotalAnswer afterUnallocated, List<RestAnswer> restsOn, AttributedNationalAnswer national,
		@Nullable EndsAnswer offPlan, boolean madeUp, List<AbsenceAnswer> absences, List<EstimatedAnswer> estimated) {

	static AttributedAnswer of(AttributedGap year) {
		Figures figures = new Figures();
		List<AttributedCell> pillars = year.least()
			.cells()
			.stream()
			.map((cell) -> cell(year.pillar(cell.pillar()), figures))
			.toList();
		TotalAnswer sum = figures.total(year.together(), year.atLeast(), "sumOfPillars");
		TotalAnswer after = figures.total(year.afterUnallocated(), year.atLeast(), "afterUnallocated");
		List<RestAnswer> rests = year.money().stream().map((rest) -> rest(rest, figures)).toList();
		AttributedNationalAnswer national = AttributedNationalAnswer.of(year.least().national(), year.most().national(),
				figures);
		EndsAnswer offPlan = null;
		if (year.most().offPlan().parts() > 0) {
			offPlan = figures.ends(year.most().offPlan(), year.least().offPlan(), "offPlan");
		}
		else {
			figures.none("offPlan");
		}
		return new AttributedAnswer(year.year(), pillars, sum, after, rests, national, offPlan, year.madeUp(),
				figures.absences(), figures.estimated());
	}

	private static AttributedCell cell(Ends ends, Figures figures) {
		String place = "pillars." + ends.least().pillar().name() + ".";
		return new AttributedCell(ends.least().pillar(), ends.least().plan().name(),
				figures.need(ends.least().plan(), ends.least().need(), ends.most().need(), place + "need"),
				figures.said(ends.least().national(), ends.most().national(), place + "national"),
				figures.said(ends.most().external(), ends.least().external(), place + "external"),
				figures.gap(ends.gap(), place + "gap"));
	}

	private static RestAnswer rest(Rest rest, Figures figures) {
		String place = "restsOn." + rest.basis().name() + ".";
		return new RestAnswer(rest.basis().name(), figures.sum(rest.reported(), place + "reported"),
				figures.ends(rest.least(), rest.most(), place + "attributable"));
	}

	/**
	 * A pillar in a year.
	 *
	 * @param plan LINES, NOT_PLANNED (no need) or NO_PLAN (need unknown)
	 * @param gap null if it cannot be computed or there is no need
	 */
	record AttributedCell(Pillar pillar, String plan, @Nullable EndsAnswer need, @Nullable EndsAnswer national,
			@Nullable EndsAnswer external, @Nullable GapRange gap) {
	}

	/**
	 * Which of the State's own money lowers the gaps; the other figures stand beside.
	 *
	 * @param used PLAN, BUDGETED or SPENT
	 * @param partly whether the plan's shares stand for pillars that the ledger does not
	 * name
	 * @param inPlan what of the plan's lines' national money is attributable; null and
	 * NOT_REPORTED if they state none
	 * @param replaced what of that does not count, because the ledger speaks of the same
	 * pillars; null and NOT_REPORTED if nothing
	 * @param budgeted what the national ledger has, as reported; null and NOT_REPORTED if
	 * nothing
	 * @param spent what the national ledger has, as reported; null and NOT_REPORTED if
	 * nothing
	 * @param byEstimate what of the used money is attributed by estimate; null if nothing
	 */
	record AttributedNationalAnswer(String used, boolean partly, @Nullable EndsAnswer inPlan,
			@Nullable EndsAnswer replaced, @Nullable String budgeted, @Nullable String spent,
			@Nullable GapEstimateAnswer byEstimate) {

		private static AttributedNationalAnswer of(NationalUse least, NationalUse most, Figures figures) {
			return new AttributedNationalAnswer(most.source().name(), most.partly(),
					figures.said(least.inPlan(), most.inPlan(), "national.inPlan"),
					figures.said(least.replaced(), most.replaced(), "national.replaced"),
					figures.said(most.budgeted(), "national.budgeted"), figures.said(most.spent(), "national.spent"),
					GapEstimateAnswer.of(most.byEstimate(), figures));
		}

	}

	/**
	 * Contributions of which the share rests on the same.
	 *
	 * @param basis STATED, ESTIMATED or UNKNOWN: then it is anything from nothing to all
	 * @param reported all of them
	 * @param attributable what of them is
	 */
	record RestAnswer(String basis, @Nullable String reported, @Nullable EndsAnswer attributable) {
	}

}
