package org.countrycoalition.registry.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.PageSubjects;
import org.countrycoalition.shell.components.CountryTabs;

/**
 * Tells which States, cohorts and organisations have pages, those of other modules
 * included.
 */
@org.springframework.stereotype.Component
class RegisteredPages implements PageSubjects {

	private final Register register;

	RegisteredPages(Register register) {
		this.register = register;
	}

	@Override
	public boolean exist(Class<? extends Component> view, RouteParameters names) {
		if (names.get("iso3").isPresent()) {
			return CountryTabs.state(names).filter(this.register.names()::containsKey).isPresent();
		}
		if (view == CohortView.class) {
			return CohortView.cohort(names).isPresent();
		}
		if (view == OrganisationView.class) {
			Optional<String> id = names.get(OrganisationView.ID);
			return id.flatMap(this.register::organisation).isPresent();
		}
		return true;
	}

}
