package org.countrycoalition.access;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The signed-in person.
 *
 * @param name sign-in name, as the change log records it
 * @param displayName name as people read it
 * @param roles the portal's roles that the person holds ({@link Roles}), empty if none
 * was given yet
 * @param organisation key of the organisation that the person acts for, null if none
 */
public record Viewer(String name, String displayName, Set<String> roles, @Nullable String organisation) {

	public Viewer {
		roles = Set.copyOf(roles);
	}

	/**
	 * @param role one of {@link Roles}
	 * @return whether the person holds the role
	 */
	public boolean is(String role) {
		return this.roles.contains(role);
	}

}
