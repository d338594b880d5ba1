package org.countrycoalition.gap.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.documents.PdfFrame;
import org.countrycoalition.documents.PdfPaper;
import org.countrycoalition.documents.PdfTable;
import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.WorkbookCell;

/**
 * A table as CSV, Excel and PDF. Each says first what it must not be taken for.
 *
 * @param table in the reader's language
 * @param language of the texts
 * @param words of the files themselves
 * @param made when
 */
record FigureFiles(FigureTable table, Locale language, Words words, Instant made) {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	/**
	 * @param sheet name of the workbook's sheet
	 * @param name of the files, without what follows the dot
	 * @return links to the files of a table
	 */
	static Paragraph of(FigureTable table, GapWords words, String sheet, String name) {
		Paragraph links = new Paragraph();
		new FigureFiles(table, words.switches().language(), Words.of(words, sheet), words.switches().clock().instant())
			.links(name)
			.forEach((link) -> links.add(new Span((links.getComponentCount() > 0) ? " · " : ""), link));
		return links;
	}

	/**
	 * @param name of the files, without what follows the dot
	 */
	List<Anchor> links(String name) {
		return List.of(link(this.words.csv(), name + ".csv", "text/csv;charset=utf-8", this::csv),
				link(this.words.excel(), name + ".xlsx", XLSX, this::workbook),
				link(this.words.pdf(), name + ".pdf", "application/pdf", this::pdf));
	}

	private static Anchor link(String text, String file, String type, SerializableSupplier<byte[]> content) {
		DownloadHandler handler = DownloadHandler.fromInputStream((event) -> {
			byte[] bytes = content.get();
			return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
		}, file);
		return new Anchor(handler, AttachmentType.DOWNLOAD, text);
	}

	/** What stands in every file beside the figures, the mark first. */
	private List<String> notes() {
		List<String> notes = new ArrayList<>(List.of(this.table.mark()));
		if (this.table.illustrative() != null) {
			notes.add(this.table.illustrative());
		}
		notes.add(this.table.title());
		notes.addAll(this.table.passport());
		return notes;
	}

	byte[] csv() {
		List<List<WorkbookCell>> lines = new ArrayList<>(lines());
		lines.add(List.of());
		notes().forEach((note) -> lines.add(List.of(WorkbookCell.of(note))));
		return ("\uFEFF" + Sheets.csv(lines)).getBytes(StandardCharsets.UTF_8);
	}

	/** The heads and what stands below them. */
	private List<List<WorkbookCell>> lines() {
		return this.table.amounts(this.words.amounts()).lines();
	}

	byte[] workbook() {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Font bold = workbook.createFont();
			bold.setBold(true);
			Look strong = Look.in(workbook);
			strong.year().setFont(bold);
			strong.figure().setFont(bold);
			Look plain = Look.in(workbook);
			Sheet sheet = workbook.createSheet(this.words.sheet());
			int line = 0;
			for (String note : notes()) {
				sheet.createRow(line++).createCell(0).setCellValue(note);
			}
			sheet.getRow(0).getCell(0).setCellStyle(strong.figure());
			List<List<WorkbookCell>> lines = lines();
			fill(sheet.createRow(++line), lines.getFirst(), strong);
			for (int column = 0; column < lines.getFirst().size(); column++) {
				sheet.setColumnWidth(column, 24 * 256);
			}
			sheet.createFreezePane(1, line + 1);
			for (int row = 0; row < this.table.rows().size(); row++) {
				fill(sheet.createRow(++line), lines.get(row + 1), this.table.rows().get(row).strong() ? strong : plain);
			}
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Row line, List<WorkbookCell> cells, Look look) {
		for (int column = 0; column < cells.size(); column++) {
			var written = line.createCell(column);
			switch (cells.get(column)) {
				case WorkbookCell.Amount(var amount) -> written.setCellValue(amount.doubleValue());
				case WorkbookCell.Year(int year) -> written.setCellValue(year);
				case WorkbookCell.Text text -> written.setCellValue(text.text());
				case WorkbookCell.Nothing none -> written.setBlank();
				case WorkbookCell.Formula formula -> written.setCellFormula(formula.expression());
			}
			written.setCellStyle((cells.get(column) instanceof WorkbookCell.Year) ? look.year() : look.figure());
		}
	}

	/**
	 * How cells of a row look.
	 *
	 * @param year of a year
	 * @param figure of everything else
	 */
	private record Look(CellStyle year, CellStyle figure) {

		static Look in(XSSFWorkbook workbook) {
			CellStyle figure = workbook.createCellStyle();
			figure.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
			return new Look(workbook.createCellStyle(), figure);
		}

	}

	byte[] pdf() {
		List<String> marks = (this.table.illustrative() != null) ? List.of(this.table.mark(), this.table.illustrative())
				: List.of(this.table.mark());
		PdfFrame frame = new PdfFrame(this.table.title(), marks, this.table.passport(), this.language,
				(page, pages) -> this.words.page().replace("{0}", page.toString()).replace("{1}", pages.toString()),
				this.made);
		List<PdfTable.Column> columns = new ArrayList<>();
		for (int column = 0; column < this.table.heads().size(); column++) {
			columns.add(new PdfTable.Column(this.table.heads().get(column), 1, this.table.isFigure(column)));
		}
		try (PdfPaper paper = new PdfPaper(frame)) {
			paper.title(this.table.title());
			marks.forEach(paper::warning);
			paper.table(new PdfTable(columns, this.table.rows()
				.stream()
				.map((row) -> new PdfTable.Row(
						row.cells().stream().map((cell) -> PdfTable.Cell.of(cell.text())).toList(), row.strong()))
				.toList()));
			this.table.passport().forEach(paper::paragraph);
			return paper.bytes();
		}
	}

	/**
	 * The words of files, looked up while their page is made: a download has no page, and
	 * so no language, of its own.
	 *
	 * @param csv of the link to the CSV
	 * @param excel of the link to the workbook
	 * @param pdf of the link to the PDF
	 * @param sheet name of the workbook's sheet
	 * @param page such as "Page {0} of {1}"
	 * @param amounts over columns of amounts
	 */
	record Words(String csv, String excel, String pdf, String sheet, String page, AmountTable.Words amounts) {

		/**
		 * @param sheet name of the workbook's sheet
		 */
		static Words of(GapWords words, String sheet) {
			return new Words(words.say("gap.annex.download", "CSV"), words.say("gap.annex.download", "Excel"),
					words.say("gap.annex.download", "PDF"), sheet, words.say("gap.annex.page", "{0}", "{1}"),
					AmountTable.Words.of((key) -> words.say(key, "{0}", "{1}")));
		}

	}

}
