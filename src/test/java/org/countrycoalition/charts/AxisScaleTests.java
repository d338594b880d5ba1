package org.countrycoalition.charts;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AxisScaleTests {

	@ParameterizedTest
	@CsvSource({ "38, 0, 10, 40", "40, 0, 10, 40", "41, 0, 10, 50", "9.7, 1, 2, 10", "0, 0, 1, 1", "1, 0, 1, 1",
			"3, 0, 1, 3", "6, 0, 2, 6", "112, 0, 50, 150", "0.4, 1, 0.1, 0.4", "12345, 0, 5000, 15000",
			"0.04, 1, 0.1, 0.1" })
	void steps_are_round_and_reach_the_highest_bar(BigDecimal highest, int decimals, BigDecimal step, BigDecimal top) {
		AxisScale scale = AxisScale.upTo(highest, decimals);
		assertThat(scale.step()).isEqualByComparingTo(step);
		assertThat(scale.top()).isEqualByComparingTo(top);
	}

	@ParameterizedTest
	@CsvSource({ "1", "2", "4", "7", "38" })
	void an_axis_of_counts_has_whole_numbers_only(BigDecimal highest) {
		assertThat(AxisScale.upTo(highest, 0).ticks()).allMatch((each) -> each.stripTrailingZeros().scale() <= 0);
	}

}
