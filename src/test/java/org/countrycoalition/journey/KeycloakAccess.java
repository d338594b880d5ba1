package org.countrycoalition.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks Keycloak over HTTP: tokens for a person, and what its administrator can do.
 */
final class KeycloakAccess {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final String issuer;

	KeycloakAccess(String issuer) {
		this.issuer = issuer;
	}

	/** The password grant of the public client of the local realm. */
	String tokenOf(String account, String password) throws IOException, InterruptedException {
		return token(this.issuer,
				Map.of("grant_type", "password", "client_id", "cli", "username", account, "password", password));
	}

	/** Ends all sessions of a person, as an administrator does. */
	void signOut(String account) throws IOException, InterruptedException {
		String server = this.issuer.substring(0, this.issuer.indexOf("/realms/"));
		Properties secrets = new Properties();
		try (var reader = Files.newBufferedReader(Path.of("target/journey/secrets.properties"))) {
			secrets.load(reader);
		}
		String admin = token(server + "/realms/master", Map.of("grant_type", "password", "client_id", "admin-cli",
				"username", "keycloak-admin", "password", secrets.getProperty("keycloak-admin")));
		String users = server + "/admin/realms/" + this.issuer.substring(this.issuer.lastIndexOf('/') + 1) + "/users";
		JsonNode found = JSON.readTree(get(users + "?exact=true&username=" + account, admin).body());
		HttpRequest logout = HttpRequest
			.newBuilder(URI.create(users + "/" + found.get(0).get("id").asString() + "/logout"))
			.header("Authorization", "Bearer " + admin)
			.POST(HttpRequest.BodyPublishers.noBody())
			.build();
		int status = this.http.send(logout, HttpResponse.BodyHandlers.discarding()).statusCode();
		if (status != 204) {
			throw new IOException("Keycloak answered " + status);
		}
	}

	HttpResponse<String> get(String address, String token) throws IOException, InterruptedException {
		return this.http.send(
				HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private String token(String realm, Map<String, String> form) throws IOException, InterruptedException {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IOException("Keycloak answered " + answer.statusCode());
		}
		return JSON.readTree(answer.body()).get("access_token").asString();
	}

}
