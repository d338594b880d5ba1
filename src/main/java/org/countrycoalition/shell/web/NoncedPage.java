package org.countrycoalition.shell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Gives each delivery of the page its own nonce: in the policy, on every script, style
 * and link that the server wrote, and on a first script that lets Vaadin's client work
 * without <code>unsafe-eval</code> and <code>unsafe-inline</code>.
 */
@Component
class NoncedPage implements VaadinServiceInitListener {

	private static final int NONCE_BYTES = 18;

	private final SecureRandom random = new SecureRandom();

	private final String firstScript = read();

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(this::secure);
	}

	private void secure(IndexHtmlResponse page) {
		String nonce = nonce();
		Document document = page.getDocument();
		styleByElement(document);
		document.head().prependElement("script").appendChild(new DataNode(this.firstScript));
		document.select("script, style, link").attr("nonce", nonce);
		// a kept copy would bring an old nonce back
		page.getVaadinResponse().setHeader("Cache-Control", "no-store");
		page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.page(nonce));
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
			return new ClassPathResource("first-script.js", NoncedPage.class)
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
