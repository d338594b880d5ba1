package org.countrycoalition.workplan.ui;

import org.countrycoalition.shell.CountryTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the workplan adds to the pages of a State.
 */
@Configuration(proxyBeanMethods = false)
class WorkplanPages {

	@Bean
	CountryTab workplanTab() {
		return new CountryTab("workplan.tab", WorkplanView.class, 200);
	}

}
