package org.countrycoalition.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says plainly that nobody can sign in while Keycloak does not answer.
 */
@Component
class SignInUnavailableFilter extends OncePerRequestFilter {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private final HttpRequest question;

	SignInUnavailableFilter(@Value("${PORTAL_ISSUER}") String issuer) {
		this.question = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
			.timeout(PATIENCE)
			.build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith(request.getContextPath() + "/oauth2/authorization/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (keycloakAnswers()) {
			chain.doFilter(request, response);
		}
		else {
			PlainPage.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
		}
	}

	private boolean keycloakAnswers() {
		try {
			return this.http.send(this.question, HttpResponse.BodyHandlers.discarding()).statusCode() == HttpStatus.OK
				.value();
		}
		catch (IOException ex) {
			this.logger.warn("Keycloak did not answer: " + ex);
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Keeps the servlet container from running the filter outside of the security chain
	 * too.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Registration {

		@Bean
		FilterRegistrationBean<SignInUnavailableFilter> onlyInTheChain(SignInUnavailableFilter filter) {
			FilterRegistrationBean<SignInUnavailableFilter> registration = new FilterRegistrationBean<>(filter);
			registration.setEnabled(false);
			return registration;
		}

	}

}
