package org.countrycoalition.funding.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.CountryTab;
import org.countrycoalition.shell.PageSubjects;

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
				|| code(names).filter(register.names()::containsKey).isPresent();
	}

	static Optional<CountryCode> code(RouteParameters names) {
		try {
			return names.get("iso3").map((text) -> CountryCode.of(text.toUpperCase(Locale.ROOT)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
