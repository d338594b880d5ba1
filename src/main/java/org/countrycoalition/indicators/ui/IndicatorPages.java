package org.countrycoalition.indicators.ui;

import org.countrycoalition.shell.NavItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the indicators put into the main navigation.
 */
@Configuration(proxyBeanMethods = false)
class IndicatorPages {

	@Bean
	NavItem indicatorsEntry() {
		return new NavItem("indicators.indicators", IndicatorsView.class, 500);
	}

}
