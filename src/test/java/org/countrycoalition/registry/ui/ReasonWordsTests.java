package org.countrycoalition.registry.ui;

import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "portal.texts.strict=true")
@SignedIn(Person.ISU)
class ReasonWordsTests extends SpringBrowserlessTest {

	@Autowired
	private ReasonWords words;

	private String french(String reason) {
		UI.getCurrent().setLocale(Locale.FRENCH);
		return this.words.of(reason);
	}

	@Test
	void a_code_is_worded_in_the_language_of_the_reader() {
		assertThat(this.words.of("extension-request.shown:COALITION")).isEqualTo("Shown to the coalition");
		assertThat(this.words.of("extension-request.drafted")).isEqualTo("Draft started");
		assertThat(french("extension-request.shown:COALITION")).isEqualTo("Montrée à la coalition");
		assertThat(french("extension-request.filed")).isEqualTo("Présentation par l’État enregistrée");
	}

	@Test
	void what_was_undone_keeps_the_words_of_who_had_done_it() {
		assertThat(this.words.of("undone:The wrong {0} row")).isEqualTo("Undone: The wrong {0} row");
		assertThat(french("undone:The wrong row")).isEqualTo("Annulation\u00a0: The wrong row");
	}

	@ParameterizedTest
	@EnumSource(Tier.class)
	void every_tier_has_its_words(Tier tier) {
		assertThat(this.words.of("extension-request.shown:" + tier)).startsWith("Shown to ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Draft started", "Shown to: COALITION", "Filed by the State",
			"extension-request.shown:NOBODY", "Misprint in the {0} report" })
	void what_is_no_code_is_shown_as_it_stands(String reason) {
		assertThat(french(reason)).isEqualTo(reason);
	}

}
