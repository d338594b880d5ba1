package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.Cell.Planned;
import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.CohortCount;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All pillars of a State together, and all States.
 */
class PortfolioTests {

	private static final FigureSum UNKNOWN = FigureSum.of(Figure.absent(Absence.UNKNOWN));

	private static FigureSum sum(int amount) {
		return FigureSum.of(Figure.reported(BigDecimal.valueOf(amount)));
	}

	private static StateGap state(String code, boolean planned, Map<Pillar, FigureSum> need,
			Map<Pillar, FigureSum> cover, Unallocated... money) {
		return new StateGap(CountryCode.of(code), false,
				GapCalculator.of(new GapInput(2028, planned, need, Map.of(), cover, List.of(money))), 0);
	}

	private static StateGap needing(String code, int amount) {
		return state(code, true, Map.of(Pillar.RISK_EDUCATION, sum(amount)), Map.of());
	}

	private static Unallocated gift(int amount, boolean unknown, Pillar... named) {
		return new Unallocated(Set.of(named),
				unknown ? UNKNOWN : FigureSum.of(Figure.reported(BigDecimal.valueOf(amount))));
	}

	private static Portfolio of(StateGap... states) {
		return new Portfolio(2028, CoverRule.FIRM, List.of(states));
	}

	private static Gap open(int least, int most) {
		return new Gap.Open(new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
	}

	@Test
	void unallocated_money_counts_as_cover_and_separates_the_lower_gap_from_the_upper() {
		StateGap row = state("LAO", true, Map.of(Pillar.RISK_EDUCATION, sum(100)),
				Map.of(Pillar.RISK_EDUCATION, sum(20)), gift(30, false));
		assertThat(row.external().ofKnown()).isEqualByComparingTo("50");
		assertThat(row.upper()).isEqualTo(open(80, 80));
		assertThat(row.lower()).isEqualTo(open(50, 50));
	}

	@Test
	void money_for_a_pillar_without_a_need_is_no_cover() {
		StateGap row = state("LAO", true, Map.of(Pillar.RISK_EDUCATION, sum(100)),
				Map.of(Pillar.VICTIM_ASSISTANCE, sum(20)), gift(30, false, Pillar.VICTIM_ASSISTANCE));
		assertThat(row.external()).isEqualTo(FigureSum.EMPTY);
		assertThat(row.lower()).isEqualTo(open(100, 100));
	}

	@Test
	void a_gift_of_unknown_amount_makes_the_cover_a_lower_bound_and_never_a_zero() {
		StateGap row = state("LAO", true, Map.of(Pillar.RISK_EDUCATION, sum(100)), Map.of(), gift(0, true));
		assertThat(row.unallocated().atLeast()).isEqualTo(Figure.absent(Absence.UNKNOWN));
		assertThat(row.lower()).isEqualTo(open(0, 100));
	}

	@Test
	void a_need_that_is_not_known_makes_no_gap_of_zero() {
		StateGap unknown = state("LAO", true, Map.of(Pillar.RISK_EDUCATION, UNKNOWN), Map.of());
		assertThat(unknown.upper()).isInstanceOf(Gap.NotComputable.class);
		assertThat(of(unknown).together()).isInstanceOf(Gap.NotComputable.class);
		assertThat(of(unknown).atLeast()).isTrue();
	}

	@Test
	void a_plan_for_other_years_and_a_plan_without_lines_differ() {
		StateGap otherYears = state("LAO", false, Map.of(), Map.of());
		StateGap noLines = state("LBN", true, Map.of(), Map.of());
		assertThat(otherYears.planned()).isEqualTo(Planned.NO_PLAN);
		assertThat(otherYears.upper()).isInstanceOf(Gap.NotComputable.class);
		assertThat(noLines.planned()).isEqualTo(Planned.NOT_PLANNED);
		assertThat(noLines.upper()).isInstanceOf(Gap.NotPlanned.class);
	}

	@Test
	void the_largest_gap_comes_first_and_what_cannot_be_computed_last() {
		StateGap unknown = state("AFG", true, Map.of(Pillar.RISK_EDUCATION, UNKNOWN), Map.of());
		assertThat(of(unknown, needing("LAO", 10), needing("TCD", 30), needing("LBN", 10)).states())
			.extracting((row) -> row.state().iso3())
			.containsExactly("TCD", "LAO", "LBN", "AFG");
	}

	@Test
	void gaps_add_up_and_one_that_is_unknown_makes_them_at_least_that() {
		Portfolio known = of(needing("LAO", 10), needing("TCD", 30));
		assertThat(known.together()).isEqualTo(open(40, 40));
		assertThat(known.atLeast()).isFalse();
		assertThat(of(needing("LAO", 10), state("AFG", false, Map.of(), Map.of())).atLeast()).isTrue();
	}

	@Test
	void states_with_the_duty_and_without_a_plan_are_counted_and_fictional_ones_are_not() {
		CohortCount duty = new CohortCount(Cohort.ARTICLE_4_OUTSTANDING, LocalDate.EPOCH,
				List.of(CountryCode.of("LAO"), CountryCode.of("TCD"), CountryCode.of("XMD")),
				List.of(CountryCode.of("LBN")), null);
		assertThat(of(needing("LAO", 10)).without(duty)).isEqualTo(new CountRange(1, 2));
		assertThat(of(needing("LAO", 1), needing("TCD", 1), needing("LBN", 1)).without(duty))
			.isEqualTo(CountRange.exactly(0));
	}

}
