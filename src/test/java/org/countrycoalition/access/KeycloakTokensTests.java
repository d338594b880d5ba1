package org.countrycoalition.access;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeycloakTokensTests {

	private static final Jwt GOOD = Jwt.withTokenValue("good")
		.header("alg", "none")
		.subject("somebody")
		.issuedAt(Instant.EPOCH)
		.build();

	private static JwtDecoder failing(RuntimeException failure) {
		return (token) -> {
			throw failure;
		};
	}

	@Test
	void a_wrong_token_is_refused_as_wrong() {
		KeycloakTokens tokens = new KeycloakTokens(() -> failing(new BadJwtException("expired")));
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("wrong"));
	}

	@Test
	void a_token_whose_keys_cannot_be_fetched_is_not_called_wrong() {
		KeycloakTokens tokens = new KeycloakTokens(() -> failing(new JwtException("no key set")));
		assertThatExceptionOfType(KeycloakSilent.class).isThrownBy(() -> tokens.decode("any"));
	}

	@Test
	void keycloak_is_asked_again_until_it_answers() {
		Iterator<JwtDecoder> answers = List.<JwtDecoder>of((token) -> GOOD).iterator();
		Iterator<Boolean> silent = List.of(true, false).iterator();
		KeycloakTokens tokens = new KeycloakTokens(() -> {
			if (silent.next()) {
				throw new IllegalArgumentException("no answer");
			}
			return answers.next();
		});
		assertThatExceptionOfType(KeycloakSilent.class).isThrownBy(() -> tokens.decode("good"));
		assertThat(tokens.decode("good")).isSameAs(GOOD);
		assertThat(tokens.decode("good")).isSameAs(GOOD);
	}

}
