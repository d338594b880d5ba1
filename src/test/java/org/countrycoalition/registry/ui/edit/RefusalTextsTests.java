package org.countrycoalition.registry.ui.edit;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.countrycoalition.registry.RegisterRefusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every refusal says what happened in both languages.
 */
class RefusalTextsTests {

	private static String text(String language, RegisterRefusal.Reason reason) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files
			.newBufferedReader(Path.of("src/main/resources/messages/registry-edit_" + language + ".properties"))) {
			texts.load(reader);
		}
		return texts.getProperty("registry.refusal." + reason.name(), "");
	}

	@ParameterizedTest
	@EnumSource
	void every_refusal_has_words_in_both_languages(RegisterRefusal.Reason reason) throws IOException {
		assertThat(text("en", reason)).startsWith("Nothing was saved: ");
		assertThat(text("fr", reason)).startsWith("Rien n’a été enregistré\u00a0: ");
	}

}
