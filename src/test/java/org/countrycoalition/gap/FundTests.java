package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.countrycoalition.gap.Fund.Order;
import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Which gaps a fund closes, by examples.
 */
class FundTests {

	private static FundCase state(String code, Map<Integer, Range> gaps, boolean complete, @Nullable String deadline,
			boolean near) {
		return new FundCase(
				CountryCode.of(code), false, new TreeMap<>(gaps), complete, (deadline != null)
						? new TimeBound(LocalDate.parse(deadline), false, false, TimeBound.Extension.NONE) : null,
				near, Set.of());
	}

	private static FundCase state(String code, int least, int most) {
		return state(code, Map.of(2027, range(least, most)), true, null, false);
	}

	private static Range range(int least, int most) {
		return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
	}

	private static Fund fund(int size, Order order) {
		return new Fund(BigDecimal.valueOf(size), false, 2027, 2029, order);
	}

	private static List<String> told(Fund fund, FundCase... cases) {
		return fund.closes(List.of(cases))
			.stream()
			.map((row) -> row.about().state() + " " + row.low() + "-" + row.high() + " " + row.result())
			.toList();
	}

	@Test
	void the_smallest_gap_is_closed_first_and_the_next_in_part() {
		assertThat(told(fund(120, Order.SMALLEST), state("LAO", 200, 200), state("TCD", 50, 50), state("LBN", 60, 60)))
			.containsExactly("TCD 50-50 CLOSED", "LBN 60-60 CLOSED", "LAO 10-10 PART");
	}

	@Test
	void what_a_fund_gives_rests_on_estimates_before_it_only_where_it_does_not_close_the_gap() {
		Range estimated = new Range(BigDecimal.valueOf(50), BigDecimal.valueOf(50), 1);
		List<FundOutcome> outcomes = fund(120, Order.SMALLEST)
			.closes(List.of(state("TCD", Map.of(2027, estimated), true, null, false), state("LBN", 60, 60),
					state("LAO", 200, 200)));
		assertThat(outcomes.stream().map((row) -> row.given().estimated())).containsExactly(1, 0, 1);
		assertThat(outcomes.stream().map((row) -> row.left().estimated())).containsExactly(1, 0, 1);
	}

	@Test
	void who_comes_after_the_money_is_spent_gets_nothing() {
		assertThat(told(fund(50, Order.SMALLEST), state("TCD", 50, 50), state("LBN", 60, 60)))
			.containsExactly("TCD 50-50 CLOSED", "LBN 0-0 NOTHING");
	}

	@Test
	void who_declares_near_completion_comes_first_where_that_is_the_order() {
		FundCase near = state("LAO", Map.of(2027, range(90, 90)), true, null, true);
		assertThat(told(fund(100, Order.NEAR_COMPLETION), near, state("TCD", 50, 50)))
			.containsExactly("LAO 90-90 CLOSED", "TCD 10-10 PART");
		assertThat(told(fund(100, Order.SMALLEST), near, state("TCD", 50, 50))).containsExactly("TCD 50-50 CLOSED",
				"LAO 50-50 PART");
	}

	@Test
	void the_soonest_deadline_comes_first_where_that_is_the_order_and_no_known_date_last() {
		assertThat(told(fund(100, Order.DEADLINE), state("AFG", 1, 1),
				state("LAO", Map.of(2027, range(60, 60)), true, "2030-08-01", false),
				state("TCD", Map.of(2027, range(60, 60)), true, "2028-08-01", false)))
			.containsExactly("TCD 60-60 CLOSED", "LAO 40-40 PART", "AFG 0-0 NOTHING");
	}

	@Test
	void a_range_that_the_fund_closes_at_its_lower_end_alone_may_be_closed() {
		assertThat(told(fund(80, Order.SMALLEST), state("LAO", 50, 100))).containsExactly("LAO 50-80 MAY_BE_CLOSED");
		assertThat(fund(80, Order.SMALLEST).closes(List.of(state("LAO", 50, 100))).getFirst().left())
			.isEqualTo(range(0, 20));
	}

	@Test
	void what_is_not_known_is_never_closed() {
		assertThat(told(fund(80, Order.SMALLEST), state("LAO", Map.of(2027, range(50, 50)), false, null, false)))
			.containsExactly("LAO 50-50 KNOWN_CLOSED");
		assertThat(told(fund(40, Order.SMALLEST), state("LAO", Map.of(2027, range(40, 50)), false, null, false)))
			.containsExactly("LAO 40-40 PART");
	}

	@Test
	void money_that_comes_each_year_is_not_carried_over() {
		Fund yearly = new Fund(BigDecimal.valueOf(60), true, 2027, 2028, Order.SMALLEST);
		FundCase late = state("LAO", Map.of(2027, range(10, 10), 2028, range(100, 100)), true, null, false);
		assertThat(yearly.whole()).isEqualByComparingTo("120");
		assertThat(told(yearly, late)).containsExactly("LAO 70-70 PART");
		assertThat(told(new Fund(BigDecimal.valueOf(120), false, 2027, 2028, Order.SMALLEST), late))
			.containsExactly("LAO 110-110 CLOSED");
	}

	@Test
	void there_is_no_fund_of_nothing_nor_of_years_out_of_order() {
		assertThatIllegalArgumentException().isThrownBy(() -> fund(0, Order.SMALLEST));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Fund(BigDecimal.ONE, false, 2029, 2027, Order.SMALLEST));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Fund(Fund.LARGEST.add(BigDecimal.ONE), false, 2027, 2027, Order.SMALLEST));
	}

}
