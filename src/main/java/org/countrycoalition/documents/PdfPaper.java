package org.countrycoalition.documents;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.countrycoalition.documents.PdfSheet.Line;

/**
 * A PDF that is written from top to bottom. Not to be shared by threads.
 */
public final class PdfPaper implements AutoCloseable {

	private static final int WIDTH = PdfSheet.WIDTH - 2 * PdfSheet.MARGIN;

	private static final int TEXT = 9;

	private static final int SMALL = 7;

	/** Height of a heading with the space around it. */
	private static final int HEADING = 30;

	private final PDDocument document = new PDDocument();

	private final PdfFrame frame;

	private final PdfFonts fonts;

	private final PdfTags tags;

	private final PdfSheet sheet;

	/**
	 * @param frame what stands on every page
	 */
	public PdfPaper(PdfFrame frame) {
		this.frame = frame;
		this.tags = new PdfTags(this.document, frame.language());
		PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
		view.setDisplayDocTitle(true);
		this.document.getDocumentCatalog().setViewerPreferences(view);
		this.document.getDocumentInformation().setTitle(frame.title());
		this.document.getDocumentInformation()
			.setCreationDate(GregorianCalendar.from(frame.made().atZone(ZoneOffset.UTC)));
		try {
			this.fonts = new PdfFonts(this.document);
			this.sheet = new PdfSheet(this.document, this.fonts, this.tags);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The one main heading. */
	public void title(String text) {
		block(StandardStructureTypes.H1, text, 16, true);
	}

	/** A heading of a part, not left alone at the foot of a page. */
	public void heading(String text) {
		heading(text, 3 * TEXT);
	}

	/** A heading and its table, of which a row at least stands on the same page. */
	public void table(String heading, PdfTable table) {
		PdfTableSetter setter = new PdfTableSetter(this.sheet, this.fonts, this.tags, table);
		heading(heading, setter.least());
		set(setter);
	}

	private void heading(String text, int below) {
		this.sheet.down(6);
		if (!this.sheet.hasRoomFor(HEADING + below)) {
			turn();
		}
		block(StandardStructureTypes.H2, text, 12, true);
	}

	/** A paragraph. */
	public void paragraph(String text) {
		block(StandardStructureTypes.P, text, TEXT, false);
	}

	/** A paragraph that must not be overlooked. */
	public void warning(String text) {
		block(StandardStructureTypes.P, text, 11, true);
	}

	private void block(String type, String text, int size, boolean strong) {
		PDStructureElement element = this.tags.add(type);
		int leading = size * 4 / 3;
		try {
			for (String line : this.fonts.lines(text, strong, size, WIDTH)) {
				if (!this.sheet.hasRoomFor(leading)) {
					this.sheet.next();
					element = this.tags.add(type);
				}
				this.sheet.down(leading);
				this.sheet.text(element,
						List.of(new Line(line, PdfSheet.MARGIN, this.sheet.cursor(), size, strong, PdfSheet.INK)));
			}
			this.sheet.down(size / 2);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A table. */
	public void table(PdfTable table) {
		set(new PdfTableSetter(this.sheet, this.fonts, this.tags, table));
	}

	private static void set(PdfTableSetter setter) {
		try {
			setter.set();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A picture on a page of its own, as large as the page allows.
	 * @param png the picture
	 * @param alternative what it shows, in words
	 */
	public void picture(byte[] png, String alternative) {
		turn();
		try {
			PDImageXObject image = PDImageXObject.createFromByteArray(this.document, png, "picture");
			PDStructureElement figure = this.tags.add(StandardStructureTypes.Figure);
			figure.setAlternateDescription(alternative);
			int room = PdfSheet.BOTTOM - PdfSheet.TOP;
			int height = Math.min(room, WIDTH * image.getHeight() / image.getWidth());
			this.sheet.picture(figure, image, height * image.getWidth() / image.getHeight(), height);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What follows begins on a new page. */
	public void turn() {
		try {
			this.sheet.next();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @return the finished file
	 */
	public byte[] bytes() {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			this.sheet.close();
			this.tags.end();
			int pages = this.document.getNumberOfPages();
			for (int number = 1; number <= pages; number++) {
				frame(this.document.getPage(number - 1), number, pages);
			}
			this.document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void frame(PDPage page, int number, int pages) throws IOException {
		List<Line> lines = new ArrayList<>();
		int left = PdfSheet.MARGIN;
		for (String mark : this.frame.marks()) {
			String legible = "[ " + this.fonts.legible(mark, true) + " ]";
			lines.add(new Line(legible, left, 36, TEXT, true, new Color(0x8a, 0x1c, 0x16)));
			left += this.fonts.width(legible, true, TEXT) + 8;
		}
		String count = this.fonts.legible(this.frame.pageNumber().apply(number, pages), false);
		int right = PdfSheet.WIDTH - PdfSheet.MARGIN - this.fonts.width(count, false, TEXT);
		lines.add(new Line(this.fonts.lines(this.frame.title(), false, TEXT, right - left - 12).getFirst(), left, 36,
				TEXT, false, PdfSheet.MUTED));
		lines.add(new Line(count, right, 36, TEXT, false, PdfSheet.MUTED));
		int baseline = PdfSheet.BOTTOM + 16;
		for (String line : this.fonts.lines(String.join("  ·  ", this.frame.passport()), false, SMALL, WIDTH)) {
			lines.add(new Line(line, PdfSheet.MARGIN, baseline, SMALL, false, PdfSheet.MUTED));
			baseline += SMALL + 2;
		}
		try (PDPageContentStream stream = new PDPageContentStream(this.document, page, AppendMode.APPEND, true, true)) {
			PdfSheet.artifact(stream, this.fonts, lines);
		}
	}

	@Override
	public void close() {
		try {
			this.document.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
