package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Dollars of one year in prices of another, case by case.
 */
class PricesTests {

	private static PriceIndex index(Map<Integer, String> values) {
		TreeMap<Integer, BigDecimal> numbers = new TreeMap<>();
		values.forEach((year, value) -> numbers.put(year, new BigDecimal(value)));
		return new PriceIndex("Test index", "made up", LocalDate.of(2026, 1, 1), "Tester", LocalDate.of(2026, 1, 2),
				numbers);
	}

	private static Prices of(int year) {
		return new Prices(year, index(Map.of(2015, "80", 2020, "100", 2024, "120.5", 2025, "300")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2015 | 2020 | 100        | 125
			2020 | 2015 | 100        | 80
			2020 | 2024 | 1000000    | 1205000
			2024 | 2020 | 1          | 0.83
			2024 | 2024 | 17.36      | 17.36
			2025 | 2020 | 0.01       | 0
			2025 | 2020 | 0.015      | 0.01
			2015 | 2024 | -100       | -150.63
			2016 | 2024 | 100        | not computable
			2015 | 2016 | 100        | not computable
			2016 | 2016 | 100        | not computable
			2016 | 2024 | 0          | 0
			""")
	void an_amount_is_multiplied_by_one_index_and_divided_by_the_other(int of, int in, BigDecimal usd,
			String expected) {
		Figure told = of(in).in(Figure.reported(usd), of);
		assertThat(told).isEqualTo("not computable".equals(expected) ? Figure.absent(Absence.NOT_COMPUTABLE)
				: Figure.computed(new BigDecimal(expected)));
	}

	@Test
	void nominal_dollars_stay_what_they_were() {
		Figure given = Figure.reported(new BigDecimal("12.345"));
		assertThat(Prices.NOMINAL.in(given, 2015)).isSameAs(given);
		assertThat(Prices.NOMINAL.isComputable(2016)).isTrue();
	}

	@Test
	void without_an_index_nothing_is_computable() {
		Prices none = new Prices(2024, null);
		assertThat(none.in(Figure.reported(BigDecimal.TEN), 2024)).isEqualTo(Figure.absent(Absence.NOT_COMPUTABLE));
		assertThat(none.isComputable(2024)).isFalse();
		assertThat(of(2024).isComputable(2015)).isTrue();
		assertThat(of(2024).isComputable(2016)).isFalse();
		assertThat(of(2016).isComputable(2024)).isFalse();
	}

	@Test
	void what_is_not_known_stays_unknown_and_an_estimate_stays_one() {
		Figure unknown = Figure.absent(Absence.NOT_REPORTED);
		assertThat(of(2024).in(unknown, 2015)).isEqualTo(unknown);
		assertThat(of(2020).in(Figure.estimated(new BigDecimal("100")), 2015))
			.isEqualTo(Figure.estimated(new BigDecimal("125")));
	}

	@Test
	void a_sum_of_a_year_keeps_its_parts_and_its_absences() {
		FigureSum sum = FigureSum.of(Figure.reported(new BigDecimal("60")))
			.plus(Figure.estimated(new BigDecimal("40")))
			.plus(Figure.absent(Absence.UNKNOWN));
		assertThat(of(2020).in(sum, 2015))
			.isEqualTo(new FigureSum(new BigDecimal("125"), 2, 1, Map.of(Absence.UNKNOWN, 1)));
		FigureSum none = of(2020).in(sum, 2016);
		assertThat(none)
			.isEqualTo(new FigureSum(BigDecimal.ZERO, 0, 0, Map.of(Absence.UNKNOWN, 1, Absence.NOT_COMPUTABLE, 2)));
		assertThat(none.isNotComputable()).isTrue();
		assertThat(sum.isNotComputable()).isFalse();
		assertThat(of(2020).in(FigureSum.EMPTY, 2016)).isEqualTo(FigureSum.EMPTY);
	}

	@Test
	void a_total_over_years_of_which_one_is_not_computable_is_at_least_the_others() {
		FigureSum dollars = FigureSum.of(Figure.reported(new BigDecimal("100")));
		FigureSum total = of(2020).in(dollars, 2015).plus(of(2020).in(dollars, 2016));
		assertThat(total.isLowerBound()).isTrue();
		assertThat(total.atLeast()).isEqualTo(Figure.computed(new BigDecimal("125")));
		assertThat(total.isNotComputable()).isFalse();
	}

	@Test
	void an_index_is_above_zero() {
		assertThatIllegalArgumentException().isThrownBy(() -> index(Map.of(2020, "0"))).withMessageContaining("2020");
	}

}
