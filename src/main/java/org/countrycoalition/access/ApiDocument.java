package org.countrycoalition.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the API says of itself as a whole; modules describe their own addresses.
 */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

	private static final String BEARER = "bearer";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Country Coalition portal")
				.version("v1")
				.description("The same figures, and the same visibility, as the screens. Errors are problem details."))
			.components(new Components().addSecuritySchemes(BEARER,
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme(BEARER)
						.bearerFormat("JWT")
						.description("An access token of the portal's realm")))
			.addSecurityItem(new SecurityRequirement().addList(BEARER));
	}

}
