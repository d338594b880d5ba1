package org.countrycoalition.shell;

import org.countrycoalition.testing.Person;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets a browser in as any of the test people, so that the shell can be tried without
 * Keycloak. Tests import it by name; it is never scanned.
 */
public class Door {

	@Bean
	@Order(0)
	SecurityFilterChain doorChain(HttpSecurity http) {
		return http.securityMatcher("/door/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> doorRoutes() {
		return RouterFunctions.route().GET("/door/in/{person}", Door::enter).GET("/door/out", Door::leave).build();
	}

	private static ServerResponse enter(ServerRequest request) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(Person.valueOf(request.pathVariable("person")).authentication());
		request.session().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
		return ServerResponse.ok().body("in");
	}

	/**
	 * Ends the caller's session as Keycloak's back channel does: from outside of any
	 * page.
	 */
	private static ServerResponse leave(ServerRequest request) {
		request.session().invalidate();
		return ServerResponse.ok().body("out");
	}

}
