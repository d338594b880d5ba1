package org.countrycoalition.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CountryCodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "AAA", "AAZ", "QMA", "QZZ", "XAA", "XXK", "XZZ", "ZZA", "ZZZ" })
	void a_code_left_to_users_is_a_fictional_state(String code) {
		assertThat(CountryCode.of(code).isUserAssigned()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "LAO", "ABA", "QAT", "QLZ", "WZZ", "YAA", "ZYZ", "ZAF" })
	void any_other_code_is_no_fictional_state(String code) {
		assertThat(CountryCode.of(code).isUserAssigned()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "LA", "LAOS", "lao", "LA1", " LAO", "LAO\n", "ÉTÉ", "ΛΑΟ" })
	void anything_else_is_refused_by_its_text(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> CountryCode.of(text)).withMessageContaining(text);
	}

	@Test
	void codes_sort_by_their_letters() {
		assertThat(CountryCode.of("AFG")).isLessThan(CountryCode.of("LAO")).hasToString("AFG");
	}

}
