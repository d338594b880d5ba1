package org.countrycoalition.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Opens every transaction in the name of the signed-in person, so that row-level security
 * knows who reads. Without a person the context stays empty and no policy matches.
 * <p>
 * The context is set inside {@code doBegin}: a listener that fails after the begin leaves
 * a dead transaction on the thread.
 */
class ViewerTransactionManager extends JdbcTransactionManager {

	private static final long serialVersionUID = 1L;

	private final transient CurrentUser currentUser;

	private final transient Clock clock;

	ViewerTransactionManager(DataSource dataSource, CurrentUser currentUser, Clock clock) {
		super(dataSource);
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		Optional<Viewer> viewer = this.currentUser.find();
		LocalDate today = LocalDate.now(this.clock);
		super.doBegin(transaction, definition);
		if (viewer.isEmpty()) {
			return;
		}
		Connection connection = DataSourceUtils.getConnection(obtainDataSource());
		try {
			enter(connection, viewer.get(), today);
		}
		catch (SQLException | RuntimeException ex) {
			rollBack(connection);
			DataSourceUtils.releaseConnection(connection, obtainDataSource());
			doCleanupAfterCompletion(transaction);
			throw new CannotCreateTransactionException("The viewer's context could not be set", ex);
		}
		DataSourceUtils.releaseConnection(connection, obtainDataSource());
	}

	private static void enter(Connection connection, Viewer viewer, LocalDate today) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("select access.enter(?, ?, ?, ?)")) {
			statement.setString(1, viewer.name());
			statement.setArray(2, connection.createArrayOf("text", viewer.roles().toArray()));
			statement.setString(3, viewer.organisation());
			statement.setObject(4, today);
			statement.execute();
		}
	}

	private void rollBack(Connection connection) {
		try {
			connection.rollback();
		}
		catch (SQLException ex) {
			this.logger.debug("Roll-back of a transaction without context failed", ex);
		}
	}

}
