package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.PriceIndex;
import org.countrycoalition.kernel.Prices;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.kernel.Pillar.RISK_EDUCATION;
import static org.countrycoalition.kernel.Pillar.STOCKPILE_DESTRUCTION;
import static org.countrycoalition.kernel.Pillar.SURVEY_AND_CLEARANCE;
import static org.countrycoalition.kernel.Pillar.VICTIM_ASSISTANCE;

class GapCalculatorTests {

	private static final FigureSum UNKNOWN = FigureSum.of(Figure.absent(Absence.UNKNOWN));

	private static FigureSum sum(long amount) {
		return FigureSum.of(Figure.reported(BigDecimal.valueOf(amount)));
	}

	private static Range range(long least, long most) {
		return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
	}

	private static YearGap gap(Map<Pillar, FigureSum> need, Map<Pillar, FigureSum> cover, Unallocated... money) {
		return GapCalculator.of(new GapInput(2028, true, need, Map.of(), cover, List.of(money)));
	}

	private static Gap of(YearGap year, Pillar pillar) {
		return year.cells().stream().filter((cell) -> cell.pillar() == pillar).findFirst().orElseThrow().gap();
	}

	private static Unallocated money(long amount, Pillar... named) {
		return new Unallocated(Set.of(named), FigureSum.of(Figure.reported(BigDecimal.valueOf(amount))));
	}

	@Test
	void in_prices_of_a_year_totals_are_those_of_the_rounded_parts() {
		Prices prices = new Prices(2024, new PriceIndex("Index", "", LocalDate.EPOCH, "", LocalDate.EPOCH,
				new TreeMap<>(Map.of(2024, new BigDecimal("100"), 2028, new BigDecimal("108.5")))));
		for (long cents = 1; cents < 200; cents++) {
			YearGap told = gap(Map.of(SURVEY_AND_CLEARANCE, sum(1_700_000 + cents), RISK_EDUCATION,
					sum(150_000 + cents), VICTIM_ASSISTANCE, sum(3 * cents)), Map.of())
				.in(prices);
			BigDecimal parts = told.cells()
				.stream()
				.map((cell) -> (cell.gap() instanceof Gap.Open open) ? open.amount().most() : BigDecimal.ZERO)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			assertThat(told.upper().most()).isEqualByComparingTo(parts);
			assertThat(told.lower().most()).isEqualByComparingTo(parts);
		}
		YearGap closed = gap(Map.of(SURVEY_AND_CLEARANCE, sum(77), RISK_EDUCATION, sum(33)), Map.of(), money(200))
			.in(prices);
		assertThat(closed.lower().most()).isZero();
	}

	@Test
	void the_case_of_the_plan_under_the_rule_firm() {
		YearGap year = GapCalculator.of(new GapInput(2028, true,
				Map.of(SURVEY_AND_CLEARANCE, sum(5_000_000), RISK_EDUCATION, sum(800_000), VICTIM_ASSISTANCE, UNKNOWN,
						STOCKPILE_DESTRUCTION, sum(300_000)),
				Map.of(SURVEY_AND_CLEARANCE, sum(1_000_000), VICTIM_ASSISTANCE, sum(400_000), STOCKPILE_DESTRUCTION,
						sum(500_000)),
				Map.of(SURVEY_AND_CLEARANCE, sum(2_300_000), RISK_EDUCATION, sum(200_000).plus(UNKNOWN)),
				List.of(money(1_500_000, SURVEY_AND_CLEARANCE, RISK_EDUCATION))));
		assertThat(of(year, SURVEY_AND_CLEARANCE)).isEqualTo(new Gap.Open(range(1_700_000, 1_700_000)));
		assertThat(of(year, RISK_EDUCATION)).isEqualTo(new Gap.Open(range(0, 600_000)));
		assertThat(of(year, VICTIM_ASSISTANCE)).isEqualTo(new Gap.NotComputable());
		assertThat(of(year, STOCKPILE_DESTRUCTION)).isEqualTo(new Gap.Open(range(0, 0)));
		assertThat(year.atLeast()).isTrue();
		assertThat(year.upper()).isEqualTo(range(1_700_000, 2_300_000));
		assertThat(year.lower()).isEqualTo(range(200_000, 800_000));
	}

