package org.countrycoalition.gap.ui;

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
 * What the gap adds to the pages of a State.
 */
@Configuration(proxyBeanMethods = false)
class GapPages {

	@Bean
	CountryTab gapTab() {
		return new CountryTab("gap.tab", "gap", 400);
	}

	@Bean
	PageSubjects statesWithAGapPage(Register register) {
		return (Class<? extends Component> view, RouteParameters names) -> view != GapView.class
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
