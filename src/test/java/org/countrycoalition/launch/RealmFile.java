package org.countrycoalition.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm as this machine imports it: {@code keycloak/realm.json}, which is what
 * production imports, and the demonstration users and the command-line client of
 * {@code keycloak/demo-users.json}, which production never sees.
 *
 * @param json the merged realm; its secrets are placeholders that Keycloak fills in from
 * the environment
 */
record RealmFile(ObjectNode json) {

	private static final List<String> LOCAL_ADDITIONS = List.of("clients", "users");

	/**
	 * @param folder the project's folder {@code keycloak}
	 * @return realm and local additions in one
	 * @throws IOException if a file cannot be read
	 */
	static RealmFile merged(Path folder) throws IOException {
		ObjectNode realm = read(folder.resolve("realm.json"));
		ObjectNode local = read(folder.resolve("demo-users.json"));
		for (String name : LOCAL_ADDITIONS) {
			ArrayNode all = realm.withArray(name);
			local.path(name).forEach(all::add);
		}
		return new RealmFile(realm);
	}

	private static ObjectNode read(Path file) throws IOException {
		return (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
	}

	/**
	 * @return the demonstration accounts, in the order of the file
	 */
	List<Account> accounts() {
		return this.json.path("users")
			.valueStream()
			.map((user) -> new Account(user.path("username").asString(), user.at("/realmRoles/0").asString(""),
					user.at("/attributes/organisation/0").asString(""), user.at("/credentials/0/value").asString("")))
			.toList();
	}

	/**
	 * @return name of the realm
	 */
	String name() {
		return this.json.path("realm").asString();
	}

	/**
	 * @param circumstances what else the imported realm depends on
	 * @return a mark that differs whenever the import would
	 */
	String fingerprint(String... circumstances) {
		String all = this.json + "\n" + String.join("\n", circumstances);
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK knows SHA-256", ex);
		}
	}

	/**
	 * @param target file to import from; replaced at once, never half written
	 * @throws IOException if it cannot be written
	 */
	void write(Path target) throws IOException {
		Path draft = Files.createTempFile(Files.createDirectories(target.resolveSibling("")), "realm", ".draft");
		Files.writeString(draft, this.json.toPrettyString());
		Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * A demonstration account.
	 *
	 * @param name sign-in name
	 * @param role realm role, empty if none
	 * @param organisation the organisation it acts for, empty if none
	 * @param password its password, known to everyone and valid on this machine only
	 */
	record Account(String name, String role, String organisation, String password) {

	}

}
