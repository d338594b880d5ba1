package org.countrycoalition.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetsTests {

	private static Sheet csv(String text) throws IOException {
		return Sheets.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static void refuses(InputStream file, Fault fault, int line, String column) {
		assertThatThrownBy(() -> Sheets.read(file)).isInstanceOfSatisfying(UnreadableFile.class, (refusal) -> {
			assertThat(refusal.fault()).isEqualTo(fault);
			assertThat(refusal.line()).isEqualTo(line);
			assertThat(refusal.column()).isEqualTo(column);
		});
	}

	private static void refuses(String text, Fault fault, int line, String column) {
		refuses(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), fault, line, column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Year,Donor\n2015,\"A, B\"\n", "year;donor\r\n2015;\"A, B\"\r\n",
			"year\tdonor\n2015\tA, B", "\uFEFFyear,donor\n\n2015,\"A, B\"\n,\n" })
	void a_table_is_read_whatever_parts_its_cells(String text) throws IOException {
		Sheet sheet = csv(text);
		assertThat(sheet.columns()).isEqualTo(List.of("year", "donor"));
		assertThat(sheet.rows()).singleElement().satisfies((row) -> {
			assertThat(row.text("donor")).isEqualTo("A, B");
			assertThat(row.whole("year", 1990, 2100)).isEqualTo(2015);
		});
	}

	@Test
	void a_file_that_is_none_says_what_is_wrong_where() {
		refuses("", Fault.EMPTY, 0, "");
		refuses("a,b\n1,2,3\n", Fault.CELLS_TOO_MANY, 2, "");
		refuses("a,a\n1,2\n", Fault.COLUMN_TWICE, 1, "a");
		refuses("a,b\n1,=HYPERLINK(1)\n", Fault.FORMULA, 2, "b");
	}

	@ParameterizedTest
	@CsvSource({ "'year,Donor\n2015,Côte', 2, donor", "'year,Côte', 1, 2", "'year,donor\n2015,a\nô', 3, year",
			"'year;donor\n\"a;b\";\"Côte\"\n', 2, donor", "'a,\n1,ô', 2, 2", "'a\n\"x\n\"ô', 3, a",
			"'a,b\nx\"y,ô', 2, b" })
	void a_letter_that_cannot_be_read_is_found(String text, int line, String column) {
		refuses(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), Fault.NOT_UTF_8, line, column);
		refuses(text.replace('ô', '\0'), Fault.NOT_A_TABLE, line, column);
	}

	@Test
	void a_letter_that_stands_for_an_unreadable_one_can_be_read() throws IOException {
		assertThat(csv("a\n\uFFFD\n").rows().getFirst().text("a")).isEqualTo("\uFFFD");
		refuses(new ByteArrayInputStream(concat("a,b\n\uFFFD,".getBytes(StandardCharsets.UTF_8), (byte) 0xF4)),
				Fault.NOT_UTF_8, 2, "b");
	}

	private static byte[] concat(byte[] bytes, byte last) {
		byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
		more[bytes.length] = last;
		return more;
	}

	@ParameterizedTest
	@CsvSource({ "'a,b\n1,\"open\n2,3\n', 2, b", "'a,b\r\n1,2\r\n3,\"open', 3, b",
			"'a;b\n\"two\nlines\";\"said \"\"so\"\"\" \n1;\"open\n5;6\n', 4, b",
			"'a,b\n\"two\nlines\",\"open\n5,6\n', 3, b", "'\"a,b\n1,2\n', 1, 1", "'a,b\n1,2\n\"3\"4,5\n', 3, a" })
	void an_open_quotation_names_where_it_opens(String text, int line, String column) {
		refuses(text, Fault.QUOTE_OPEN, line, column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b\n5\" pipe,\"x\"\n", "a,b\n\"two\nlines\",\"said \"\"so\"\"\"\n" })
	void a_quotation_mark_that_opens_nothing_or_is_closed_is_read(String text) throws IOException {
		assertThat(csv(text).rows()).hasSize(1);
	}

	@Test
	void a_missing_column_is_named() throws IOException {
		Sheet sheet = csv("a\n1\n");
		assertThatThrownBy(() -> sheet.requiring("a", "year")).isInstanceOfSatisfying(UnreadableFile.class,
				(refusal) -> assertThat(refusal.column()).isEqualTo("year"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,234", "1 234", "about 5", "1.234", "1e5", "12345678901234567890" })
	void text_in_an_amount_is_not_guessed_at(String amount) throws IOException {
		SheetRow row = csv("amount\n\"" + amount + "\"\n").rows().getFirst();
		assertThatThrownBy(() -> row.number("amount")).isInstanceOfSatisfying(UnreadableFile.class, (refusal) -> {
			assertThat(refusal.fault()).isEqualTo(Fault.NOT_A_NUMBER);
			assertThat(refusal.line()).isEqualTo(2);
		});
	}

	@Test
	void an_empty_cell_is_no_zero() throws IOException {
		SheetRow row = csv("amount,other\n,0\n").rows().getFirst();
		assertThat(row.number("amount")).isEmpty();
		assertThat(row.number("other")).contains(BigDecimal.ZERO);
	}

	@Test
	void two_hundred_megabytes_are_refused_without_being_read() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'a';
			}
		};
		refuses(endless, Fault.TOO_LARGE, 0, "");
	}

	@Test
	void a_workbook_is_read_with_numbers_as_stored_and_a_formula_is_refused() throws IOException {
		assertThat(Sheets.read(workbook(false)).rows().getFirst().number("amount")).contains(new BigDecimal("1234.5"));
		refuses(workbook(true), Fault.FORMULA, 2, "amount");
	}

	private static InputStream workbook(boolean formula) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			var sheet = workbook.createSheet();
			sheet.createRow(0).createCell(0).setCellValue("Amount");
			Row row = sheet.createRow(1);
			if (formula) {
				row.createCell(0).setCellFormula("1+1");
			}
			else {
				row.createCell(0).setCellValue(1234.5);
			}
			workbook.write(bytes);
			return new ByteArrayInputStream(bytes.toByteArray());
		}
	}

	@Test
	void a_zip_bomb_and_a_zip_that_is_no_workbook_are_refused() throws IOException {
		refuses(zip("xl/worksheets/sheet1.xml", 200_000_000), Fault.TOO_LARGE, 0, "");
		refuses(zip("anything.txt", 10), Fault.NOT_A_TABLE, 0, "");
	}

	private static InputStream zip(String name, int size) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			byte[] block = new byte[1_000_000];
			for (int written = 0; written < size; written += block.length) {
				zip.write(block, 0, Math.min(block.length, size - written));
			}
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}

}
