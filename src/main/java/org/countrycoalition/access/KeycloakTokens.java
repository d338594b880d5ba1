package org.countrycoalition.access;

import java.util.function.Supplier;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Checks tokens with Keycloak's keys, which are fetched when the first token comes, and
 * again as long as that fails. A token that is wrong and one that cannot be checked are
 * told apart.
 */
class KeycloakTokens implements JwtDecoder {

	private final JwtDecoder decoder;

	KeycloakTokens(Supplier<JwtDecoder> whenReachable) {
		this.decoder = new SupplierJwtDecoder(whenReachable);
	}

	@Override
	public Jwt decode(String token) {
		try {
			return this.decoder.decode(token);
		}
		catch (BadJwtException ex) {
			throw ex;
		}
		catch (JwtDecoderInitializationException | JwtException ex) {
			throw new KeycloakSilent(ex);
		}
	}

}
