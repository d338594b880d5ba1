package org.countrycoalition.exchange;

import java.time.DateTimeException;
import java.util.Objects;

import org.apache.poi.ss.SpreadsheetVersion;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * A cell of a workbook's sheet, and what is meant by what is written in it.
 *
 * @param line number of its row
 * @param column name of its column, empty in the header and beyond it
 * @param type letter or word that says how to take what is written
 * @param style number of its style
 */
record ExcelCell(int line, String column, String type, int style) {

	private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	static ExcelCell of(int line, String column, Attributes attributes) {
		String type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
		String style = Objects.requireNonNullElse(attributes.getValue("s"), "0");
		return new ExcelCell(line, column, type, Integer.parseInt(style));
	}

	/**
	 * @param reference such as AB12, null if the cell has none
	 * @param otherwise number of the column, if it has none
	 * @return number of the column, from 1 on; 0 if it makes no sense, and one more than
	 * a table may have if it is too large
	 */
	static int column(@Nullable String reference, int otherwise) {
		if (reference == null) {
			return otherwise;
		}
		int column = 0;
		for (int index = 0; index < reference.length() && column <= Sheets.MOST_COLUMNS; index++) {
			char letter = Character.toUpperCase(reference.charAt(index));
			if (letter < 'A' || letter > 'Z') {
				return column;
			}
			column = column * 26 + letter - 'A' + 1;
		}
		return column;
	}

	/**
	 * @param written as the sheet has it
	 * @return the text that is meant
	 * @throws UnreadableFile naming line and column, if it is none
	 */
	String meant(String written, SharedTexts texts, NumberStyles styles) {
		String text = said(written, texts, styles);
		if (!this.type.equals("n") && text.startsWith("=")) {
			throw fault(Fault.FORMULA, text);
		}
		return text;
	}

	/**
	 * @param written as the sheet has it
	 * @return the text that stands there, whatever it begins with
	 * @throws UnreadableFile naming line and column, if it is none
	 */
	String said(String written, SharedTexts texts, NumberStyles styles) {
		if (written.isEmpty()) {
			return "";
		}
		try {
			return switch (this.type) {
				case "s" -> text(texts.at(written));
				case "str", "inlineStr" -> text(written);
				case "n" -> styles.text(written, this.style);
				case "b" -> written.equals("1") ? "TRUE" : "FALSE";
				default -> throw fault(Fault.NOT_A_TABLE, written);
			};
		}
		catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException ex) {
			throw fault(Fault.NOT_A_TABLE, written);
		}
	}

	private String text(String written) {
		if (written.length() > LONGEST) {
			throw fault(Fault.TOO_LARGE, String.valueOf(LONGEST));
		}
		return written.strip();
	}

	UnreadableFile fault(Fault fault, String detail) {
		return new UnreadableFile(fault, this.line, this.column, detail);
	}

}
