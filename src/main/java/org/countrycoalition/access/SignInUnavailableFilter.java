package org.countrycoalition.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says plainly that nobody can sign in while Keycloak does not answer.
 */
@Component
class SignInUnavailableFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getServletPath().startsWith("/oauth2/authorization/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			this.logger.warn("Keycloak did not answer: " + ex.getMessage());
			refuse(request, response);
		}
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Locale locale = "fr".equals(request.getLocale().getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
		ResourceBundle texts = ResourceBundle.getBundle("messages.access", locale);
		response.reset();
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader("Retry-After", "30");
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter()
			.write("""
					<!doctype html>
					<html lang="%s"><head><meta charset="utf-8"><title>%s</title>
					<meta name="viewport" content="width=device-width, initial-scale=1">
					<link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/styles.css"></head>
					<body class="cc-plain"><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body></html>
					""".formatted(locale.getLanguage(), texts.getString("access.unavailable.title"),
					texts.getString("access.unavailable.title"), texts.getString("access.unavailable.text"),
					texts.getString("access.unavailable.again")));
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
