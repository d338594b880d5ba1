package org.countrycoalition.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * A page without a script, for people who are not signed in: what happened, what to do,
 * and a link that signs them in.
 */
final class PlainPage {

	/** In how many seconds it is worth to try again. */
	static final String RETRY_AFTER = "30";

	private PlainPage() {
	}

	/**
	 * @param name of its texts: {@code access.}, name and {@code .title}, {@code .text},
	 * {@code .again}
	 */
	static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String name)
			throws IOException {
		Locale locale = "fr".equals(request.getLocale().getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
		ResourceBundle texts = ResourceBundle.getBundle("messages.access", locale);
		String title = texts.getString("access." + name + ".title");
		response.resetBuffer();
		response.setStatus(status.value());
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter()
			.write("""
					<!doctype html>
					<html lang="%s"><head><meta charset="utf-8"><title>%s</title>
					<meta name="viewport" content="width=device-width, initial-scale=1">
					<link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/styles.css"></head>
					<body class="cc-plain"><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body></html>
					""".formatted(locale.getLanguage(), title, title, texts.getString("access." + name + ".text"),
					texts.getString("access." + name + ".again")));
	}

}
