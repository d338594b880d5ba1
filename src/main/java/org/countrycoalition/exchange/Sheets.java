package org.countrycoalition.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.countrycoalition.exchange.UnreadableFile.Fault;

/**
 * Reads a file as a table, whatever its name says: an Excel workbook is known by its
 * first bytes, everything else is read as CSV.
 */
public final class Sheets {

	/** Bytes of a file; a table of 20,000 rows has about 4 million. */
	public static final int LARGEST = 10_000_000;

	/** Rows of a table. */
	static final int MOST_ROWS = 50_000;

	/** Columns of a table; a plan of thirty years with all their months has 674. */
	static final int MOST_COLUMNS = 700;

	/** First letters by which a spreadsheet takes a text for a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private Sheets() {
	}

	/**
	 * @param content of the file; read to its end or to one byte more than is allowed
	 * @return the table in it; of a workbook the first sheet
	 * @throws UnreadableFile if it is none, or too large
	 * @throws IOException if the content cannot be read
	 */
	public static Sheet read(InputStream content) throws IOException {
		byte[] bytes = bytes(content);
		return isZip(bytes) ? new ExcelSheet().read(bytes) : new CsvSheet().read(bytes);
	}

	/**
	 * @param content of the file, as above
	 * @return all its sheets as they are, in their order; none if it is no workbook
	 * @throws UnreadableFile naming the sheet, if it is too large or damaged
	 * @throws IOException if the content cannot be read
	 */
	public static List<RawSheet> all(InputStream content) throws IOException {
		byte[] bytes = bytes(content);
		return isZip(bytes) ? new ExcelSheet().all(bytes) : List.of();
	}

	/**
	 * @param number to be written into a workbook
	 * @return the text of its cell when it is read again: a workbook keeps fifteen digits
	 */
	public static String kept(BigDecimal number) {
		return NumberStyles.kept(number);
	}

	private static byte[] bytes(InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw new UnreadableFile(Fault.TOO_LARGE, 0, "", LARGEST / 1_000_000 + " MB");
		}
		if (bytes.length == 0) {
			throw new UnreadableFile(Fault.EMPTY, 0, "", "");
		}
		return bytes;
	}

	/**
	 * Writes a table as {@link #read} reads it. A text that a spreadsheet would take for
	 * a formula gets an apostrophe in front, as spreadsheets do it themselves.
	 * @param columns names of the header row
	 * @param rows texts of their cells, in the order of the columns
	 * @return comma separated text
	 */
	public static String csv(List<String> columns, List<List<String>> rows) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			printer.printRecord(columns);
			for (List<String> row : rows) {
				printer.printRecord(row.stream().map(Sheets::harmless).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/**
	 * Writes what a workbook would hold as comma separated text: numbers plain and with
	 * all their digits, texts so that no spreadsheet takes them for formulas.
	 * @param rows from top to bottom
	 * @return comma separated text
	 */
	public static String csv(List<List<WorkbookCell>> rows) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			for (List<WorkbookCell> row : rows) {
				printer.printRecord(row.stream().map(Sheets::plain).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static String plain(WorkbookCell cell) {
		return switch (cell) {
			case WorkbookCell.Nothing() -> "";
			case WorkbookCell.Text text -> harmless(text.text());
			case WorkbookCell.Year(int year) -> String.valueOf(year);
			case WorkbookCell.Amount(BigDecimal number) -> number.stripTrailingZeros().toPlainString();
			case WorkbookCell.Formula formula -> {
				BigDecimal now = formula.number();
				yield (now != null) ? now.toPlainString() : harmless(formula.text());
			}
		};
	}

	private static String harmless(String cell) {
		return isMarked(cell) ? "'" + cell : cell;
	}

	/** Whether a formula would begin there, behind any apostrophes. */
	private static boolean isMarked(String cell) {
		int first = 0;
		while (first < cell.length() && cell.charAt(first) == '\'') {
			first++;
		}
		return first < cell.length() && FORMULA.indexOf(cell.charAt(first)) >= 0;
	}

	/**
	 * @param cell as it is written
	 * @return the text that is meant
	 */
	static String meant(String cell) {
		return (cell.startsWith("'") && isMarked(cell)) ? cell.substring(1) : cell;
	}

	private static boolean isZip(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
	}

}
