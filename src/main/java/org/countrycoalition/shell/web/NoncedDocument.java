package org.countrycoalition.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.core.io.ClassPathResource;

/**
 * Puts a fresh nonce on every script, style and link that the server wrote, and on a
 * first script that lets Vaadin's client work without <code>unsafe-eval</code> and
 * <code>unsafe-inline</code>.
 */
final class NoncedDocument {

	private static final int NONCE_BYTES = 18;

	private final SecureRandom random = new SecureRandom();

	private final String firstScript = read();

	/**
	 * @param document changed in place
	 * @return the Content-Security-Policy of this delivery
	 */
	String secure(Document document) {
		String nonce = nonce();
		styleByElement(document);
		document.head().prependElement("script").appendChild(new DataNode(this.firstScript));
		document.select("script, style, link").attr("nonce", nonce);
		return ContentPolicy.page(nonce);
	}

	/** A style attribute cannot carry a nonce; Vaadin writes the colour scheme as one. */
	private static void styleByElement(Document document) {
		for (Element root : document.select("html[style]")) {
			String rule = ":root {" + root.attr("style") + "}";
			root.removeAttr("style");
			document.head().appendElement("style").appendChild(new DataNode(rule));
		}
	}

	private String nonce() {
		byte[] bytes = new byte[NONCE_BYTES];
		this.random.nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

	private static String read() {
		try {
			return new ClassPathResource("first-script.js", NoncedDocument.class)
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
