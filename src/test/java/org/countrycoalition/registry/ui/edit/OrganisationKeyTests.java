package org.countrycoalition.registry.ui.edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationKeyTests {

	@ParameterizedTest
	@CsvSource({ "Norvenia,norvenia", "'Société d’Épreuve (SÉ)',societe-d-epreuve-se", "Ærø  & Straße 3,aero-strasse-3",
			"İzmir,izmir" })
	void a_name_suggests_a_key_without_accents(String name, String key) {
		assertThat(OrganisationKey.of(name)).isEqualTo(key);
		assertThat(OrganisationKey.isOne(key)).isTrue();
	}

	@Test
	void a_name_without_latin_letters_suggests_none() {
		assertThat(OrganisationKey.of("منظمة")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "A", "a--b", "-a", "a-", "é", "a b", "''" })
	void other_texts_are_no_keys(String text) {
		assertThat(OrganisationKey.isOne(text)).isFalse();
	}

}
