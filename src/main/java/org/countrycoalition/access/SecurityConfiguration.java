package org.countrycoalition.access;

import java.util.List;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

import static org.springframework.security.config.Customizer.withDefaults;

/**
 * Two doors, both shut by default: screens for people who signed in at Keycloak, and the
 * API for bearer tokens of the same realm. Keycloak is asked when it is first needed, so
 * that the portal starts and serves signed-in people without it.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class SecurityConfiguration {

	/** Access tokens must be meant for this portal. */
	private static final String AUDIENCE = "portal-api";

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, RoleClaims roleClaims, ProblemResponses problems) throws Exception {
		JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
		converter.setJwtGrantedAuthoritiesConverter(roleClaims);
		converter.setPrincipalClaimName("preferred_username");
		return http.securityMatcher("/api/**", "/v3/**", "/actuator/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health/**")
				.permitAll()
				.requestMatchers("/actuator/**")
				.hasRole(Roles.ADMIN)
				.anyRequest()
				.hasAnyRole(Roles.ALL.toArray(String[]::new)))
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.jwtAuthenticationConverter(converter))
				.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain screens(HttpSecurity http, SignInUnavailableFilter unavailable,
			@Value("${PORTAL_PUBLIC_URL}") String publicUrl) throws Exception {
		return http.authorizeHttpRequests((requests) -> requests.requestMatchers("/css/**", "/icons/**").permitAll())
			.oidcLogout((logout) -> logout.backChannel(withDefaults()))
			.addFilterBefore(unavailable, OAuth2AuthorizationRequestRedirectFilter.class)
			.with(VaadinSecurityConfigurer.vaadin(),
					(vaadin) -> vaadin
						.oauth2LoginPage("/oauth2/authorization/keycloak", publicUrl + "/" + SignedOutPage.ADDRESS)
						// an unknown address reaches the shell, which answers 404 in the
						// reader's language
						.anyRequest(AuthorizedUrl::authenticated))
			// after Vaadin's part, which names the login page that this one starts from
			.oauth2Login((login) -> login.failureHandler(new SignInFailed()))
			.build();
	}

	/** Behind a proxy the container speaks http; what people use decides. */
	@Bean
	ServletContextInitializer sessionCookie(@Value("${PORTAL_PUBLIC_URL}") String publicUrl) {
		return (context) -> context.getSessionCookieConfig().setSecure(publicUrl.startsWith("https:"));
	}

	@Bean
	ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties) {
		return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
				List.copyOf(new OAuth2ClientPropertiesMapper(properties).asClientRegistrations().values())));
	}

	@Bean
	JwtDecoder jwtDecoder(@Value("${PORTAL_ISSUER}") String issuer) {
		return new KeycloakTokens(() -> {
			NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer);
			decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(issuer),
					new JwtClaimValidator<List<String>>("aud", (aud) -> aud != null && aud.contains(AUDIENCE))));
			return decoder;
		});
	}

}
