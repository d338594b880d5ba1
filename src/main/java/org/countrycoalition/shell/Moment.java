package org.countrycoalition.shell;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what a page shows in one transaction, so that the database is told once who
 * reads, and what others write meanwhile stands in none of its figures or in all.
 */
@Component
public class Moment {

	private final TransactionTemplate reading;

	Moment(PlatformTransactionManager transactions) {
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * @param page reads and shows, and writes nothing
	 */
	public void see(Runnable page) {
		this.reading.executeWithoutResult((status) -> page.run());
	}

}
