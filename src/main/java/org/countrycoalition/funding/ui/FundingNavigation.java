package org.countrycoalition.funding.ui;

import org.countrycoalition.shell.CountryTab;
import org.countrycoalition.shell.NavItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What funding puts into the main navigation and among the pages of a State.
 */
@Configuration(proxyBeanMethods = false)
class FundingNavigation {

	@Bean
	NavItem fundingEntry() {
		return new NavItem("funding.funding", FundingView.class, 300);
	}

	@Bean
	NavItem deskEntry() {
		return new NavItem("funding.funnel.desk", DeskView.class, 310);
	}

	@Bean
	NavItem needsEntry() {
		return new NavItem("funding.needs.needs", NeedsView.class, 320);
	}

	@Bean
	CountryTab fundingTab() {
		return new CountryTab("funding.funding", FundingTabView.class, 300);
	}

}
