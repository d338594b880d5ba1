package org.countrycoalition.kernel;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KernelMessagesTests {

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void every_constant_has_a_word(String language) {
		ResourceBundle words = words(language);
		assertThat(keys()).allSatisfy((key) -> assertThat(words.getString(key)).isNotBlank());
	}

	@Test
	void a_key_that_is_nobodys_word_is_missed() {
		assertThatExceptionOfType(MissingResourceException.class)
			.isThrownBy(() -> words("en").getString("kernel.absence.ZERO"));
	}

	@Test
	void both_languages_have_the_same_keys() {
		assertThat(words("fr").keySet()).isEqualTo(words("en").keySet());
	}

	@Test
	void numbers_arrive_written_and_are_set_as_they_are() {
		assertThat(say("en", "kernel.sum.atLeastAtMost", "21", "42")).isEqualTo("at least 21, at most 42");
		assertThat(say("fr", "kernel.sum.atLeastAtMost", "21", "42")).isEqualTo("au moins 21, au plus 42");
		assertThat(say("en", "kernel.rate.estimated", "2015")).isEqualTo("estimated, rate of 2015");
		assertThat(say("fr", "kernel.rate.estimated", "2015")).isEqualTo("estimation, taux de 2015");
		assertThat(say("en", "kernel.rate.quote.UNITS_PER_USD", "JPY", "121.05"))
			.isEqualTo("121.05 JPY for 1 US dollar");
	}

	/** A straight apostrophe would begin a quotation in a pattern and vanish. */
	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void no_text_holds_a_straight_apostrophe(String language) {
		ResourceBundle words = words(language);
		assertThat(words.keySet()).allSatisfy((key) -> assertThat(words.getString(key)).doesNotContain("'"));
	}

	private static Stream<String> keys() {
		return Stream
			.of(keys("absence", Absence.values()), keys("sum.of", Absence.values()), keys("status", Status.values()),
					keys("pillar", Pillar.values()), keys("tier", Tier.values()), keys("area", AreaUnit.values()),
					keys("ratio.reason", Ratio.Reason.values()), keys("rate.quote", Quote.values()),
					keys("date.precision", FuzzyDate.Precision.values()))
			.flatMap((keys) -> keys);
	}

	private static Stream<String> keys(String group, Enum<?>[] constants) {
		return Arrays.stream(constants).map((constant) -> "kernel." + group + "." + constant.name());
	}

	private static String say(String language, String key, Object... arguments) {
		return new MessageFormat(words(language).getString(key), Locale.of(language)).format(arguments);
	}

	private static ResourceBundle words(String language) {
		return ResourceBundle.getBundle("messages.kernel", Locale.of(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

}
