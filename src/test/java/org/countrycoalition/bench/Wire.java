package org.countrycoalition.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * Listens to Chromium's network events of one page and adds up the weight by authority
 * (host and port) and by address.
 */
final class Wire {

	private final Map<String, URI> addresses = new HashMap<>();

	private final Map<URI, Weight> weights = new TreeMap<>();

	private Wire() {
	}

	/**
	 * @param page not yet navigated; its later traffic counts
	 */
	static Wire of(Page page) {
		Wire wire = new Wire();
		CDPSession session = page.context().newCDPSession(page);
		session.on("Network.requestWillBeSent", wire::requested);
		session.on("Network.loadingFinished", wire::finished);
		session.on("Network.webSocketCreated", wire::opened);
		session.on("Network.webSocketHandshakeResponseReceived", wire::shaken);
		session.on("Network.webSocketFrameReceived", wire::framed);
		session.on("Network.webSocketFrameSent", wire::framed);
		session.send("Network.enable");
		return wire;
	}

	/**
	 * @param portal its scheme, host and port
	 * @return what came from there, or else what came from anywhere else
	 */
	Weight weight(URI portal, boolean fromPortal) {
		return this.weights.entrySet()
			.stream()
			.filter((entry) -> portal.getAuthority().equals(entry.getKey().getAuthority()) == fromPortal)
			.map(Map.Entry::getValue)
			.reduce(Weight.NONE, Weight::plus);
	}

	/** Weight by address, for those who look for the heavy ones. */
	Map<URI, Weight> byAddress() {
		return this.weights;
	}

	private void requested(JsonObject event) {
		if (event.has("redirectResponse")) {
			count(event, length(event.getAsJsonObject("redirectResponse")));
		}
		remember(event, event.getAsJsonObject("request"));
	}

	private void finished(JsonObject event) {
		count(event, length(event));
	}

	private void opened(JsonObject event) {
		remember(event, event);
	}

	/** Images that stand in a style sheet (data:) are no traffic. */
	private void remember(JsonObject event, JsonObject request) {
		String address = request.get("url").getAsString();
		if (address.startsWith("http") || address.startsWith("ws")) {
			this.addresses.put(id(event), URI.create(address));
		}
	}

	private void shaken(JsonObject event) {
		JsonObject response = event.getAsJsonObject("response");
		count(event, response.has("headersText") ? response.get("headersText").getAsString().length() : 1);
	}

	private void framed(JsonObject event) {
		String message = event.getAsJsonObject("response").get("payloadData").getAsString();
		add(event, new Weight(0, message.getBytes(StandardCharsets.UTF_8).length));
	}

	/** Chromium reports no bytes for what its cache answered. */
	private void count(JsonObject event, long bytes) {
		if (bytes > 0) {
			add(event, new Weight(1, bytes));
		}
	}

	private void add(JsonObject event, Weight weight) {
		URI address = this.addresses.get(id(event));
		if (address != null) {
			this.weights.merge(address, weight, Weight::plus);
		}
	}

	private static String id(JsonObject event) {
		return event.get("requestId").getAsString();
	}

	private static long length(JsonObject event) {
		return event.get("encodedDataLength").getAsBigDecimal().longValue();
	}

}
