package org.countrycoalition.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma, semicolon or tab separated text in UTF-8.
 */
class CsvSheet {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	Sheet read(byte[] bytes) {
		String text = decode(bytes);
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
			return rows(parser);
		}
		catch (UncheckedIOException | IOException ex) {
			throw CsvPlace.after(text.substring(0, openQuote(text, delimiter(text))), format(text))
				.fault(Fault.QUOTE_OPEN);
		}
	}

	/**
	 * @return where the first quotation opens that is never closed, or is closed before
	 * its cell ends; a doubled mark within it stands for itself
	 */
	private static int openQuote(String text, char delimiter) {
		int opened = -1;
		boolean begins = true;
		for (int index = 0; index < text.length(); index++) {
			boolean mark = text.charAt(index) == '"';
			if (opened < 0) {
				opened = (mark && begins) ? index : opened;
				begins = isEnd(text, index, delimiter);
			}
			else if (mark && text.startsWith("\"", index + 1)) {
				index++;
			}
			else if (mark) {
				if (!isEnd(text, afterBlanks(text, index + 1), delimiter)) {
					return opened;
				}
				opened = -1;
			}
		}
		return Math.max(0, opened);
	}

	private static int afterBlanks(String text, int from) {
		int index = from;
		while (index < text.length() && (text.charAt(index) == ' ')) {
			index++;
		}
		return index;
	}

	/** Whether a cell ends there. */
	private static boolean isEnd(String text, int index, char delimiter) {
		return index >= text.length() || text.charAt(index) == delimiter || text.charAt(index) == '\n'
				|| text.charAt(index) == '\r';
	}

	private static Sheet rows(CSVParser parser) {
		List<String> columns = List.of();
		List<SheetRow> rows = new ArrayList<>();
		int begun = 1;
		for (CSVRecord line : parser) {
			if (columns.isEmpty()) {
				columns = Sheet.named(line.toList());
				if (columns.size() > Sheets.MOST_COLUMNS) {
					throw new UnreadableFile(Fault.TOO_LARGE, begun, "", String.valueOf(Sheets.MOST_COLUMNS));
				}
			}
			else if (line.stream().anyMatch((cell) -> !cell.isEmpty())) {
				rows.add(new SheetRow(begun, cells(columns, line, begun)));
			}
			if (rows.size() > Sheets.MOST_ROWS) {
				throw new UnreadableFile(Fault.TOO_LARGE, begun, "", String.valueOf(Sheets.MOST_ROWS));
			}
			begun = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
		}
		if (columns.isEmpty()) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		return new Sheet(columns, List.copyOf(rows));
	}

	private static Map<String, String> cells(List<String> columns, CSVRecord line, int number) {
		Map<String, String> cells = new HashMap<>();
		for (int index = 0; index < line.size(); index++) {
			String cell = line.get(index);
			if (index >= columns.size()) {
				if (!cell.isEmpty()) {
					throw new UnreadableFile(Fault.CELLS_TOO_MANY, number, "", cell);
				}
				continue;
			}
			String column = columns.get(index);
			if (cell.startsWith("=")) {
				throw new UnreadableFile(Fault.FORMULA, number, column, cell);
			}
			if (!cell.isEmpty()) {
				cells.put(column, Sheets.meant(cell));
			}
		}
		return cells;
	}

	private static String decode(byte[] bytes) {
		CharBuffer letters = CharBuffer.allocate(bytes.length);
		boolean readable = !StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), letters, true).isError();
		String decoded = letters.flip().toString();
		String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
		if (!readable) {
			throw CsvPlace.after(text, format(text)).fault(Fault.NOT_UTF_8);
		}
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			throw CsvPlace.after(text.substring(0, nul), format(text)).fault(Fault.NOT_A_TABLE);
		}
		return text;
	}

	private static CSVFormat format(String text) {
		return CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setTrim(true).setIgnoreEmptyLines(true).get();
	}

	/** The one that the header has most of; a comma if it has none. */
	private static char delimiter(String text) {
		String header = text.lines().findFirst().orElse("");
		@Nullable Character most = Stream.of(',', ';', '\t')
			.max((one, other) -> Long.compare(count(header, one), count(header, other)))
			.orElse(null);
		return (most != null && count(header, most) > 0) ? most : ',';
	}

	private static long count(String text, char sought) {
		return text.chars().filter((character) -> character == sought).count();
	}

}
