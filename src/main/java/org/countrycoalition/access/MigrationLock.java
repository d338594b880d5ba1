package org.countrycoalition.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets one start at a time migrate, under a lock that ends with its connection.
 * Liquibase's own lock is a committed row: a start killed in mid-migration would lock out
 * every later one, so under ours a row left behind is cleared.
 */
@Component
class MigrationLock implements BeanPostProcessor, DisposableBean {

	private static final long KEY = 4_301_2010L;

	private @Nullable Connection held;

	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof SpringLiquibase liquibase) {
			try {
				take(liquibase.getDataSource());
			}
			catch (SQLException ex) {
				throw new BeanCreationException(beanName, "The database cannot be reached with the migration role", ex);
			}
		}
		return bean;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof SpringLiquibase) {
			try {
				release();
			}
			catch (SQLException ex) {
				throw new BeanCreationException(beanName, "The migration lock could not be released", ex);
			}
		}
		return bean;
	}

	/** A migration that failed must not keep the next start waiting. */
	@Override
	public void destroy() throws SQLException {
		release();
	}

	private void release() throws SQLException {
		if (this.held != null) {
			this.held.close();
			this.held = null;
		}
	}

	private void take(DataSource dataSource) throws SQLException {
		Connection connection = dataSource.getConnection();
		this.held = connection;
		try (Statement statement = connection.createStatement()) {
			statement.execute("select pg_advisory_lock(" + KEY + ")");
			try (ResultSet table = statement.executeQuery("select to_regclass('public.databasechangeloglock')")) {
				if (!table.next() || table.getString(1) == null) {
					return;
				}
			}
			statement.execute("update public.databasechangeloglock set locked = false, lockedby = null where locked");
		}
	}

}
