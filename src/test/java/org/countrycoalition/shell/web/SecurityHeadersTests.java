package org.countrycoalition.shell.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/states");

	@Test
	void an_answer_may_load_and_frame_nothing() throws ServletException, IOException {
		MockHttpServletResponse answer = answer();
		assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none';")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
	}

	@Test
	void an_error_page_has_the_headers_too() throws ServletException, IOException {
		this.request.setDispatcherType(DispatcherType.ERROR);
		this.request.setAttribute("jakarta.servlet.error.request_uri", "/api/v1/states");
		assertThat(answer().getHeader("Content-Security-Policy")).isEqualTo(ContentPolicy.NOTHING);
	}

	@Test
	void only_https_is_promised_for_later_visits() throws ServletException, IOException {
		assertThat(answer().containsHeader("Strict-Transport-Security")).isFalse();
		this.request.setSecure(true);
		assertThat(answer().getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
	}

	private MockHttpServletResponse answer() throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SecurityHeaders().doFilter(this.request, response, new MockFilterChain());
		return response;
	}

}
