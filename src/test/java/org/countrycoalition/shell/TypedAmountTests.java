package org.countrycoalition.shell;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedAmountTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en|1250000|1250000", "en|1,250,000|1250000", "en|1250000.5|1250000.5", "en|1 250 000|1250000",
					"en|0|0", "fr|1 250 000|1250000", "fr|1\u202f250\u202f000,75|1250000.75", "fr|1\u00a0250,5|1250.5",
					"fr|12.5|12.5", "en| 7 |7" })
	void an_amount_is_read_as_people_of_the_language_write_it(String language, String typed, BigDecimal amount) {
		assertThat(TypedAmount.read(typed, Locale.of(language))).isEqualByComparingTo(amount);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|1.250", "en|12,5", "en|1,2500", "en|-5", "en|5e3", "en|n/a", "en|12 50",
			"fr|1,250", "fr|1.250", "fr|1.250.000", "fr|1,250,000", "en|1234567890123456", "en|5 USD" })
	void what_is_no_amount_or_could_mean_two_is_refused(String language, String typed) {
		assertThatExceptionOfType(NumberFormatException.class)
			.isThrownBy(() -> TypedAmount.read(typed, Locale.of(language)));
	}

	@Test
	void nothing_typed_is_nothing_and_not_zero() {
		assertThat(TypedAmount.read("  ", Locale.ENGLISH)).isNull();
	}

}
