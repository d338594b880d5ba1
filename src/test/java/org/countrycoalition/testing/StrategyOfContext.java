package org.countrycoalition.testing;

import javax.sql.DataSource;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several portals live in one test run, and each brings its own holder of who is signed
 * in, of which the last one started wins. Before each test the portal under test gets its
 * own back. Nobody has typed anything yet when a test begins.
 */
class StrategyOfContext implements TestExecutionListener, Ordered {

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public void beforeTestMethod(TestContext test) {
		test.getApplicationContext()
			.getBeanProvider(SecurityContextHolderStrategy.class)
			.ifAvailable(SecurityContextHolder::setContextHolderStrategy);
		if (test.getApplicationContext().getBeanProvider(DataSource.class).getIfAvailable() != null) {
			TestDatabase.forgetTyped();
		}
	}

}
