package org.countrycoalition.gap.ui;

import org.countrycoalition.shell.CountryTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the gap adds to the pages of a State.
 */
@Configuration(proxyBeanMethods = false)
class GapPages {

	@Bean
	CountryTab gapTab() {
		return new CountryTab("gap.tab", GapView.class, 400);
	}

}