	@Test
	void a_gap_rests_on_the_estimates_of_its_need_and_money_and_a_sum_on_all_that_reach_it() {
		FigureSum estimate = FigureSum.of(Figure.estimated(BigDecimal.TEN));
		Map<Pillar, FigureSum> need = Map.of(SURVEY_AND_CLEARANCE, sum(100).plus(estimate), RISK_EDUCATION, sum(100),
				STOCKPILE_DESTRUCTION, sum(100));
		YearGap year = GapCalculator.of(new GapInput(2028, true, need, Map.of(STOCKPILE_DESTRUCTION, estimate),
				Map.of(SURVEY_AND_CLEARANCE, estimate, VICTIM_ASSISTANCE, estimate),
				List.of(new Unallocated(Set.of(RISK_EDUCATION), estimate),
						new Unallocated(Set.of(VICTIM_ASSISTANCE), estimate))));
		assertThat(of(year, SURVEY_AND_CLEARANCE)).isEqualTo(new Gap.Open(estimated(100, 100, 2)));
		assertThat(of(year, RISK_EDUCATION)).isEqualTo(new Gap.Open(range(100, 100)));
		assertThat(of(year, STOCKPILE_DESTRUCTION)).isEqualTo(new Gap.Open(estimated(90, 90, 1)));
		assertThat(year.upper().estimated()).isEqualTo(3);
		assertThat(year.lower().estimated()).as("and money that can reach a gap").isEqualTo(4);
		assertThat(year.estimated()).as("all that is told").isEqualTo(6);
	}

