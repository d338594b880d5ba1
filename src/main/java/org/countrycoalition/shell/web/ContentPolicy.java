package org.countrycoalition.shell.web;

/**
 * The Content-Security-Policies of the portal.
 */
final class ContentPolicy {

	static final String HEADER = "Content-Security-Policy";

	/** For data, files and errors: nothing may be loaded or run from there. */
	static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private ContentPolicy() {
	}

	/**
	 * @param nonce base64, at least 128 random bits, used for one answer only
	 * @return the policy of a page that runs the portal's own scripts and those that
	 * carry the nonce; no foreign origin is reached. A string becomes code only through
	 * the first script's replacement of Function, which Vaadin's client needs
	 */
	static String page(String nonce) {
		return """
				default-src 'none'; \
				script-src 'self' 'nonce-%1$s'; \
				style-src 'self' 'nonce-%1$s'; \
				img-src 'self' data:; \
				font-src 'self' data:; \
				connect-src 'self'; \
				manifest-src 'self'; \
				base-uri 'self'; \
				form-action 'self'; \
				frame-ancestors 'none'""".formatted(nonce);
	}

}
