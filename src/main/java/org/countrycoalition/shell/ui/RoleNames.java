package org.countrycoalition.shell.ui;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.access.Roles;
import org.countrycoalition.shell.Texts;

import org.springframework.stereotype.Component;

/**
 * Names roles for readers. Keycloak brings technical roles of its own, which are none of
 * the portal's and are left out.
 */
@Component
class RoleNames {

	private static final Set<String> KNOWN = Set.of(Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR,
			Roles.COALITION_SECRETARIAT, Roles.ISU, Roles.OBSERVER, Roles.ADMIN);

	private final Texts texts;

	RoleNames(Texts texts) {
		this.texts = texts;
	}

	/**
	 * @return whether one of the roles is one of the portal's
	 */
	static boolean any(Collection<String> roles) {
		return roles.stream().anyMatch(KNOWN::contains);
	}

	String of(Collection<String> roles) {
		if (!any(roles)) {
			return this.texts.of("shell.role.none");
		}
		return roles.stream()
			.filter(KNOWN::contains)
			.sorted()
			.map((role) -> this.texts.of("shell.role." + role))
			.collect(Collectors.joining(", "));
	}

}