	private static Range estimated(int least, int most, int parts) {
		return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most), parts);
	}

	@Test
	void a_surplus_hides_no_other_pillars_gap() {
		YearGap year = gap(Map.of(SURVEY_AND_CLEARANCE, sum(100), RISK_EDUCATION, sum(100)),
				Map.of(SURVEY_AND_CLEARANCE, sum(500)));
		assertThat(year.upper()).isEqualTo(range(100, 100));
	}

	@Test
	void a_pillar_without_a_line_is_not_planned_and_out_of_the_sum() {
		YearGap year = gap(Map.of(SURVEY_AND_CLEARANCE, sum(100)), Map.of());
		assertThat(of(year, RISK_EDUCATION)).isEqualTo(new Gap.NotPlanned());
		assertThat(year.atLeast()).isFalse();
	}

	@Test
	void without_a_plan_nothing_can_be_computed() {
		YearGap year = GapCalculator.of(new GapInput(2028, false, Map.of(), Map.of(), Map.of(), List.of()));
		assertThat(year.cells()).allMatch((cell) -> cell.gap() instanceof Gap.NotComputable);
		assertThat(year.atLeast()).isTrue();
	}

	@Test
	void unallocated_money_lowers_only_the_pillars_that_its_themes_name() {
		Map<Pillar, FigureSum> need = Map.of(SURVEY_AND_CLEARANCE, sum(100), RISK_EDUCATION, sum(100));
		assertThat(gap(need, Map.of(), money(500, RISK_EDUCATION, VICTIM_ASSISTANCE)).lower())
			.isEqualTo(range(100, 100));
		assertThat(gap(need, Map.of(), money(150)).lower()).isEqualTo(range(50, 50));
		assertThat(gap(need, Map.of(), money(500, VICTIM_ASSISTANCE)).lower()).isEqualTo(range(200, 200));
	}

	@Test
	void several_gifts_are_placed_so_that_most_of_them_is_of_use() {
		Map<Pillar, FigureSum> need = Map.of(SURVEY_AND_CLEARANCE, sum(100), RISK_EDUCATION, sum(100));
		assertThat(gap(need, Map.of(), money(100, SURVEY_AND_CLEARANCE, RISK_EDUCATION),
				money(100, SURVEY_AND_CLEARANCE, VICTIM_ASSISTANCE))
			.lower()).isEqualTo(range(0, 0));
		assertThat(gap(need, Map.of(), money(100, RISK_EDUCATION, VICTIM_ASSISTANCE),
				money(100, RISK_EDUCATION, STOCKPILE_DESTRUCTION))
			.lower()).isEqualTo(range(100, 100));
	}

	@Test
	void unallocated_money_of_unknown_amount_may_fill_what_it_reaches_or_nothing() {
		Map<Pillar, FigureSum> need = Map.of(SURVEY_AND_CLEARANCE, sum(100), RISK_EDUCATION, sum(40));
		Unallocated unknown = new Unallocated(Set.of(SURVEY_AND_CLEARANCE),
				FigureSum.of(Figure.absent(Absence.UNKNOWN)));
		assertThat(gap(need, Map.of(), unknown).lower()).isEqualTo(range(40, 140));
		assertThat(gap(need, Map.of(), unknown).upper()).isEqualTo(range(140, 140));
	}

	@Test
	void an_unknown_cover_of_a_need_that_is_met_already_leaves_nothing_open() {
		YearGap year = gap(Map.of(SURVEY_AND_CLEARANCE, sum(100)),
				Map.of(SURVEY_AND_CLEARANCE, sum(100).plus(UNKNOWN)));
		assertThat(of(year, SURVEY_AND_CLEARANCE)).isEqualTo(new Gap.Open(range(0, 0)));
	}

	private static Prices prices(int of) {
		return new Prices(2024, new PriceIndex("Test index", "made up", LocalDate.EPOCH, "Tester", LocalDate.EPOCH,
				new TreeMap<>(Map.of(2024, new BigDecimal("2"), of, new BigDecimal("3")))));
	}

	@Test
	void what_is_covered_to_the_cent_is_covered_in_other_prices_too() {
		FigureSum thirds = sum(1).plus(Figure.reported(BigDecimal.ONE)).plus(Figure.reported(BigDecimal.ONE));
		YearGap nominal = gap(Map.of(SURVEY_AND_CLEARANCE, sum(4)), Map.of(SURVEY_AND_CLEARANCE, thirds),
				money(1, SURVEY_AND_CLEARANCE));
		YearGap told = nominal.in(prices(2028));
		assertThat(of(told, SURVEY_AND_CLEARANCE)).isEqualTo(new Gap.Open(Range.exactly(new BigDecimal("0.67"))));
		assertThat(told.lower()).isEqualTo(Range.ZERO);
		assertThat(told.cells().getFirst().need().ofKnown()).isEqualByComparingTo("2.67");
		assertThat(told.atLeast()).isFalse();
		assertThat(nominal.in(Prices.NOMINAL)).isSameAs(nominal);
	}

	@Test
	void without_an_index_of_the_year_no_gap_is_computable_not_even_one_that_is_closed() {
		YearGap told = gap(Map.of(SURVEY_AND_CLEARANCE, sum(4), RISK_EDUCATION, sum(1)),
				Map.of(SURVEY_AND_CLEARANCE, sum(5)))
			.in(prices(2027));
		assertThat(of(told, SURVEY_AND_CLEARANCE)).isEqualTo(new Gap.NotComputable());
		assertThat(of(told, VICTIM_ASSISTANCE)).isEqualTo(new Gap.NotPlanned());
		assertThat(told.sum()).isEqualTo(new Gap.NotComputable());
		assertThat(told.afterUnallocated()).isEqualTo(new Gap.NotComputable());
		assertThat(told.cells().getFirst().need().isNotComputable()).isTrue();
	}

	@Test
	void unallocated_money_of_a_wider_budget_leaves_a_range_between_its_shares_and_never_all_or_nothing() {
		Unallocated part = new Unallocated(Set.of(), sum(10).plus(UNKNOWN), sum(40), true);
		YearGap year = gap(Map.of(SURVEY_AND_CLEARANCE, sum(200)), Map.of(), part);
		assertThat(year.lower()).isEqualTo(range(160, 190));
		assertThat(year.upper()).isEqualTo(range(200, 200));
		YearGap unknown = gap(Map.of(SURVEY_AND_CLEARANCE, sum(200)), Map.of(),
				new Unallocated(Set.of(), UNKNOWN, UNKNOWN, true));
		assertThat(unknown.lower()).isEqualTo(range(0, 200));
	}

	@Test
	void what_makes_a_range_is_named_and_of_one_amount_nothing_is() {
		Map<Pillar, FigureSum> need = Map.of(SURVEY_AND_CLEARANCE, sum(200));
		assertThat(Spread.of(gap(need, Map.of()))).isEmpty();
		assertThat(Spread.of(gap(need, Map.of(), money(10)))).containsExactly(Spread.UNALLOCATED);
		assertThat(Spread.of(gap(need, Map.of(), money(10, RISK_EDUCATION)))).isEmpty();
		assertThat(Spread.of(gap(need, Map.of(SURVEY_AND_CLEARANCE, UNKNOWN)))).containsExactly(Spread.UNKNOWN);
		assertThat(Spread.of(gap(need, Map.of(SURVEY_AND_CLEARANCE, sum(200).plus(UNKNOWN))))).isEmpty();
		assertThat(Spread.of(gap(need, Map.of(), new Unallocated(Set.of(), sum(10).plus(UNKNOWN), sum(40), true))))
			.containsExactlyInAnyOrder(Spread.UNALLOCATED, Spread.WIDER_BUDGET);
	}

	@Test
	void gaps_of_chosen_pillars_are_those_of_their_needs_alone() {
		GapInput input = new GapInput(2028, true, Map.of(SURVEY_AND_CLEARANCE, sum(200), VICTIM_ASSISTANCE, UNKNOWN),
				Map.of(), Map.of(), List.of(money(50)));
		YearGap clearance = GapCalculator.of(input.of(SURVEY_AND_CLEARANCE::equals));
		assertThat(clearance.upper()).isEqualTo(range(200, 200));
		assertThat(clearance.lower()).isEqualTo(range(150, 150));
		assertThat(clearance.atLeast()).isFalse();
		assertThat(GapCalculator.of(input).atLeast()).isTrue();
	}

}
