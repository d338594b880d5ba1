package org.countrycoalition.charts;

import java.awt.Color;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The colours of one picture.
 *
 * <p>
 * For {@link Scheme#PAGE} every token is drawn in a stand-in colour of its own, which the
 * finished SVG names as {@code var(--token, colour)}: two tokens that look the same in
 * light may differ in dark, so the real colour could not tell them apart.
 */
final class Palette {

	private final DesignTokens tokens;

	private final Scheme scheme;

	private final Map<String, Color> drawn = new HashMap<>();

	private final Map<Color, String> names = new HashMap<>();

	Palette(DesignTokens tokens, Scheme scheme) {
		this.tokens = tokens;
		this.scheme = scheme;
	}

	Color colour(String token) {
		return this.drawn.computeIfAbsent(token, this::choose);
	}

	private Color choose(String token) {
		Color real = this.tokens.colour(token, this.scheme);
		if (this.scheme != Scheme.PAGE) {
			return real;
		}
		Color standIn = new Color(1, 2, this.names.size() + 3);
		this.names.put(standIn, "var(" + token + "," + hex(real) + ")");
		return standIn;
	}

	/** The colour as it stands in the finished SVG. */
	String svg(Color colour) {
		return this.names.getOrDefault(colour, hex(colour));
	}

	private static String hex(Color colour) {
		return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
	}

	Color ink() {
		return colour("--cc-ink");
	}

	Color mutedInk() {
		return colour("--cc-ink-muted");
	}

	Color line() {
		return colour("--cc-line");
	}

	Color surface() {
		return colour("--cc-surface");
	}

}
