package org.countrycoalition.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/**
 * The people of the demonstration realm, as their tokens describe them.
 */
public enum Person {

	/** Authority of the fictional State. */
	MERIDIA_AUTHORITY("meridia-authority", "national-authority", "meridia-authority"),

	/** A second person of the same authority, who approves what the first submits. */
	MERIDIA_DIRECTOR("meridia-director", "national-authority", "meridia-authority"),

	/** Authority of another State. */
	LAO_AUTHORITY("lao-authority", "national-authority", "lao-authority"),

	/** A second person of that authority. */
	LAO_DIRECTOR("lao-director", "national-authority", "lao-authority"),

	/** Donor in Meridia's coalition. */
	NORVENIA("norvenia", "donor", "norvenia"),

	/** Donor that only visits Meridia's coalition. */
	SUDONIA("sudonia", "donor", "sudonia"),

	/** Operator in Meridia's coalition. */
	CLEARFIELD("clearfield", "operator", "clearfield"),

	/** Secretariat of Meridia's coalition. */
	SECRETARIAT("secretariat", "coalition-secretariat", "meridia-secretariat"),

	/** Implementation Support Unit. */
	ISU("isu", "isu", "isu"),

	/** Reads what is public. */
	OBSERVER("observer", "observer", null),

	/** An observer whose account names an organisation of the coalition. */
	OBSERVER_OF_NORVENIA("norvenia-observer", "observer", "norvenia"),

	/** Manages accounts. */
	ADMIN("admin", "admin", null),

	/** Signed in, without any role yet. */
	NEWCOMER("newcomer", null, null);

	private final String account;

	private final @Nullable String role;

	private final @Nullable String organisation;

	Person(String account, @Nullable String role, @Nullable String organisation) {
		this.account = account;
		this.role = role;
		this.organisation = organisation;
	}

	/**
	 * @return sign-in name
	 */
	public String account() {
		return this.account;
	}

	/**
	 * @return whether the person acts for that organisation
	 */
	public boolean actsFor(String organisation) {
		return organisation.equals(this.organisation);
	}

	/**
	 * @return the claims of this person's tokens
	 */
	public Map<String, Object> claims() {
		Map<String, Object> claims = new HashMap<>(
				Map.of("sub", this.account, "preferred_username", this.account, "name", "Test " + this.account));
		if (this.organisation != null) {
			claims.put("organisation", this.organisation);
		}
		claims.put("roles", (this.role != null) ? List.of(this.role) : List.of());
		return claims;
	}

	/**
	 * @return the authorities that the claims give
	 */
	public List<GrantedAuthority> authorities() {
		return Stream.ofNullable(this.role)
			.<GrantedAuthority>map((name) -> new SimpleGrantedAuthority("ROLE_" + name))
			.toList();
	}

	/**
	 * @return the person, signed in by Keycloak
	 */
	public Authentication authentication() {
		OidcIdToken token = new OidcIdToken("token", Instant.EPOCH, Instant.MAX, claims());
		return new OAuth2AuthenticationToken(new DefaultOidcUser(authorities(), token, "preferred_username"),
				authorities(), "keycloak");
	}

	/**
	 * Does something as this person on the running thread.
	 * @param <T> what comes of it
	 * @param work what to do
	 * @return its result
	 */
	public <T extends @Nullable Object> T does(Supplier<T> work) {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		try {
			SecurityContextHolder.getContext().setAuthentication(authentication());
			return work.get();
		}
		finally {
			SecurityContextHolder.getContext().setAuthentication(before);
		}
	}

}
