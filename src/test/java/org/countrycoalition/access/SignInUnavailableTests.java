package org.countrycoalition.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing listens at the issuer of these tests: the portal has started without Keycloak.
 */
@SpringBootTest
@AutoConfigureMockMvc
class SignInUnavailableTests {

	@Autowired
	private MockMvcTester http;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en|Sign-in is not available at the moment", "fr|La connexion est momentanément indisponible" })
	void without_keycloak_a_visitor_is_told_plainly(String language, String title) {
		MvcTestResult answer = this.http.get()
			.uri("/oauth2/authorization/keycloak")
			.header("Accept-Language", language)
			.exchange();
		assertThat(answer).hasStatus(503).hasHeader("Retry-After", "30").bodyText().contains(title);
		assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void without_keycloak_a_token_cannot_be_checked_and_is_worth_another_try() {
		MvcTestResult answer = this.http.get()
			.uri("/api/v1/states")
			.header("Authorization", "Bearer some.kind.of-token")
			.exchange();
		assertThat(answer).hasStatus(503).hasHeader("Retry-After", "30").doesNotContainHeader("WWW-Authenticate");
		assertThat(answer.getResponse().getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		assertThat(answer).bodyText().doesNotContain("localhost", "Exception", "token\"");
	}

	@Test
	void without_keycloak_who_brings_no_token_is_asked_for_one() {
		assertThat(this.http.get().uri("/api/v1/states").exchange()).hasStatus(401).doesNotContainHeader("Retry-After");
	}

	@Test
	void a_return_from_keycloak_that_nobody_waits_for_stops_at_a_plain_page() {
		MvcTestResult answer = this.http.get().uri("/login/oauth2/code/keycloak?code=1&state=2").exchange();
		assertThat(answer).hasStatus(401).doesNotContainHeader("Location");
		assertThat(answer).bodyText().contains("<h1>Sign-in failed</h1>", "<a href=\"/\">Try again</a>");
	}

}
