package org.countrycoalition.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import liquibase.integration.spring.SpringLiquibase;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One migration at a time, and none for ever.
 */
class MigrationLockTests {

	private final MigrationLock lock = new MigrationLock();

	private final SpringLiquibase liquibase = new SpringLiquibase();

	@BeforeEach
	void reachTheDatabase() {
		TestDatabase.start();
		this.liquibase.setDataSource(new DriverManagerDataSource() {
			@Override
			public Connection getConnection() throws SQLException {
				return TestDatabase.asOwner();
			}
		});
	}

	private static boolean isFree() throws SQLException {
		try (Connection other = TestDatabase.asOwner();
				Statement statement = other.createStatement();
				ResultSet free = statement.executeQuery("select pg_try_advisory_lock(43012010)")) {
			return free.next() && free.getBoolean(1);
		}
	}

	/** A closed connection lets go of it a moment later. */
	private static void takeWithinSeconds() throws SQLException {
		try (Connection other = TestDatabase.asOwner(); Statement statement = other.createStatement()) {
			statement.execute("set lock_timeout = '20s'");
			statement.execute("select pg_advisory_lock(43012010)");
		}
	}

	@Test
	void it_is_held_while_a_migration_runs_and_free_after_it() throws SQLException {
		this.lock.postProcessBeforeInitialization(this.liquibase, "liquibase");
		assertThat(isFree()).isFalse();
		this.lock.postProcessAfterInitialization(this.liquibase, "liquibase");
		takeWithinSeconds();
	}

	@Test
	void it_is_free_after_a_migration_that_failed() throws SQLException {
		this.lock.postProcessBeforeInitialization(this.liquibase, "liquibase");
		this.lock.destroy();
		takeWithinSeconds();
	}

}
