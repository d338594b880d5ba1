package org.countrycoalition.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsCheckTests {

	private static final String SECRET = "0123456789abcdef";

	private static final Map<String, String> SOUND = Map.of("PORTAL_DB_URL", "jdbc:postgresql://db/portal",
			"PORTAL_DB_MIGRATION_USER", "owner", "PORTAL_DB_MIGRATION_PASSWORD", SECRET, "PORTAL_DB_APP_USER", "app",
			"PORTAL_DB_APP_PASSWORD", SECRET, "PORTAL_ISSUER", "https://id.example.org/realms/country-coalition",
			"PORTAL_CLIENT_SECRET", SECRET, "PORTAL_PUBLIC_URL", "https://portal.example.org");

	@Test
	void sound_settings_let_the_portal_start() {
		assertThat(findings(Map.of())).isEmpty();
	}

	@Test
	void plain_http_is_enough_on_this_machine() {
		assertThat(findings(Map.of("PORTAL_ISSUER", "http://localhost:8081/realms/country-coalition",
				"PORTAL_PUBLIC_URL", "http://127.0.0.1:8080")))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PORTAL_DB_URL", "PORTAL_DB_MIGRATION_USER", "PORTAL_DB_MIGRATION_PASSWORD",
			"PORTAL_DB_APP_USER", "PORTAL_DB_APP_PASSWORD", "PORTAL_ISSUER", "PORTAL_CLIENT_SECRET",
			"PORTAL_PUBLIC_URL" })
	void a_missing_setting_is_named(String name) {
		assertThat(findings(Map.of(name, " "))).containsExactly(name + " is not set.");
	}

	@ParameterizedTest
	@CsvSource({ "PORTAL_DB_URL, jdbc:h2:mem:portal", "PORTAL_DB_APP_USER, owner", "PORTAL_CLIENT_SECRET, secret",
			"PORTAL_DB_APP_PASSWORD, 0123456789abcde", "PORTAL_ISSUER, http://id.example.org/realms/country-coalition",
			"PORTAL_PUBLIC_URL, ftp://portal.example.org", "PORTAL_PUBLIC_URL, not an address",
			"PORTAL_PUBLIC_URL, https://portal.example.org/" })
	void an_unsafe_setting_is_refused_once_and_by_name(String name, String value) {
		assertThat(findings(Map.of(name, value))).singleElement().asString().contains(name);
	}

	@Test
	void no_finding_repeats_a_secret() {
		assertThat(findings(Map.of("PORTAL_CLIENT_SECRET", "hunter2"))).noneMatch((text) -> text.contains("hunter2"));
	}

	private static List<String> findings(Map<String, String> changes) {
		Map<String, String> settings = new HashMap<>(SOUND);
		settings.putAll(changes);
		return SettingsCheck.findings((name) -> settings.getOrDefault(name, ""));
	}

}
