package org.countrycoalition.kernel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FuzzyDateTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2015-03-01, DAY, 2015-03-01, 2015-03-01
			2015-03, MONTH, 2015-03-01, 2015-03-31
			2016-02, MONTH, 2016-02-01, 2016-02-29
			2015, YEAR, 2015-01-01, 2015-12-31
			2015-03-02/2015-03-31, RANGE, 2015-03-02, 2015-03-31
			2015-01-01/2016-12-31, RANGE, 2015-01-01, 2016-12-31
			""")
	void a_date_is_read_and_written_as_precisely_as_it_is_known(String text, FuzzyDate.Precision precision,
			LocalDate earliest, LocalDate latest) {
		FuzzyDate date = FuzzyDate.parse(text);
		assertThat(date).isEqualTo(FuzzyDate.between(earliest, latest)).hasToString(text);
		assertThat(date.precision()).isEqualTo(precision);
		assertThat(date.isExact()).isEqualTo(precision == FuzzyDate.Precision.DAY);
	}

	@Test
	void the_ends_of_a_range_may_be_years_and_months() {
		assertThat(FuzzyDate.parse("2015/2016-02")).hasToString("2015-01-01/2016-02-29");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "15", "2015-", "2015-13", "2015-02-29", "2015-3-1", "March", "2015/", "/2015",
			"2015/2016/2017", "unknown" })
	void anything_else_is_refused_by_its_text(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.parse(text)).withMessageContaining(text);
	}

	@Test
	void a_reversed_range_is_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.parse("2016/2015"));
	}

	@Test
	void a_month_is_certainly_past_only_after_its_last_day() {
		FuzzyDate march = FuzzyDate.parse("2015-03");
		assertThat(march.certainlyOnOrBefore(LocalDate.of(2015, 3, 31))).isTrue();
		assertThat(march.certainlyOnOrBefore(LocalDate.of(2015, 3, 30))).isFalse();
	}

	@Test
	void a_month_is_possibly_past_from_its_first_day() {
		FuzzyDate march = FuzzyDate.parse("2015-03");
		assertThat(march.possiblyOnOrBefore(LocalDate.of(2015, 3, 1))).isTrue();
		assertThat(march.possiblyOnOrBefore(LocalDate.of(2015, 2, 28))).isFalse();
	}

}
