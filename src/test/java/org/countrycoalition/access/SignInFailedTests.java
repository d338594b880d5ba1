package org.countrycoalition.access;

import java.io.IOException;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

import static org.assertj.core.api.Assertions.assertThat;

class SignInFailedTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login/oauth2/code/keycloak");

	private MockHttpServletResponse answer(AuthenticationException failure) throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SignInFailed().onAuthenticationFailure(this.request, response, failure);
		return response;
	}

	private static OAuth2AuthenticationException refused(String code) {
		return new OAuth2AuthenticationException(new OAuth2Error(code, "the secret of client portal is wrong", null),
				"the secret of client portal is wrong");
	}

	@ParameterizedTest
	@CsvSource({ "authorization_request_not_found, 401", "access_denied, 401", "invalid_client, 503",
			"unauthorized_client, 503", "invalid_token_response, 503", "server_error, 503" })
	void the_status_tells_whether_the_visitor_or_a_server_is_at_fault(String code, int status) throws IOException {
		MockHttpServletResponse answer = answer(refused(code));
		assertThat(answer.getStatus()).isEqualTo(status);
		assertThat(answer.containsHeader("Retry-After")).isEqualTo(status == 503);
		assertThat(answer.getRedirectedUrl()).as("no circle").isNull();
	}

	@Test
	void the_page_says_whom_to_ask_and_nothing_of_the_cause() throws IOException {
		MockHttpServletResponse answer = answer(refused("invalid_client"));
		assertThat(answer.getContentAsString())
			.contains("<h1>Sign-in failed</h1>", "the administrator who opened your account", "<a href=\"/\">")
			.doesNotContain("secret", "invalid_client", "<script");
		assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
	}

	@Test
	void the_page_speaks_french() throws IOException {
		this.request.addPreferredLocale(Locale.CANADA_FRENCH);
		assertThat(answer(new AuthenticationServiceException("no answer")).getContentAsString()).contains("lang=\"fr\"",
				"La connexion a échoué", "l’administrateur qui a ouvert votre compte");
	}

}
