package org.countrycoalition.launch;

import java.nio.file.Path;

/**
 * The folder that keeps everything a local portal needs between two starts. Deleting it
 * is how a person starts afresh.
 *
 * @param folder absolute path: {@code PORTAL_HOME} if set, else {@code .portal} in the
 * project
 */
public record PortalHome(Path folder) {

	/**
	 * @return the folder that the environment names
	 */
	public static PortalHome ofEnvironment() {
		String named = System.getenv("PORTAL_HOME");
		return new PortalHome(
				Path.of((named != null && !named.isBlank()) ? named : ".portal").toAbsolutePath().normalize());
	}

	Path secrets() {
		return this.folder.resolve("secrets.properties");
	}

	Path lock() {
		return this.folder.resolve("lock");
	}

	Path contents() {
		return this.folder.resolve("contents");
	}

	Path postgresData() {
		return this.folder.resolve("postgres");
	}

	Path postgresBinaries() {
		return this.folder.resolve("postgres-binaries");
	}

	Path keycloakData() {
		return this.folder.resolve("keycloak-data");
	}

	Path log(String program) {
		return logs().resolve(program + ".log");
	}

	Path logs() {
		return this.folder.resolve("logs");
	}

}
