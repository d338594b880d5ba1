package org.countrycoalition.shell.ui;

import java.util.Collection;
import java.util.stream.Collectors;

import org.countrycoalition.access.Roles;
import org.countrycoalition.shell.Texts;

import org.springframework.stereotype.Component;

/**
 * Names roles for readers.
 */
@Component
class RoleNames {

	private final Texts texts;

	RoleNames(Texts texts) {
		this.texts = texts;
	}

	/**
	 * @param names some of {@link Roles}
	 * @return their names in the reader's language, in the portal's order
	 */
	String of(Collection<String> names) {
		if (names.isEmpty()) {
			return this.texts.of("shell.role.none");
		}
		return Roles.ALL.stream()
			.filter(names::contains)
			.map((role) -> this.texts.of("shell.role." + role))
			.collect(Collectors.joining(", "));
	}

}
