package org.countrycoalition.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where a page goes when its session has ended, here or elsewhere. Pages are sent here
 * while their session is still going down, several of a browser at once: so this neither
 * reads a session nor begins one, and shows nothing of anybody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public class SignedOutPage extends OncePerRequestFilter {

	/** Its address, from the root of the portal. */
	public static final String ADDRESS = "signed-out";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().equals(request.getContextPath() + "/" + ADDRESS);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException {
		PlainPage.write(request, response, HttpStatus.OK, "signedOut");
	}

}
