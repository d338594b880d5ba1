package org.countrycoalition.shell;

import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database in each transaction who is signed in, as the module access does.
 */
public class ViewerTransactions extends JdbcTransactionManager {

	private final transient Supplier<String> viewer;

	/**
	 * @param database the application's database
	 * @param viewer tells who is signed in, "" for nobody
	 */
	public ViewerTransactions(DataSource database, Supplier<String> viewer) {
		super(database);
		this.viewer = viewer;
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		super.doBegin(transaction, definition);
		JdbcClient
			.create(new org.springframework.jdbc.datasource.SingleConnectionDataSource(
					DataSourceUtils.getConnection(obtainDataSource()), true))
			.sql("select set_config('shell_test.viewer', ?, true)")
			.param(this.viewer.get())
			.query(String.class)
			.single();
	}

}
