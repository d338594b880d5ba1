package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.CountryTab;
import org.countrycoalition.shell.PageSubjects;
import org.countrycoalition.shell.components.CountryTabs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What funding adds to the pages of a State.
 */
@Configuration(proxyBeanMethods = false)
class FundingPages {

	@Bean
	CountryTab fundingTab() {
		return new CountryTab("funding.tab", "funding", 300);
	}

	@Bean
	PageSubjects statesWithAFundingPage(Register register) {
		return (Class<? extends Component> view, RouteParameters names) -> view != FundingView.class
				|| CountryTabs.state(names).filter(register.names()::containsKey).isPresent();
	}

}
