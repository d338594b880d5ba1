package org.countrycoalition.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RealmFileTests {

	private static final Path FOLDER = Path.of("keycloak");

	@Test
	void production_imports_neither_users_nor_secrets_nor_the_command_line_client() throws IOException {
		JsonNode realm = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("realm.json")));
		assertThat(realm.has("users")).isFalse();
		assertThat(realm.path("clients").valueStream().map((client) -> client.path("clientId").asString()))
			.containsExactly("portal");
		assertThat(realm.at("/clients/0/secret").asString()).isEqualTo("${PORTAL_CLIENT_SECRET}");
	}

	@Test
	void the_portal_client_demands_pkce_and_returns_to_one_exact_address_only() throws IOException {
		JsonNode client = RealmFile.merged(FOLDER).json().at("/clients/0");
		assertThat(client.at("/attributes/pkce.code.challenge.method").asString()).isEqualTo("S256");
		assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
		assertThat(client.path("redirectUris").valueStream().map(JsonNode::asString))
			.containsExactly("${PORTAL_PUBLIC_URL}/login/oauth2/code/keycloak");
	}

	@Test
	void sign_ins_and_changes_by_administrators_are_kept_for_ninety_days() throws IOException {
		JsonNode realm = RealmFile.merged(FOLDER).json();
		long seconds = Duration.ofDays(90).toSeconds();
		assertThat(realm.path("eventsExpiration").asLong()).isEqualTo(seconds);
		assertThat(realm.at("/attributes/adminEventsExpiration").asString()).isEqualTo(String.valueOf(seconds));
	}

	@Test
	void a_local_portal_adds_fourteen_accounts_and_the_command_line_client() throws IOException {
		RealmFile realm = RealmFile.merged(FOLDER);
		assertThat(realm.accounts()).hasSize(14)
			.contains(new RealmFile.Account("norvenia", "donor", "norvenia", "coalition-demo-2026"))
			.contains(new RealmFile.Account("newcomer", "", "", "coalition-demo-2026"));
		assertThat(realm.json().path("clients").valueStream().map((client) -> client.path("clientId").asString()))
			.containsExactly("portal", "cli");
	}

	@Test
	void the_fingerprint_changes_with_the_address_and_with_nothing_else() throws IOException {
		String here = RealmFile.merged(FOLDER).fingerprint("http://localhost:8080");
		assertThat(RealmFile.merged(FOLDER).fingerprint("http://localhost:8080")).isEqualTo(here);
		assertThat(RealmFile.merged(FOLDER).fingerprint("http://localhost:8090")).isNotEqualTo(here);
	}

}
