package org.countrycoalition.shell.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;

import org.springframework.stereotype.Component;

/**
 * Gives each delivery of the page its own nonce and the policy that goes with it. What
 * another listener adds later carries no nonce, so the browser refuses it.
 */
@Component
class NoncedPage implements VaadinServiceInitListener {

	private final NoncedDocument document = new NoncedDocument();

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(this::secure);
	}

	private void secure(IndexHtmlResponse page) {
		String policy = this.document.secure(page.getDocument());
		page.getVaadinResponse().setHeader(ContentPolicy.HEADER, policy);
		// a kept copy would bring an old nonce back
		page.getVaadinResponse().setHeader("Cache-Control", "no-store");
	}

}
