package org.countrycoalition.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.CountryTab;
import org.countrycoalition.shell.PageSubjects;
import org.countrycoalition.shell.components.CountryTabs;

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
				|| CountryTabs.state(names).filter(register.names()::containsKey).isPresent();
	}

}
