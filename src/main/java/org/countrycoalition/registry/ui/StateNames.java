package org.countrycoalition.registry.ui;

import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.jspecify.annotations.Nullable;

/**
 * Names of States for the labels of one page, in the reader's language.
 */
class StateNames {

	private final Map<CountryCode, StateName> names;

	private final PageParts parts;

	StateNames(Register register, PageParts parts) {
		this.names = register.names();
		this.parts = parts;
	}

	/**
	 * @param code null where there is no State
	 * @param absence key of the words for that
	 * @return a link to the State's page
	 */
	Component link(@Nullable CountryCode code, String absence) {
		if (code == null) {
			return new Span(this.parts.say(absence));
		}
		StateName name = this.names.get(code);
		return new Anchor(this.parts.places().country(code),
				(name != null) ? name.in(this.parts.switches().language()) : code.iso3());
	}

}
