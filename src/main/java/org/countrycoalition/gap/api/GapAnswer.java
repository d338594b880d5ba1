package org.countrycoalition.gap.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.countrycoalition.funding.ByEstimate;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.NationalUse;
import org.countrycoalition.gap.Range;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
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
 * @param currency of all amounts
 * @param prices in which they are told
 * @param years one for each year
 * @param illustrative whether what is made up counts too
 */
record GapAnswer(String iso3, int from, int to, String rule, String currency, PricesAnswer prices,
		List<YearAnswer> years, boolean illustrative) {

	static GapAnswer of(String iso3, int from, int to, CoverRule rule, PricesAnswer prices, List<YearGap> years,
			boolean illustrative) {
		return new GapAnswer(iso3, from, to, rule.code(), "USD", prices, years.stream().map(GapAnswer::year).toList(),
				illustrative);
	}

	private static YearAnswer year(YearGap year) {
		List<AbsenceAnswer> absences = new ArrayList<>();
		List<CellAnswer> pillars = year.cells().stream().map((cell) -> cell(cell, absences)).toList();
		TotalAnswer sum = total(year.sum(), year.atLeast(), "sumOfPillars", absences);
		TotalAnswer after = total(year.afterUnallocated(), year.atLeast(), "afterUnallocated", absences);
		NationalUse use = year.national();
		return new YearAnswer(year.year(), pillars, sum, after,
				new NationalAnswer(use.source().name(), use.partly(), beside(use.inPlan()), beside(use.budgeted()),
						beside(use.spent()), byEstimate(use.byEstimate())),
				(year.offPlan().parts() > 0) ? sum(year.offPlan(), "offPlan", absences) : null, absences);
	}

	private static @Nullable EstimateAnswer byEstimate(ByEstimate part) {
		return part.isNothing() ? null
				: new EstimateAnswer(beside(part.whole()), beside(part.least()), beside(part.most()));
	}

	private static @Nullable String beside(FigureSum sum) {
		return (sum.known() > 0) ? plain(sum.ofKnown()) : null;
	}

	private static CellAnswer cell(Cell cell, List<AbsenceAnswer> absences) {
		String place = "pillars." + cell.pillar().name() + ".";
		boolean planned = cell.plan() == Cell.Planned.LINES;
		String need = planned ? sum(cell.need(), place + "need", absences) : null;
		if (!planned) {
			absences.add(new AbsenceAnswer(place + "need",
					(cell.plan() == Cell.Planned.NOT_PLANNED) ? "NOT_APPLICABLE" : "UNKNOWN"));
		}
		return new CellAnswer(cell.pillar(), cell.plan().name(), need,
				sum(cell.national(), place + "national", absences), sum(cell.external(), place + "external", absences),
				gap(cell.gap(), place, absences));
	}

	private static @Nullable GapRange gap(Gap gap, String place, List<AbsenceAnswer> absences) {
		Range range = range(gap, place + "gap", absences);
		return (range != null) ? new GapRange(plain(range.least()), plain(range.most())) : null;
	}

	private static @Nullable TotalAnswer total(Gap gap, boolean atLeast, String place, List<AbsenceAnswer> absences) {
		Range range = range(gap, place, absences);
		return (range != null) ? new TotalAnswer(atLeast, plain(range.least()), plain(range.most())) : null;
	}

	private static @Nullable Range range(Gap gap, String place, List<AbsenceAnswer> absences) {
		return switch (gap) {
			case Gap.Open open -> open.amount();
			case Gap.NotComputable none -> {
				absences.add(new AbsenceAnswer(place, "NOT_COMPUTABLE"));
				yield null;
			}
			case Gap.NotPlanned none -> {
				absences.add(new AbsenceAnswer(place, "NOT_APPLICABLE"));
				yield null;
			}
		};
	}

	private static @Nullable String sum(FigureSum sum, String place, List<AbsenceAnswer> absences) {
		return switch (sum.atLeast()) {
			case Figure.Known known -> {
				if (sum.isLowerBound()) {
					absences.add(new AbsenceAnswer(place, "AT_LEAST"));
				}
				yield plain(known.value());
			}
			case Figure.Absent absent -> {
				absences.add(new AbsenceAnswer(place, absent.reason().name()));
				yield null;
			}
		};
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
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
	 * @param absences why fields are null
	 */
	record YearAnswer(int year, List<CellAnswer> pillars, @Nullable TotalAnswer sumOfPillars,
			@Nullable TotalAnswer afterUnallocated, NationalAnswer national, @Nullable String offPlan,
			List<AbsenceAnswer> absences) {
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
	 * A gap, known within bounds; both are the same if it is known exactly.
	 */
	record GapRange(String least, String most) {
	}

	/**
	 * A total.
	 *
	 * @param atLeast whether a pillar's gap cannot be computed, so that the total is at
	 * least what it says
	 */
	record TotalAnswer(boolean atLeast, String least, String most) {
	}

	/**
	 * Why a value is null, or AT_LEAST if a part of it is not known.
	 */
	record AbsenceAnswer(String figure, String reason) {
	}

	/**
	 * Which of the State's own money lowers the gaps; the other figures stand beside.
	 *
	 * @param used PLAN, BUDGETED or SPENT
	 * @param partly whether the plan's shares stand for pillars that the ledger does not
	 * name
	 * @param inPlan what the plan's lines state, as far as it is known; null if nothing
	 * @param budgeted what the national ledger has, as far as it is known; null if
	 * nothing
	 * @param spent what the national ledger has, as far as it is known; null if nothing
	 * @param byEstimate what of the used money is attributed by estimate; null if nothing
	 */
	record NationalAnswer(String used, boolean partly, @Nullable String inPlan, @Nullable String budgeted,
			@Nullable String spent, @Nullable EstimateAnswer byEstimate) {
	}

	/**
	 * Parts of wider budgets, as far as they are known.
	 *
	 * @param whole budgets as stated
	 * @param least that is for the pillars
	 * @param most that is for the pillars
	 */
	record EstimateAnswer(@Nullable String whole, @Nullable String least, @Nullable String most) {
	}

}
