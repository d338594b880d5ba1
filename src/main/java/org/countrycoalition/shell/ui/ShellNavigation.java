package org.countrycoalition.shell.ui;

import org.countrycoalition.shell.NavItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the shell itself puts into the navigation.
 */
@Configuration(proxyBeanMethods = false)
class ShellNavigation {

	@Bean
	NavItem home() {
		return new NavItem("shell.home", HomeView.class, 100);
	}

}
