package org.countrycoalition.testing;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Runs a test as a person who signed in at the portal.
 */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedIn.Factory.class)
public @interface SignedIn {

	/**
	 * @return one of {@link Person}
	 */
	Person value();

	/**
	 * Makes the security context.
	 */
	class Factory implements WithSecurityContextFactory<SignedIn> {

		@Override
		public SecurityContext createSecurityContext(SignedIn annotation) {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(annotation.value().authentication());
			return context;
		}

	}

}
