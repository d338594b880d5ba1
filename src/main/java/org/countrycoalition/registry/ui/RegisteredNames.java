package org.countrycoalition.registry.ui;

import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.OrganisationNames;

import org.springframework.stereotype.Component;

/**
 * Tells the shell the names that the register keeps.
 */
@Component
class RegisteredNames implements OrganisationNames {

	private final Register register;

	RegisteredNames(Register register) {
		this.register = register;
	}

	@Override
	public String nameOf(String organisation) {
		return this.register.organisation(organisation).map(Organisation::name).orElse(organisation);
	}

}
