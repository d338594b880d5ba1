package org.countrycoalition.gap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which years one question may span.
 */
class GapSpanTests {

	@ParameterizedTest
	@CsvSource({ "2027, 2031, true", "2027, 2027, true", "1990, 2019, true", "2071, 2100, true", "1990, 2020, false",
			"2028, 2027, false", "1989, 1990, false", "2100, 2101, false", "-2147483648, 2147483647, false",
			"2147483647, -2147483648, false", "-2147483648, -2147483648, false" })
	void years_are_in_order_in_reach_and_not_too_many(int from, int to, boolean spans) {
		assertThat(GapYears.spans(from, to)).isEqualTo(spans);
	}

}
