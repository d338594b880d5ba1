package org.countrycoalition.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One real PostgreSQL for all tests of a run, with the two roles of production: the owner
 * that migrates and the application's role that owns nothing.
 */
public final class TestDatabase {

	private static final String OWNER = "portal_owner";

	private static final String APPLICATION = "portal_app";

	private static final String PASSWORD = UUID.randomUUID().toString();

	private static @Nullable EmbeddedPostgres server;

	private TestDatabase() {
	}

	/**
	 * Starts the server at the first call and sets the portal's settings to it.
	 */
	public static synchronized void start() {
		if (server != null) {
			return;
		}
		try {
			EmbeddedPostgres started = EmbeddedPostgres.builder()
				.setLocaleConfig("locale", "C.UTF-8")
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("full_page_writes", "on")
				.start();
			server = started;
			createRoles(started);
			settings("jdbc:postgresql://localhost:" + started.getPort() + "/portal");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The test database could not be set up", ex);
		}
	}

	/**
	 * @return a new connection of the application's role, in nobody's name
	 * @throws SQLException if the server does not answer
	 */
	public static Connection asApplication() throws SQLException {
		return DriverManager.getConnection(System.getProperty("PORTAL_DB_URL"), APPLICATION, PASSWORD);
	}

	/**
	 * @return a new connection of the role that owns the tables
	 * @throws SQLException if the server does not answer
	 */
	public static Connection asOwner() throws SQLException {
		return DriverManager.getConnection(System.getProperty("PORTAL_DB_URL"), OWNER, PASSWORD);
	}

	/**
	 * Forgets what people chose in other tests: language, units, date, illustrative data.
	 * @throws SQLException if the server does not answer
	 */
	public static void forgetPreferences() throws SQLException {
		try (Connection connection = asOwner(); Statement statement = connection.createStatement()) {
			statement.execute("delete from shell.preferences");
		}
	}

	/**
	 * Forgets what people typed in other tests and did not store.
	 */
	public static void forgetTyped() {
		try (Connection connection = asOwner(); Statement statement = connection.createStatement()) {
			statement.execute("delete from shell.typed");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Makes another database, as a portal does at its first start.
	 * @param contexts of the migrations that are wanted beside those of every portal
	 * @return a connection of the role that owns its tables
	 * @throws SQLException if the server does not answer
	 * @throws LiquibaseException if a migration fails
	 */
	public static Connection another(String contexts) throws SQLException, LiquibaseException {
		start();
		String name = "portal_" + UUID.randomUUID().toString().replace("-", "");
		try (Connection connection = Objects.requireNonNull(server).getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(creation(name));
		}
		String url = System.getProperty("PORTAL_DB_URL").replaceFirst("/portal$", "/" + name);
		migrate(url, contexts);
		return DriverManager.getConnection(url, OWNER, PASSWORD);
	}

	/**
	 * Does what a portal does with its database at every start.
	 * @param url of the database
	 * @param contexts as above
	 * @throws LiquibaseException if a migration fails
	 */
	public static void migrate(String url, String contexts) throws LiquibaseException {
		SpringLiquibase liquibase = new SpringLiquibase();
		liquibase.setDataSource(new DriverManagerDataSource(url, OWNER, PASSWORD));
		liquibase.setResourceLoader(new DefaultResourceLoader());
		liquibase.setChangeLog("classpath:/db/changelog/db.changelog-master.yaml");
		liquibase.setContexts(contexts);
		liquibase.setChangeLogParameters(Map.of("appRole", APPLICATION));
		liquibase.afterPropertiesSet();
	}

	private static String creation(String database) {
		return "create database " + database + " owner " + OWNER
				+ " encoding 'UTF8' locale_provider icu icu_locale 'und' locale 'C.UTF-8' template template0";
	}

	private static void createRoles(EmbeddedPostgres started) throws SQLException {
		try (Connection connection = started.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
			statement.execute("create role " + APPLICATION + " login password '" + PASSWORD + "'");
			statement.execute(creation("portal"));
		}
	}

	private static void settings(String url) {
		System.setProperty("PORTAL_DB_URL", url);
		System.setProperty("PORTAL_DB_MIGRATION_USER", OWNER);
		System.setProperty("PORTAL_DB_MIGRATION_PASSWORD", PASSWORD);
		System.setProperty("PORTAL_DB_APP_USER", APPLICATION);
		System.setProperty("PORTAL_DB_APP_PASSWORD", PASSWORD);
		System.setProperty("PORTAL_DB_POOL", "5");
		System.setProperty("PORTAL_LIQUIBASE_CONTEXTS", "demo");
		System.setProperty("PORTAL_ISSUER", "http://localhost:9/realms/nobody");
		System.setProperty("PORTAL_CLIENT_SECRET", PASSWORD);
		System.setProperty("PORTAL_PUBLIC_URL", "http://localhost");
	}

}
