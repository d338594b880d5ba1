package org.countrycoalition.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfPaperTests {

	private static final PdfFrame FRAME = new PdfFrame("Méridia\u00a0: plan financé", List.of("Projet", "Fictif"),
			List.of("Version 2", "Source\u00a0: autorité"), Locale.FRENCH, (page, pages) -> page + " / " + pages,
			Instant.parse("2026-11-21T00:00:00Z"));

	private static PDDocument read(PdfPaper paper) throws IOException {
		return Loader.loadPDF(paper.bytes());
	}

	private static String text(PDDocument document) throws IOException {
		return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
	}

	private static PdfTable.Row row(String... cells) {
		return new PdfTable.Row(List.of(cells).stream().map(PdfTable.Cell::of).toList(), false);
	}

	private static List<PDStructureElement> elements(PDStructureNode node) {
		List<PDStructureElement> all = new ArrayList<>();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				all.add(element);
				all.addAll(elements(element));
			}
		}
		return all;
	}

	@Test
	void every_page_says_what_it_is_and_which_it_is() throws IOException {
		try (PdfPaper paper = new PdfPaper(FRAME)) {
			paper.title("Plan");
			paper.turn();
			paper.paragraph("Second page");
			try (PDDocument document = read(paper)) {
				assertThat(document.getNumberOfPages()).isEqualTo(2);
				PDFTextStripper stripper = new PDFTextStripper();
				for (int page = 1; page <= 2; page++) {
					stripper.setStartPage(page);
					stripper.setEndPage(page);
					assertThat(stripper.getText(document)).contains("[ Projet ]", "[ Fictif ]", "plan financé",
							page + " / 2", "Version 2", "autorité");
				}
				assertThat(document.getDocumentInformation().getTitle()).isEqualTo(FRAME.title());
				assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
			}
		}
	}

	@Test
	void text_can_be_selected_its_fonts_are_embedded_and_a_letter_that_they_lack_has_a_sign() throws IOException {
		try (PdfPaper paper = new PdfPaper(FRAME)) {
			paper.paragraph("Efficace, œuvre, ff fi fl, m² · “≥ 3” ສະຫວັນ 汉");
			try (PDDocument document = read(paper)) {
				assertThat(text(document)).contains("Efficace, œuvre, ff fi fl, m² · “≥ 3” ", "□");
				var fonts = document.getPage(0).getResources();
				assertThat(StreamSupport.stream(fonts.getFontNames().spliterator(), false).toList()).isNotEmpty()
					.allSatisfy((COSName name) -> assertThat(fonts.getFont(name).isEmbedded()).isTrue());
			}
		}
	}

	@Test
	void headings_tables_and_pictures_are_tagged_in_reading_order() throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", png);
		try (PdfPaper paper = new PdfPaper(FRAME)) {
			paper.title("Title");
			paper.heading("Part");
			paper.table(new PdfTable(List.of(PdfTable.Column.words("Line", 2), PdfTable.Column.figures("2027", 1)),
					List.of(row("Clearance", "5"))));
			paper.picture(png.toByteArray(), "What is seen");
			try (PDDocument document = read(paper)) {
				List<PDStructureElement> elements = elements(document.getDocumentCatalog().getStructureTreeRoot());
				assertThat(elements).extracting(PDStructureElement::getStructureType)
					.containsExactly("Document", "H1", "H2", "Table", "THead", "TR", "TH", "TH", "TBody", "TR", "TH",
							"TD", "Figure");
				assertThat(elements.getLast().getAlternateDescription()).isEqualTo("What is seen");
				assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
				assertThat(document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers())
					.hasSize(2);
			}
		}
	}

	@Test
	void a_long_table_loses_no_row_and_repeats_its_heads() throws IOException {
		List<PdfTable.Row> rows = new ArrayList<>(
				IntStream.range(0, 200).mapToObj((number) -> row("Line " + number + ".", number + ",5")).toList());
		String long1 = IntStream.range(0, 900).mapToObj((number) -> "word" + number).collect(Collectors.joining(" "));
		rows.add(row(long1 + " end", "x".repeat(400)));
		try (PdfPaper paper = new PdfPaper(FRAME)) {
			paper.table(new PdfTable(List.of(PdfTable.Column.words("Name", 1), PdfTable.Column.figures("Amount", 1)),
					rows));
			try (PDDocument document = read(paper)) {
				String text = text(document);
				assertThat(document.getNumberOfPages()).isBetween(6, 14);
				for (int number = 0; number < 200; number++) {
					assertThat(text).contains("Line " + number + ". " + number + ",5");
				}
				assertThat(text).contains("word0 ", "word899 end");
				assertThat(text.split("Name Amount", -1)).hasSize(document.getNumberOfPages() + 1);
			}
		}
	}

	@Test
	void a_heading_stays_with_the_first_row_of_its_table() throws IOException {
		try (PdfPaper paper = new PdfPaper(FRAME)) {
			IntStream.range(0, 22).forEach((number) -> paper.paragraph("Paragraph " + number));
			PdfTable.Cell tall = new PdfTable.Cell("First", List.of("a", "b", "c", "d", "e", "f", "g", "h"));
			paper.table("Heading", new PdfTable(List.of(PdfTable.Column.words("Name", 1)),
					List.of(new PdfTable.Row(List.of(tall), false))));
			try (PDDocument document = read(paper)) {
				PDFTextStripper first = new PDFTextStripper();
				first.setEndPage(1);
				assertThat(document.getNumberOfPages()).isEqualTo(2);
				assertThat(first.getText(document)).contains("Paragraph 21").doesNotContain("Heading");
			}
		}
	}

	@Test
	void a_row_has_a_cell_for_each_column() {
		assertThatThrownBy(() -> new PdfTable(List.of(PdfTable.Column.words("Line", 1)), List.of(row("a", "b"))))
			.isInstanceOf(IllegalArgumentException.class);
	}

}
