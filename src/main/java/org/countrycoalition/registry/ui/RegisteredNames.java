package org.countrycoalition.registry.ui;

import java.util.Optional;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.OrganisationNames;
import org.countrycoalition.shell.StateNaming;
import org.countrycoalition.shell.Switches;

import org.springframework.stereotype.Component;

/**
 * Tells the shell the names that the register keeps.
 */
@Component
class RegisteredNames implements OrganisationNames, StateNaming {

	private final Register register;

	private final Switches switches;

	RegisteredNames(Register register, Switches switches) {
		this.register = register;
		this.switches = switches;
	}

	@Override
	public String nameOf(String organisation) {
		return this.register.organisation(organisation).map(Organisation::name).orElse(organisation);
	}

	@Override
	public Optional<String> nameOf(CountryCode state) {
		return Optional.ofNullable(this.register.names().get(state)).map((name) -> name.in(this.switches.language()));
	}

}
