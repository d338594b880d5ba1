package org.countrycoalition.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExcelSheetTests {

	private static final String HEADER = "<row r='1'><c r='A1' t='str'><v>Year</v></c><c r='B1' t='str'><v>Amount</v></c></row>";

	private static void refuses(InputStream file, Fault fault, int line, String column) {
		assertThatThrownBy(() -> Sheets.read(file)).isInstanceOfSatisfying(UnreadableFile.class, (refusal) -> {
			assertThat(refusal.fault()).isEqualTo(fault);
			assertThat(refusal.line()).isEqualTo(line);
			assertThat(refusal.column()).isEqualTo(column);
		});
	}

	private static InputStream written(Consumer<XSSFWorkbook> content) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			content.accept(workbook);
			workbook.write(bytes);
			return new ByteArrayInputStream(bytes.toByteArray());
		}
	}

	private static Sheet raw(String rows) throws IOException {
		return Sheets.read(new RawWorkbook().sheet(rows).file());
	}

	/** Numbered, so that they are no more packed than a guard against bombs lets pass. */
	private static String numbered(int first, int last, String each) {
		return IntStream.rangeClosed(first, last).mapToObj(each::formatted).collect(Collectors.joining());
	}

	private static String cell(String cell) throws IOException {
		return raw("<row r='1'><c t='str'><v>a</v></c></row><row r='2'>" + cell + "</row>").rows().getFirst().text("a");
	}

	@Test
	void dates_numbers_and_texts_are_read_as_they_are_meant() throws IOException {
		Sheet sheet = Sheets.read(written((workbook) -> {
			XSSFSheet first = workbook.createSheet("first");
			Row header = first.createRow(0);
			List.of("Day", "own day", "small", "large", "text", "yes", "both", "none")
				.forEach((name) -> header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(name));
			CellStyle builtIn = workbook.createCellStyle();
			builtIn.setDataFormat((short) 14);
			CellStyle own = workbook.createCellStyle();
			own.setDataFormat(workbook.createDataFormat().getFormat("dd\\.mm\\.yyyy"));
			Row row = first.createRow(2);
			row.createCell(0).setCellValue(LocalDate.of(2015, 12, 31));
			row.getCell(0).setCellStyle(builtIn);
			row.createCell(1).setCellValue(LocalDate.of(2027, 2, 1));
			row.getCell(1).setCellStyle(own);
			row.createCell(2).setCellValue(0.1 + 0.2);
			row.createCell(3).setCellValue(29_714_977_000.0);
			row.createCell(4).setCellValue(" C\u00f4te_x0041_ ");
			row.createCell(5).setCellValue(true);
			XSSFRichTextString bold = new XSSFRichTextString("risk education");
			bold.applyFont(0, 4, workbook.createFont());
			row.createCell(6).setCellValue(bold);
			row.createCell(7).setCellStyle(own);
			workbook.createSheet("second").createRow(0).createCell(0).setCellFormula("1+1");
		}));
		assertThat(sheet.columns()).startsWith("day", "own day", "small");
		assertThat(sheet.rows()).singleElement().satisfies((row) -> {
			assertThat(row.line()).isEqualTo(3);
			assertThat(row.text("day")).isEqualTo("2015-12-31");
			assertThat(row.text("own day")).isEqualTo("2027-02-01");
			assertThat(row.text("small")).isEqualTo("0.3");
			assertThat(row.text("large")).isEqualTo("29714977000");
			assertThat(row.text("text")).isEqualTo("C\u00f4teA");
			assertThat(row.text("yes")).isEqualTo("TRUE");
			assertThat(row.text("both")).isEqualTo("risk education");
			assertThat(row.text("none")).isEmpty();
		});
	}

	@Test
	void merged_cells_have_their_text_once() throws IOException {
		Sheet sheet = Sheets.read(written((workbook) -> {
			XSSFSheet first = workbook.createSheet();
			Row header = first.createRow(0);
			header.createCell(0).setCellValue("a");
			header.createCell(1).setCellValue("b");
			Row row = first.createRow(1);
			row.createCell(0).setCellValue("x");
			row.createCell(1);
			first.createRow(2).createCell(1).setCellValue("y");
			first.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
		}));
		assertThat(sheet.rows()).extracting((row) -> row.text("a")).containsExactly("x", "");
		assertThat(sheet.rows()).extracting((row) -> row.text("b")).containsExactly("", "y");
	}

	@Test
	void the_same_table_is_the_same_as_a_workbook_and_as_text() throws IOException {
		Sheet text = Sheets
			.read(new ByteArrayInputStream("Year,Amount\n2015,1234.5\n2016,\n".getBytes(StandardCharsets.UTF_8)));
		assertThat(raw(HEADER + """
				<row r='2'><c r='A2'><v>2015</v></c><c r='B2'><v>1234.5</v></c></row>
				<row r='3'><c r='A3'><v>2016</v></c><c r='B3'/></row>""")).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "<c><v>5E2</v></c>, 500", "<c><v/></c>, ''", "<c t='s'><v>1</v></c>, spoken",
			"<c t='inlineStr'><is><t>in</t><rPh><t>!</t></rPh><r><t>line</t></r></is></c>, inline",
			"<c s='1'><v>0.5</v></c>, 1899-12-31", "<c s='1'><v>-1</v></c>, -1", "<c s='9'><v>1</v></c>, 1",
			"<c t='b'><v>0</v></c>, FALSE" })
	void a_cell_is_read_by_its_type(String cell, String text) throws IOException {
		Sheet sheet = Sheets.read(new RawWorkbook()
			.sheet("<row><c t='str'><v>a</v></c><c t='str'><v>b</v></c></row><row>" + cell
					+ "<c t='str'><v>x</v></c></row>")
			.shared("<si><t>other</t></si><si><r><t>spo</t></r><r><t>ken</t></r><rPh><t>hear</t></rPh></si>")
			.styles("<cellXfs><xf/><xf numFmtId='14'/></cellXfs>")
			.file());
		assertThat(sheet.rows().getFirst().text("a")).isEqualTo(text);
	}

	@Test
	void days_may_be_counted_from_1904_on() throws IOException {
		RawWorkbook workbook = new RawWorkbook().sheet(HEADER + "<row r='2'><c s='0'><v>0</v></c></row>")
			.styles("<numFmts><numFmt numFmtId='200' formatCode='yyyy'/></numFmts>"
					+ "<cellXfs><xf numFmtId='200'/></cellXfs><dxfs><dxf><numFmt numFmtId='200' formatCode='0'/></dxf></dxfs>");
		assertThat(Sheets.read(workbook.file()).rows().getFirst().text("year")).isEqualTo("1899-12-31");
		workbook.part("xl/workbook.xml", """
				<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>
				<workbookPr date1904='1'/><sheets><sheet r:id='r1'/></sheets></workbook>""");
		assertThat(Sheets.read(workbook.file()).rows().getFirst().text("year")).isEqualTo("1904-01-01");
	}

	@ParameterizedTest
	@CsvSource({ "<f>1+1</f><v>2</v>, n, FORMULA", "<v>=1+1</v>, str, FORMULA", "<v>#DIV/0!</v>, e, NOT_A_TABLE",
			"<v>7</v>, s, NOT_A_TABLE", "<v>many</v>, n, NOT_A_TABLE", "<v>NaN</v>, n, NOT_A_TABLE" })
	void what_is_no_value_is_refused_naming_line_and_column(String content, String type, Fault fault)
			throws IOException {
		refuses(new RawWorkbook().sheet(HEADER + "<row r='4'><c r='B4' t='" + type + "'>" + content + "</c></row>")
			.file(), fault, 4, "amount");
	}

	@Test
	void what_is_no_cell_of_a_table_is_refused_naming_the_line() {
		for (String row : List.of("<row r='3'><c r='C3'><v>1</v></c></row>", "<row r='3'><c r='A3'/><c r='A3'/></row>",
				"<row r='3'><c r='7'/></row>")) {
			assertThatThrownBy(() -> raw(HEADER + row)).isInstanceOfSatisfying(UnreadableFile.class,
					(refusal) -> assertThat(refusal.line()).isEqualTo(3));
		}
		assertThatThrownBy(() -> raw(HEADER + HEADER)).isInstanceOf(UnreadableFile.class);
		assertThatThrownBy(() -> raw("")).isInstanceOfSatisfying(UnreadableFile.class,
				(refusal) -> assertThat(refusal.fault()).isEqualTo(Fault.EMPTY));
	}

	@Test
	void too_much_is_refused_where_it_begins_even_if_it_is_empty() throws IOException {
		refuses(new RawWorkbook().sheet(HEADER + "<row r='2'>" + "<c/>".repeat(1_000_000) + "</row>").file(),
				Fault.TOO_LARGE, 2, "");
		refuses(new RawWorkbook().sheet(HEADER + "<row r='5'><c r='ZY5'/></row>").file(), Fault.TOO_LARGE, 5, "");
		refuses(new RawWorkbook().sheet(HEADER + numbered(2, 50_002, "<row r='%d'/>")).file(), Fault.TOO_LARGE, 50_002,
				"");
		refuses(new RawWorkbook()
			.sheet(HEADER + "<row r='2'/><row r='3'><c t='str'><v>" + "a".repeat(32_768) + "</v></c></row>")
			.file(), Fault.TOO_LARGE, 3, "year");
		refuses(new RawWorkbook().shared("<si><t>" + "a".repeat(32_000) + "</t></si>")
			.sheet(HEADER + "<row><c t='s'><v>0</v></c></row>".repeat(1_900))
			.file(), Fault.TOO_LARGE, 1_876, "");
	}

	@Test
	void as_much_as_a_table_may_have_is_read() throws IOException {
		Sheet sheet = raw("<row><c t='str'><v>a</v></c>" + "<c/>".repeat(199) + "</row>"
				+ numbered(2, 50_001, "<row r='%1$d'><c><v>%1$d</v></c></row>"));
		assertThat(sheet.rows()).hasSize(50_000);
		assertThat(cell("<c t='str'><v>" + "a".repeat(32_767) + "</v></c>")).hasSize(32_767);
	}

	@Test
	void other_sheets_are_not_unpacked() throws IOException {
		Sheet sheet = Sheets.read(new RawWorkbook().sheet(HEADER + "<row><c><v>2015</v></c></row>")
			.part("xl/worksheets/sheet2.xml", "<row><c/>".repeat(5_000_000))
			.file());
		assertThat(sheet.rows()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels", "xl/anything.xml" })
	void a_part_that_swells_is_refused(String part) throws IOException {
		RawWorkbook bomb = new RawWorkbook().sheet(HEADER).part(part, " ".repeat(70_000_000));
		refuses(bomb.file(), Fault.TOO_LARGE, 0, "");
	}

	@Test
	void a_part_that_swells_is_refused_whatever_the_file_says_of_its_size() throws IOException {
		RawWorkbook bomb = new RawWorkbook().sheet(HEADER + " ".repeat(70_000_000));
		refuses(bomb.fileThatLiesAboutSizes(), Fault.TOO_LARGE, 1, "");
	}

	@Test
	void parts_that_swell_together_are_refused() throws IOException {
		String filling = numbered(1, 190_000, "<x n='%x'>" + "a".repeat(270) + "</x>");
		refuses(new RawWorkbook().sheet(HEADER + filling).styles(filling).file(), Fault.TOO_LARGE, 1, "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
			"<!DOCTYPE x [<!ENTITY e 'text'>]>", "<!DOCTYPE x SYSTEM 'http://localhost:9/x.dtd'>" })
	void no_workbook_has_other_files_read(String declaration) throws IOException {
		String rows = RawWorkbook.sheetOf(HEADER + "<row><c t='str'><v>&e;</v></c></row>");
		refuses(new RawWorkbook().part("xl/worksheets/sheet1.xml", declaration + rows).file(), Fault.NOT_A_TABLE, 0,
				"");
		refuses(new RawWorkbook().sheet(HEADER).part("xl/sharedStrings.xml", declaration + "<sst>&e;</sst>").file(),
				Fault.NOT_A_TABLE, 0, "");
	}

}
