package org.countrycoalition.shell.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * One HTML page on a port of its own, delivered as the portal delivers its page.
 */
final class ServedPage implements AutoCloseable {

	private final HttpServer server;

	private final String html;

	ServedPage(String html) throws IOException {
		this.html = html;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort() + "/";
	}

	private void answer(HttpExchange exchange) throws IOException {
		Document document = Jsoup.parse(this.html);
		String policy = new NoncedDocument().secure(document);
		byte[] body = document.outerHtml().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
		exchange.getResponseHeaders().add(ContentPolicy.HEADER, policy);
		exchange.sendResponseHeaders(200, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
