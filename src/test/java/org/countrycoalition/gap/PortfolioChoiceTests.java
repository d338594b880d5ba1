package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.registry.StateRow;
import org.countrycoalition.registry.TreatyStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.PortfolioFilter.LEAST_DEVELOPED;
import static org.countrycoalition.gap.PortfolioFilter.NEAR_COMPLETION;
import static org.countrycoalition.gap.PortfolioFilter.NO_DONOR;

/**
 * Filters and orders of the gaps of all States.
 */
class PortfolioChoiceTests {

	private static final FigureSum UNKNOWN = FigureSum.of(Figure.absent(Absence.UNKNOWN));

	private static FigureSum sum(long amount) {
		return FigureSum.of(Figure.reported(BigDecimal.valueOf(amount)));
	}

	private static StateGap gap(String code, FigureSum need, Map<Pillar, FigureSum> cover, Unallocated... money) {
		return new StateGap(CountryCode.of(code), false,
				GapCalculator
					.of(new GapInput(2028, true, Map.of(Pillar.RISK_EDUCATION, need), Map.of(), cover, List.of(money))),
				0);
	}

	private static StateGap by(int donors, StateGap gap) {
		return new StateGap(gap.state(), gap.illustrative(), gap.year(), donors);
	}

	private static StateGap gap(String code, long need, long cover) {
		return gap(code, sum(need), (cover > 0) ? Map.of(Pillar.RISK_EDUCATION, sum(cover)) : Map.of());
	}

	private static StateRow state(boolean leastDeveloped, List<Integer> near) {
		return new StateRow(CountryCode.of("LAO"), "LA", "418", new StateName("a", "b", "c", "d"), null, null,
				leastDeveloped, false, TreatyStatus.PARTY, null, List.of(), near);
	}

	private static boolean keeps(PortfolioFilter filter, StateGap gap, @Nullable StateRow state) {
		return PortfolioFilter.keep(Set.of(filter), gap, state);
	}

	private static List<String> codes(PortfolioOrder order, StateGap... rows) {
		return order.of(List.of(rows)).stream().map((row) -> row.state().iso3()).toList();
	}

	@Test
	void a_state_is_near_completion_if_it_declares_it_and_not_if_nothing_is_known() {
		StateGap any = gap("LAO", 10, 0);
		assertThat(keeps(NEAR_COMPLETION, any, state(false, List.of(4)))).isTrue();
		assertThat(keeps(NEAR_COMPLETION, any, state(false, List.of()))).isFalse();
		assertThat(keeps(NEAR_COMPLETION, any, null)).isFalse();
	}

	@Test
	void a_state_is_least_developed_if_the_register_says_so() {
		StateGap any = gap("LAO", 10, 0);
		assertThat(keeps(LEAST_DEVELOPED, any, state(true, List.of()))).isTrue();
		assertThat(keeps(LEAST_DEVELOPED, any, state(false, List.of()))).isFalse();
		assertThat(keeps(LEAST_DEVELOPED, any, null)).isFalse();
	}

	@Test
	void a_state_has_no_donor_if_certainly_nothing_counts_and_its_own_money_is_no_donor() {
		assertThat(keeps(NO_DONOR, gap("LAO", 10, 0), null)).isTrue();
		assertThat(keeps(NO_DONOR, by(1, gap("LAO", 10, 0)), null)).as("whatever it is for").isFalse();
		assertThat(
				keeps(NO_DONOR, gap("LAO", sum(10), Map.of(), new Unallocated(Set.of(), sum(1), sum(1), true)), null))
			.isTrue();
	}

	@Test
	void several_filters_must_all_keep_a_state_and_none_keeps_every() {
		Set<PortfolioFilter> both = Set.of(NO_DONOR, LEAST_DEVELOPED);
		assertThat(PortfolioFilter.keep(both, gap("LAO", 10, 0), state(true, List.of()))).isTrue();
		assertThat(PortfolioFilter.keep(both, by(1, gap("LAO", 10, 1)), state(true, List.of()))).isFalse();
		assertThat(PortfolioFilter.keep(Set.of(), gap("LAO", 10, 1), null)).isTrue();
	}

	@Test
	void the_total_is_that_of_the_states_that_are_kept() {
		Portfolio all = new Portfolio(2028, CoverRule.FIRM, List.of(gap("LAO", 10, 0), gap("TCD", 30, 5)));
		Portfolio kept = all.narrowed((state) -> state.state().iso3().equals("LAO"));
		assertThat(kept.together()).isEqualTo(new Cell.Gap.Open(Range.exactly(BigDecimal.TEN)));
		assertThat(kept.states()).hasSize(1);
		assertThat(all.states()).hasSize(2);
	}

	@Test
	void the_share_uncovered_orders_otherwise_than_the_gap_and_what_cannot_be_computed_stands_last() {
		StateGap large = gap("LAO", 1000, 500);
		StateGap bare = gap("TCD", 100, 10);
		StateGap unknown = gap("AFG", UNKNOWN, Map.of());
		assertThat(codes(PortfolioOrder.GAP, bare, unknown, large)).containsExactly("LAO", "TCD", "AFG");
		assertThat(codes(PortfolioOrder.UNCOVERED, unknown, large, bare)).containsExactly("TCD", "LAO", "AFG");
	}

	private static BigDecimal uncovered(StateGap row, Function<Range, BigDecimal> end) {
		return ((Ratio.Computable) PortfolioOrder.uncovered(row, end)).percent();
	}

	@Test
	void the_share_uncovered_of_a_range_has_both_ends_and_the_upper_one_orders() {
		StateGap range = gap("LAO", sum(100), Map.of(Pillar.RISK_EDUCATION, sum(40).plus(UNKNOWN)));
		assertThat(uncovered(range, Range::least)).isEqualByComparingTo("0");
		assertThat(uncovered(range, Range::most)).isEqualByComparingTo("60");
		assertThat(uncovered(gap("TCD", 100, 45), Range::least)).isEqualByComparingTo("55");
		assertThat(codes(PortfolioOrder.UNCOVERED, gap("TCD", 100, 45), range)).containsExactly("LAO", "TCD");
		assertThat(PortfolioOrder.uncovered(gap("AFG", UNKNOWN, Map.of()), Range::most))
			.isInstanceOf(Ratio.NotComputable.class);
	}

	@Test
	void the_fewest_donors_come_first_and_of_equally_many_the_largest_gap() {
		assertThat(codes(PortfolioOrder.DONORS, by(2, gap("LAO", 1000, 0)), by(1, gap("TCD", 10, 0)),
				by(1, gap("LBN", 20, 0)), by(0, gap("AFG", 1, 0))))
			.containsExactly("AFG", "LBN", "TCD", "LAO");
	}

	@Test
	void an_address_names_filters_and_orders_and_nonsense_names_none() {
		assertThat(PortfolioFilter.named("no-donor")).contains(NO_DONOR);
		assertThat(PortfolioFilter.named("nonsense")).isEmpty();
		assertThat(PortfolioOrder.named("uncovered")).contains(PortfolioOrder.UNCOVERED);
		assertThat(PortfolioOrder.named("")).isEmpty();
	}

}
