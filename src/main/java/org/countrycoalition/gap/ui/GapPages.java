package org.countrycoalition.gap.ui;

import org.countrycoalition.shell.CountryTab;
import org.countrycoalition.shell.NavItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the gap puts into the main navigation and among the pages of a State.
 */
@Configuration(proxyBeanMethods = false)
class GapPages {

	@Bean
	NavItem gapsEntry() {
		return new NavItem("gap.gaps", PortfolioView.class, 350);
	}

	@Bean
	CountryTab gapTab() {
		return new CountryTab("gap.tab", GapView.class, 400);
	}

}
