package org.countrycoalition.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL of the portal's own on this machine, with the two roles of production: one
 * that owns the database and migrates it, and the application's, which owns nothing.
 * Unlike the library's default for tests it acknowledges a write only when it is on disk,
 * and asks for passwords.
 */
public final class LocalPostgres implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final EmbeddedPostgres server;

	private final Secrets secrets;

	private final Path data;

	private LocalPostgres(EmbeddedPostgres server, Secrets secrets, Path data) {
		this.server = server;
		this.secrets = secrets;
		this.data = data;
	}

	/**
	 * Starts the server on a free port, with the data of the last time if there are any,
	 * and sees to the roles and the database.
	 * @param home where data, secrets and log are kept; a temporary folder in tests
	 * @return the running server
	 * @throws IOException if it does not start; its log is {@code logs/postgres.log}
	 * @throws SQLException if roles or database cannot be made
	 */
	public static LocalPostgres start(PortalHome home) throws IOException, SQLException {
		File log = home.log("postgres").toFile();
		Files.createDirectories(home.logs());
		Leftovers.stopPostgres(home.postgresData());
		Secrets secrets = new Secrets(home);
		EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setDataDirectory(home.postgresData())
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(home.postgresBinaries().toFile())
			.setRegisterShutdownHook(false)
			.setPGStartupWait(PATIENCE)
			.setLocaleConfig("locale", "C.UTF-8")
			.setConnectConfig("password", secrets.get("postgres"))
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("timezone", "UTC")
			.setServerConfig("fsync", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "100")
			.setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
			.setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
			.start();
		LocalPostgres started = new LocalPostgres(server, secrets, home.postgresData());
		try (Connection superuser = server.getPostgresDatabase().getConnection()) {
			new DatabaseSetUp(superuser).complete(started.settings(), secrets.get("postgres"), home.postgresData());
		}
		return started;
	}

	/**
	 * @return the portal's settings for this database, by their names in the environment
	 * @throws IOException if new passwords cannot be kept
	 */
	public Map<String, String> settings() throws IOException {
		return Map.of("PORTAL_DB_URL", url(), "PORTAL_DB_MIGRATION_USER", "portal_owner",
				"PORTAL_DB_MIGRATION_PASSWORD", this.secrets.get("database-owner"), "PORTAL_DB_APP_USER", "portal_app",
				"PORTAL_DB_APP_PASSWORD", this.secrets.get("database-application"));
	}

	/**
	 * @return address of the portal's database
	 */
	public String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/portal";
	}

	/**
	 * @return a new connection of the role that owns the database
	 * @throws IOException if new passwords cannot be kept
	 * @throws SQLException if the server does not answer
	 */
	public Connection asOwner() throws IOException, SQLException {
		return DriverManager.getConnection(url(), "portal_owner", this.secrets.get("database-owner"));
	}

	/**
	 * @return a new connection of the application's role
	 * @throws IOException if new passwords cannot be kept
	 * @throws SQLException if the server does not answer
	 */
	public Connection asApplication() throws IOException, SQLException {
		return DriverManager.getConnection(url(), "portal_app", this.secrets.get("database-application"));
	}

	/**
	 * @param action what to do if the server ends, for whatever reason
	 */
	void onExit(Runnable action) throws IOException {
		long process = Long.parseLong(Files.readAllLines(this.data.resolve("postmaster.pid")).getFirst().strip());
		ProcessHandle.of(process).ifPresent((handle) -> {
			CompletableFuture<Void> _ = handle.onExit().thenRun(action);
		});
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

	/**
	 * @param data folder of the data
	 * @return whether data of an earlier start lie there
	 */
	static boolean hasData(Path data) {
		return Files.exists(data.resolve("PG_VERSION"));
	}

}
