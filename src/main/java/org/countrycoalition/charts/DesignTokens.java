package org.countrycoalition.charts;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the portal as its style sheet states them. Reading the same file keeps
 * screen and picture from disagreeing.
 */
final class DesignTokens {

	private static final String FILE = "/META-INF/resources/css/tokens.css";

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern COLOUR = Pattern.compile(
			"(--cc-[a-z0-9-]+)\\s*:\\s*(?:(#[0-9a-f]{6})|light-dark\\(\\s*(#[0-9a-f]{6})\\s*,\\s*(#[0-9a-f]{6})\\s*\\))\\s*;");

	private final Map<String, Shades> colours = new LinkedHashMap<>();

	private DesignTokens(String css) {
		Matcher matcher = COLOUR.matcher(COMMENT.matcher(css).replaceAll(""));
		while (matcher.find()) {
			String both = matcher.group(2);
			Shades shades = (both != null) ? new Shades(Color.decode(both), Color.decode(both))
					: new Shades(Color.decode(matcher.group(3)), Color.decode(matcher.group(4)));
			this.colours.put(matcher.group(1), shades);
		}
	}

	static DesignTokens read(String css) {
		return new DesignTokens(css);
	}

	static DesignTokens ofThePortal() {
		try (InputStream stream = DesignTokens.class.getResourceAsStream(FILE)) {
			if (stream == null) {
				throw new IllegalStateException("No design tokens at " + FILE);
			}
			return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Color colour(String token, Scheme scheme) {
		Shades shades = this.colours.get(token);
		if (shades == null) {
			throw new IllegalArgumentException("No colour token " + token);
		}
		return (scheme == Scheme.DARK) ? shades.dark() : shades.light();
	}

	private record Shades(Color light, Color dark) {
	}

}
