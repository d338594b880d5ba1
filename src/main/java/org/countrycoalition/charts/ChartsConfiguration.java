package org.countrycoalition.charts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Offers the charts to the other modules.
 */
@Configuration(proxyBeanMethods = false)
class ChartsConfiguration {

	@Bean
	Charts charts() {
		return new Charts();
	}

}
