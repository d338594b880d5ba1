package org.countrycoalition.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Turns the claim {@code roles}, which the realm's mapper writes into ID and access
 * tokens, into authorities. Roles that the portal does not know are left aside.
 */
@Component
class RoleClaims implements GrantedAuthoritiesMapper, Converter<Jwt, Collection<GrantedAuthority>> {

	@Override
	public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> authorities) {
		return authorities.stream()
			.flatMap((authority) -> (authority instanceof OidcUserAuthority oidc)
					? Stream.concat(Stream.of(oidc), roles(oidc.getIdToken())) : Stream.<GrantedAuthority>empty())
			.toList();
	}

	@Override
	public Collection<GrantedAuthority> convert(Jwt token) {
		return roles(token).toList();
	}

	private static Stream<GrantedAuthority> roles(ClaimAccessor claims) {
		List<String> named = claims.getClaimAsStringList("roles");
		return (named != null)
				? named.stream().filter(Roles.ALL::contains).map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
				: Stream.empty();
	}

}
