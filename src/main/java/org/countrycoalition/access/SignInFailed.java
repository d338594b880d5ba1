package org.countrycoalition.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Stops where a sign-in came back from Keycloak and failed. Sending the visitor there
 * again would go round in circles, for Keycloak knows them already and returns them at
 * once. Why it failed stands in the log alone.
 */
class SignInFailed implements AuthenticationFailureHandler {

	private static final Logger logger = LoggerFactory.getLogger(SignInFailed.class);

	/** What a new try of the visitor can mend; anything else lies with the servers. */
	private static final Set<String> OF_THE_VISITOR = Set.of("authorization_request_not_found",
			"invalid_state_parameter", "login_required", "interaction_required", OAuth2ErrorCodes.ACCESS_DENIED);

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		logger.warn("A sign-in failed: {}", String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " "));
		boolean ofTheVisitor = failure instanceof OAuth2AuthenticationException refused
				&& OF_THE_VISITOR.contains(refused.getError().getErrorCode());
		PlainPage.write(request, response, ofTheVisitor ? HttpStatus.UNAUTHORIZED : HttpStatus.SERVICE_UNAVAILABLE,
				"failed");
	}

}
