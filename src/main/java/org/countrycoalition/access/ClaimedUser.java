package org.countrycoalition.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/**
 * Reads the signed-in person from the claims of the ID token (screens) or of the access
 * token (API).
 */
@Component
class ClaimedUser implements CurrentUser {

	@Override
	public Optional<Viewer> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !authentication.isAuthenticated()
				|| !(authentication.getPrincipal() instanceof ClaimAccessor claims)) {
			return Optional.empty();
		}
		String name = claims.getClaimAsString("preferred_username");
		if (name == null) {
			return Optional.empty();
		}
		String fullName = claims.getClaimAsString("name");
		return Optional.of(new Viewer(name, (fullName != null) ? fullName : name, roles(authentication),
				blankToNull(claims.getClaimAsString("organisation"))));
	}

	private static Set<String> roles(Authentication authentication) {
		Collection<? extends GrantedAuthority> authorities = authentication.getAuthorities();
		return Roles.ALL.stream()
			.filter((role) -> authorities.stream().anyMatch((held) -> ("ROLE_" + role).equals(held.getAuthority())))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
