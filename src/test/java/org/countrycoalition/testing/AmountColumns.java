package org.countrycoalition.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What is wrong with the columns of a file: a head that stands there twice, and in a
 * column of amounts anything that a spreadsheet would not add up.
 */
public final class AmountColumns {

	private static final Pattern AMOUNT = Pattern
		.compile("(?i).*(, at least|, at most|\\bUSD\\b|\\(EUR\\)|^amount|^left\\b|^quantity|^value|per cent).*");

	private static final Pattern WORDS = Pattern.compile("(?i)^(basis of|where there is no number|currency).*");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	private AmountColumns() {
	}

	/** Of a CSV; its first row holds the heads, and the table ends at a blank one. */
	public static List<String> faults(String csv) {
		try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv.replace("\uFEFF", "")))) {
			List<List<Field>> rows = StreamSupport.stream(parser.spliterator(), false)
				.map((row) -> row.stream().map((text) -> new Field(text, NUMBER.matcher(text).matches())).toList())
				.toList();
			return faults(rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Of a workbook, whose heads stand in the first row with several texts. */
	public static List<String> faults(byte[] workbook) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			List<List<Field>> rows = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
				.map(AmountColumns::fields)
				.dropWhile((row) -> row.size() < 2)
				.toList();
			return faults(rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All cells of a CSV or a workbook as texts, row by row. */
	public static List<List<String>> texts(String name, byte[] content) throws IOException {
		if (name.endsWith(".csv")) {
			try (CSVParser parser = CSVFormat.RFC4180
				.parse(new StringReader(new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "")))) {
				return parser.stream().map(CSVRecord::toList).toList();
			}
		}
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			DataFormatter written = new DataFormatter(Locale.ENGLISH);
			return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
				.map((row) -> StreamSupport.stream(row.spliterator(), false).map(written::formatCellValue).toList())
				.toList();
		}
	}

	/** Of either. */
	public static List<String> faults(String name, byte[] content) {
		return name.endsWith(".csv") ? faults(new String(content, StandardCharsets.UTF_8)) : faults(content);
	}

	private static List<Field> fields(Row row) {
		List<Field> fields = new ArrayList<>();
		for (int place = 0; place < row.getLastCellNum(); place++) {
			Cell cell = row.getCell(place);
			boolean number = cell != null && cell.getCellType() == CellType.NUMERIC;
			fields.add(new Field((cell == null || number) ? "" : cell.getStringCellValue(), number));
		}
		return fields;
	}

	private static List<String> faults(List<List<Field>> rows) {
		List<String> heads = rows.getFirst().stream().map(Field::text).toList();
		Set<String> seen = new HashSet<>();
		Stream<String> twice = heads.stream().filter((head) -> !seen.add(head)).map((head) -> "twice: " + head);
		Stream<String> texts = rows.stream()
			.skip(1)
			.takeWhile((row) -> row.size() > 1)
			.flatMap((row) -> texts(heads, row));
		return Stream.concat(twice, texts).toList();
	}

	private static Stream<String> texts(List<String> heads, List<Field> row) {
		List<String> faults = new ArrayList<>();
		for (int place = 0; place < row.size(); place++) {
			String head = heads.get(place);
			boolean amount = AMOUNT.matcher(head).matches() && !WORDS.matcher(head).matches();
			if (amount && !row.get(place).number() && !row.get(place).text().isEmpty()) {
				faults.add(head + ": " + row.get(place).text());
			}
		}
		return faults.stream();
	}

	private record Field(String text, boolean number) {
	}

}
