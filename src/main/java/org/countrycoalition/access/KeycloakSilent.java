package org.countrycoalition.access;

import org.springframework.security.core.AuthenticationException;

/**
 * A token could not be checked, because Keycloak did not tell its keys.
 */
class KeycloakSilent extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	KeycloakSilent(RuntimeException cause) {
		super("Keycloak did not tell its keys", cause);
	}

}
