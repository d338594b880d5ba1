package org.countrycoalition.gap;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.SQLException;

import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Each test finds the plan and the money of the {@link AcceptanceCase} and nothing else,
 * and leaves nothing behind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithAcceptanceCase.Stored.class)
public @interface WithAcceptanceCase {

	/** Stores the case before a test and removes it afterwards. */
	final class Stored implements BeforeEachCallback, AfterEachCallback {

		@Override
		public void beforeEach(ExtensionContext context) throws SQLException {
			ApplicationContext portal = SpringExtension.getApplicationContext(context);
			AcceptanceCase.empty();
			AcceptanceCase.load(portal.getBean(PlanDesk.class), portal.getBean(PlanApproval.class),
					portal.getBean(Workplans.class), portal.getBean(ContributionImports.class));
		}

		@Override
		public void afterEach(ExtensionContext context) throws SQLException {
			AcceptanceCase.empty();
		}

	}

}
