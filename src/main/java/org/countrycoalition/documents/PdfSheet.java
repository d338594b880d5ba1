package org.countrycoalition.documents;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * The page that is being written, A4 across. Lengths are in points, from the left edge
 * and from the top.
 */
final class PdfSheet {

	static final int WIDTH = 842;

	static final int HEIGHT = 595;

	static final int MARGIN = 40;

	static final int TOP = 62;

	static final int BOTTOM = 535;

	static final Color INK = new Color(0x17, 0x20, 0x2a);

	static final Color MUTED = new Color(0x55, 0x60, 0x6d);

	private static final Color LINE = new Color(0xb9, 0xc0, 0xc7);

	private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

	private final PDDocument document;

	private final PdfFonts fonts;

	private final PdfTags tags;

	private @Nullable PDPage page;

	private @Nullable PDPageContentStream stream;

	private int cursor;

	PdfSheet(PDDocument document, PdfFonts fonts, PdfTags tags) throws IOException {
		this.document = document;
		this.fonts = fonts;
		this.tags = tags;
		next();
	}

	/** Turns to a new page. */
	void next() throws IOException {
		close();
		PDPage fresh = new PDPage(new PDRectangle(WIDTH, HEIGHT));
		this.document.addPage(fresh);
		this.tags.begin(fresh);
		this.page = fresh;
		this.stream = new PDPageContentStream(this.document, fresh);
		this.cursor = TOP;
	}

	void close() throws IOException {
		if (this.stream != null) {
			this.stream.close();
		}
	}

	int cursor() {
		return this.cursor;
	}

	void down(int points) {
		this.cursor += points;
	}

	boolean hasRoomFor(int points) {
		return this.cursor + points <= BOTTOM;
	}

	/** Writes lines as the content of an element. */
	void text(PDStructureElement element, List<Line> lines) throws IOException {
		PDPageContentStream open = open();
		open.beginMarkedContent(COSName.getPDFName(element.getStructureType()), this.tags.tie(element, page()));
		write(open, this.fonts, lines);
		open.endMarkedContent();
	}

	/** Writes lines that repeat what is tagged elsewhere. */
	void repeated(List<Line> lines) throws IOException {
		artifact(open(), this.fonts, lines);
	}

	static void artifact(PDPageContentStream stream, PdfFonts fonts, List<Line> lines) throws IOException {
		stream.beginMarkedContent(ARTIFACT);
		write(stream, fonts, lines);
		stream.endMarkedContent();
	}

	private static void write(PDPageContentStream stream, PdfFonts fonts, List<Line> lines) throws IOException {
		for (Line line : lines) {
			stream.setNonStrokingColor(line.colour());
			stream.beginText();
			stream.setFont(fonts.font(line.strong()), line.size());
			stream.newLineAtOffset(line.left(), (float) HEIGHT - line.baseline());
			stream.showText(line.text());
			stream.endText();
		}
	}

	void picture(PDStructureElement element, PDImageXObject image, int width, int height) throws IOException {
		PDPageContentStream open = open();
		open.beginMarkedContent(COSName.getPDFName(element.getStructureType()), this.tags.tie(element, page()));
		open.drawImage(image, MARGIN, (float) HEIGHT - this.cursor - height, width, height);
		open.endMarkedContent();
		this.cursor += height;
	}

	/** A line across the page, for the eye alone. */
	void rule() throws IOException {
		PDPageContentStream open = open();
		open.beginMarkedContent(ARTIFACT);
		open.setNonStrokingColor(LINE);
		open.addRect(MARGIN, (float) HEIGHT - this.cursor, WIDTH - 2f * MARGIN, 0.5f);
		open.fill();
		open.endMarkedContent();
	}

	private PDPageContentStream open() {
		if (this.stream == null) {
			throw new IllegalStateException("No page has begun");
		}
		return this.stream;
	}

	private PDPage page() {
		if (this.page == null) {
			throw new IllegalStateException("No page has begun");
		}
		return this.page;
	}

	/**
	 * A line of text.
	 *
	 * @param text legible in the fonts
	 * @param left edge
	 * @param baseline from the top
	 * @param size of the letters
	 * @param strong whether in bold
	 * @param colour of the letters
	 */
	record Line(String text, int left, int baseline, int size, boolean strong, Color colour) {
	}

}
