package org.countrycoalition.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two fonts of a document, embedded with the letters that it uses, and how much room
 * a text takes. Widths are in thousandths of the size, so that no rounding adds up.
 */
final class PdfFonts {

	/** Stands for a letter that the fonts lack. */
	private static final String LACKING = "\u25a1";

	private static final int THOUSAND = 1000;

	private final PDFont plain;

	private final PDFont bold;

	private final Map<Integer, Integer> plainWidths = new HashMap<>();

	private final Map<Integer, Integer> boldWidths = new HashMap<>();

	PdfFonts(PDDocument document) throws IOException {
		this.plain = load(document, "/fonts/DejaVuSansCondensed.ttf");
		this.bold = load(document, "/fonts/DejaVuSansCondensed-Bold.ttf");
	}

	private static PDFont load(PDDocument document, String file) throws IOException {
		try (InputStream stream = PdfFonts.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("No font at " + file);
			}
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
			// ligatures would take most of the time, and some readers copy them wrongly
			font.setEnableGsub(false);
			return PDType0Font.load(document, font, true);
		}
	}

	PDFont font(boolean strong) {
		return strong ? this.bold : this.plain;
	}

	/** The text with a sign in place of each letter that the fonts lack. */
	String legible(String text, boolean strong) {
		StringBuilder legible = new StringBuilder();
		text.codePoints().forEach((letter) -> {
			if (Character.isISOControl(letter)) {
				legible.append(' ');
			}
			else if (width(letter, strong) < 0) {
				legible.append(LACKING);
			}
			else {
				legible.appendCodePoint(letter);
			}
		});
		return legible.toString();
	}

	/** Width of a legible text in points, rounded up. */
	int width(String text, boolean strong, int size) {
		return Math.ceilDiv(units(text, strong) * size, THOUSAND);
	}

	/** Breaks a text at its spaces, and a word that is wider than the line anywhere. */
	List<String> lines(String text, boolean strong, int size, int width) {
		int room = width * THOUSAND / size;
		int space = units(" ", strong);
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		int used = 0;
		for (String word : legible(text, strong).strip().split(" +", -1)) {
			int units = units(word, strong);
			if (!line.isEmpty() && used + space + units > room) {
				lines.add(line.toString());
				line.setLength(0);
				used = 0;
			}
			used += (line.isEmpty() ? 0 : space) + units;
			line.append(line.isEmpty() ? "" : " ").append(word);
			while (used > room && line.codePointCount(0, line.length()) > 1) {
				int end = fitting(line, strong, room);
				lines.add(line.substring(0, end));
				line.delete(0, end);
				used = units(line.toString(), strong);
			}
		}
		lines.add(line.toString());
		return lines;
	}

	/** Where a word that is too wide is broken: after one letter at least. */
	private int fitting(StringBuilder word, boolean strong, int room) {
		int end = 0;
		int used = 0;
		while (end < word.length()) {
			int letter = word.codePointAt(end);
			used += width(letter, strong);
			if (used > room && end > 0) {
				break;
			}
			end += Character.charCount(letter);
		}
		return end;
	}

	private int units(String text, boolean strong) {
		int units = 0;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			units += width(text.codePointAt(at), strong);
		}
		return units;
	}

	/** Below zero if the font lacks the letter. */
	private int width(int letter, boolean strong) {
		return (strong ? this.boldWidths : this.plainWidths).computeIfAbsent(letter, (unknown) -> {
			try {
				return Math.round(font(strong).getStringWidth(Character.toString(letter)));
			}
			catch (IllegalArgumentException | IOException ex) {
				return -1;
			}
		});
	}

}
