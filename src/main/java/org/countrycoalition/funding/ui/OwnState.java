package org.countrycoalition.funding.ui;

import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;

/**
 * State for whose authority the viewer acts.
 */
@SpringComponent
class OwnState {

	private final CurrentUser currentUser;

	private final Register register;

	OwnState(CurrentUser currentUser, Register register) {
		this.currentUser = currentUser;
		this.register = register;
	}

	Optional<CountryCode> get() {
		return this.currentUser.get().is(Roles.NATIONAL_AUTHORITY) ? this.register.ownState() : Optional.empty();
	}

}
