package org.countrycoalition.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * A real PostgreSQL with the shell's schema, once a test run. The application's role owns
 * nothing; the name of the viewer comes from a setting of the transaction.
 */
public final class TestDatabase {

	private static final String ROLE = "shell_test_app";

	private static final TestDatabase ONLY = new TestDatabase();

	private final DataSource application;

	private TestDatabase() {
		try {
			EmbeddedPostgres server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
			prepare(server.getPostgresDatabase());
			this.application = server.getDatabase(ROLE, "postgres");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException | LiquibaseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @return connects with the application's role
	 */
	public static DataSource application() {
		return ONLY.application;
	}

	private static void prepare(DataSource owner) throws SQLException, LiquibaseException {
		try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("create role " + ROLE + " login");
			statement.execute("create schema access");
			statement.execute("grant usage on schema access to " + ROLE);
			statement.execute("""
					create function access.viewer_name() returns text language sql stable
					return nullif(current_setting('shell_test.viewer', true), '')""");
			migrate(connection, "db/changelog/shell/001-preferences.sql");
		}
	}

	private static void migrate(Connection connection, String changelog) throws LiquibaseException {
		try (Liquibase liquibase = new Liquibase(changelog, new ClassLoaderResourceAccessor(),
				new JdbcConnection(connection))) {
			liquibase.setChangeLogParameter("appRole", ROLE);
			liquibase.update(new Contexts());
		}
	}

}
