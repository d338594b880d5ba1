package org.countrycoalition.shell.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the strictest headers on every answer, refusals and errors included, before
 * anything else has a say. {@link NoncedPage} then widens the policy for the one document
 * that runs scripts; nothing else may.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {

	/** A year, as browsers' preload lists ask; sent over https only. */
	private static final String TRANSPORT = "max-age=31536000; includeSubDomains";

	private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
			+ "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(ContentPolicy.HEADER, ContentPolicy.NOTHING);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Permissions-Policy", PERMISSIONS);
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", TRANSPORT);
		}
		chain.doFilter(request, response);
	}

	/** An error page is a dispatch of its own, written after a reset of the first one. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
