package org.countrycoalition.registry.ui;

import org.countrycoalition.shell.CountryTab;
import org.countrycoalition.shell.NavItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the register puts into the main navigation and among the pages of a State.
 */
@Configuration(proxyBeanMethods = false)
class RegisterNavigation {

	@Bean
	NavItem countriesEntry() {
		return new NavItem("registry.countries", CountriesView.class, 200);
	}

	@Bean
	NavItem registerEntry() {
		return new NavItem("registry.register", RegisterView.class, 600);
	}

	@Bean
	CountryTab treatyTab() {
		return new CountryTab("registry.country.treaty", CountryView.class, 100);
	}

}
