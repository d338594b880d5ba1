package org.countrycoalition.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Fonts and how much room a text takes, the same for SVG and PNG. Java's logical font
 * SansSerif covers Latin, Arabic and Lao together, which no single Noto font does.
 */
final class Lettering {

	static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);

	static final Font QUESTION = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

	static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

	static final Font SMALL_BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 12);

	/** Names of rows, marks and years of a timeline, which is shown on walls. */
	static final Font LARGE = new Font(Font.SANS_SERIF, Font.PLAIN, 16);

	static final Font LARGE_BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 16);

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private Lettering() {
	}

	/** Width of a text in px, rounded up. */
	static int width(String text, Font font) {
		return (int) Math.ceil(font.getStringBounds(text, CONTEXT).getWidth());
	}

	static int widest(Collection<String> texts, Font font) {
		return texts.stream().mapToInt((each) -> width(each, font)).max().orElse(0);
	}

	/** Breaks a text at its spaces; a single word may stay wider than asked for. */
	static List<String> lines(String text, Font font, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+", -1)) {
			if (!line.isEmpty() && width(line + " " + word, font) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	/** Shortens a text with an ellipsis until it fits. */
	static String shortened(String text, Font font, int width) {
		String kept = text;
		while (kept.length() > 1 && width(kept, font) > width) {
			kept = kept.substring(0, kept.offsetByCodePoints(kept.length() - (kept.endsWith("…") ? 1 : 0), -1)) + "…";
		}
		return kept;
	}

	static void draw(Graphics2D graphics, String text, Font font, int left, int baseline) {
		graphics.setFont(font);
		graphics.drawString(text, (float) left, (float) baseline);
	}

}
