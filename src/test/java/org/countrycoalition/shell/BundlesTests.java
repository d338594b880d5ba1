package org.countrycoalition.shell;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BundlesTests {

	private final Texts texts = new Texts(new Bundles(true));

	@Test
	void a_text_comes_in_the_language_asked_for() {
		assertThat(this.texts.of(Locale.ENGLISH, "shell.home")).isEqualTo("Home");
		assertThat(this.texts.of(Locale.CANADA_FRENCH, "shell.home")).isEqualTo("Accueil");
	}

	@Test
	void a_language_that_the_portal_does_not_speak_becomes_english() {
		assertThat(this.texts.of(Locale.GERMAN, "shell.home")).isEqualTo("Home");
	}

	@Test
	void the_texts_of_all_modules_are_there() {
		assertThat(this.texts.of(Locale.FRENCH, "kernel.absence.NOT_REPORTED")).isEqualTo("non communiqué");
	}

	@Test
	void placeholders_are_filled_and_plurals_follow_the_language() {
		assertThat(this.texts.of(Locale.ENGLISH, "shell.search.found", 2, "x")).isEqualTo("2 results for “x”");
		assertThat(this.texts.of(Locale.ENGLISH, "shell.search.found", 1, "x")).isEqualTo("1 result for “x”");
		assertThat(this.texts.of(Locale.FRENCH, "shell.search.found", 1234, "x"))
			.isEqualTo("1\u202f234 résultats pour «\u00a0x\u00a0»");
	}

	@Test
	void a_missing_text_is_an_error_where_it_can_be_mended() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.texts.of(Locale.ENGLISH, "shell.nonsense"))
			.withMessageContaining("shell.nonsense");
	}

	@Test
	void a_missing_text_shows_its_key_in_production() {
		assertThat(new Texts(new Bundles(false)).of(Locale.FRENCH, "shell.nonsense")).isEqualTo("shell.nonsense");
	}

}
