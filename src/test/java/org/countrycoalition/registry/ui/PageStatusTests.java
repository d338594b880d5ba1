package org.countrycoalition.registry.ui;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.countrycoalition.Portal;
import org.countrycoalition.shell.Door;
import org.countrycoalition.shell.Samples;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The status with which a page of the register is delivered, before any script runs.
 */
@SpringBootTest(classes = { Portal.class, Samples.class, Door.class }, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "portal.texts.strict=true")
class PageStatusTests {

	@LocalServerPort
	private int port;

	private int status(HttpClient visitor, String path) throws IOException, InterruptedException {
		URI address = URI.create("http://127.0.0.1:" + this.port + path);
		return visitor
			.send(HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.discarding())
			.statusCode();
	}

	private int status(Person person, String path) throws IOException, InterruptedException {
		try (HttpClient visitor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
			assertThat(status(visitor, "/door/in/" + person)).isEqualTo(200);
			return status(visitor, path);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/countries/ZZZ", "/countries/ZZZ?on=2015-12-31", "/countries/laos", "/register/organisations/nobody",
			"/register/cohorts/kings", "/nowhere" })
	void what_does_not_exist_is_answered_with_404(String path) throws IOException, InterruptedException {
		assertThat(status(Person.OBSERVER, path)).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "/countries/LAO", "/countries/lao", "/countries/XMD", "/register/organisations/norvenia",
			"/register/cohorts/parties", "/countries", "/countries?on=never", "/" })
	void what_exists_is_answered_with_200(String path) throws IOException, InterruptedException {
		assertThat(status(Person.OBSERVER, path)).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/countries/ZZZ", "/countries/LAO", "/register/organisations/nobody" })
	void who_may_not_look_is_not_told_what_exists(String path) throws IOException, InterruptedException {
		assertThat(status(Person.NEWCOMER, path)).isEqualTo(403);
	}

}
