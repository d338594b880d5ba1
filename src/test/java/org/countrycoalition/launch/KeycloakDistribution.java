package org.countrycoalition.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keycloak's unpacked distribution, which the build lays into the portal's folder. It is
 * shared: every server has its own database and port.
 *
 * @param folder where it was unpacked
 * @param version its version
 */
record KeycloakDistribution(Path folder, String version) {

	private static final Pattern VERSION = Pattern.compile("<keycloak\\.version>([^<]+)</keycloak\\.version>");

	/**
	 * @param project the project's folder
	 * @return the distribution of the version that the build names
	 * @throws IOException if the build's description cannot be read
	 */
	static KeycloakDistribution of(Path project) throws IOException {
		Matcher version = VERSION.matcher(Files.readString(project.resolve("pom.xml")));
		if (!version.find()) {
			throw new IllegalStateException("pom.xml names no keycloak.version");
		}
		Path folder = PortalHome.ofEnvironment().folder().resolve("keycloak-" + version.group(1));
		if (!Files.isExecutable(folder.resolve("bin/kc.sh"))) {
			throw new IllegalStateException("Keycloak is not unpacked in " + folder
					+ ": start by ./portal, or run mvn generate-test-resources first.");
		}
		return new KeycloakDistribution(folder, version.group(1));
	}

	Path importFile() {
		return this.folder.resolve("data/import/country-coalition.json");
	}

	/**
	 * A server that listens on this machine only, keeps its own database and shows the
	 * portal's login pages.
	 */
	ProcessBuilder server(Path database, Path themes, int port, boolean importing, Map<String, String> environment) {
		List<String> command = new ArrayList<>(List.of(this.folder.resolve("bin/kc.sh").toString(), "start-dev",
				"--http-host=127.0.0.1", "--http-port=" + port, "--hostname=http://localhost:" + port,
				"--db-url=jdbc:h2:file:" + database + ";NON_KEYWORDS=VALUE", "--spi-theme--folder--dir=" + themes));
		if (importing) {
			command.add("--import-realm");
		}
		ProcessBuilder process = new ProcessBuilder(command);
		// a setting of another Keycloak in this shell must not reach ours
		process.environment().keySet().removeIf((name) -> name.startsWith("KC_") || name.startsWith("JAVA_OPTS"));
		process.environment().put("JAVA_HOME", System.getProperty("java.home"));
		process.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
		process.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
		process.environment().putAll(environment);
		return process;
	}

}
