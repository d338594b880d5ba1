package org.countrycoalition.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
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

}
