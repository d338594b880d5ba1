package org.countrycoalition.access;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param name the account's name, unique in the realm
 * @param displayName how the person is addressed on screens
 * @param roles role names as in {@link Roles}
 * @param organisation code of the organisation the person acts for, or {@code null}
 */
public record Viewer(String name, String displayName, Set<String> roles, @Nullable String organisation) {

	public Viewer {
		roles = Set.copyOf(roles);
	}

}
