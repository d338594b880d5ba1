package org.countrycoalition.access;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The portal's clock and its one transaction manager.
 */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	ViewerTransactionManager transactionManager(DataSource dataSource, CurrentUser currentUser, Clock clock,
			ObjectProvider<TransactionManagerCustomizers> customizers) {
		ViewerTransactionManager manager = new ViewerTransactionManager(dataSource, currentUser, clock);
		customizers.ifAvailable((all) -> all.customize(manager));
		return manager;
	}

}
