package org.countrycoalition.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file cannot be taken; nothing of it was. Says what is wrong where.
 */
public class UnreadableFile extends RuntimeException {

	private static final int LONGEST = 80;

	private final Fault fault;

	private final int line;

	private final String column;

	private final String detail;

	private final String sheet;

	/** What is wrong elsewhere in the same file. */
	private final transient List<UnreadableFile> others;

	/**
	 * @param fault what is wrong
	 * @param line number in the file, 0 if it is the file as a whole
	 * @param column name of the column, empty if none
	 * @param detail what stands there, or what was expected; it is cut to a readable
	 * length
	 */
	public UnreadableFile(Fault fault, int line, String column, String detail) {
		this(fault, "", line, column, detail, List.of());
	}

	private UnreadableFile(Fault fault, String sheet, int line, String column, String detail,
			List<UnreadableFile> others) {
		super(fault + " in line " + line + ", column " + column);
		this.sheet = sheet;
		this.others = others;
		this.fault = fault;
		this.line = line;
		this.column = column;
		this.detail = (detail.length() > LONGEST) ? detail.substring(0, LONGEST) + "…" : detail;
	}

	/**
	 * @param faults at least one
	 * @return all of them, the first before the others
	 */
	static UnreadableFile of(List<UnreadableFile> faults) {
		UnreadableFile first = faults.getFirst();
		return new UnreadableFile(first.fault, first.sheet, first.line, first.column, first.detail,
				List.copyOf(faults.subList(1, faults.size())));
	}

	/** Everything that was found to be wrong, this first. */
	public List<UnreadableFile> all() {
		return Stream.concat(Stream.of(this), this.others.stream()).toList();
	}

	/**
	 * @return line, column and fault in an English sentence each, for programs
	 */
	public String sentence() {
		return all().stream().map(UnreadableFile::own).collect(Collectors.joining(" "));
	}

	private String own() {
		String on = this.sheet.isEmpty() ? "" : "Sheet " + this.sheet + ": ";
		String place = on + ((this.line > 0) ? "Line " + this.line : "The file");
		String where = this.column.isEmpty() ? "" : ", column " + this.column;
		String what = this.detail.isEmpty() ? "" : ": " + this.detail;
		return place + where + ": " + this.fault.name().toLowerCase(Locale.ROOT).replace('_', ' ') + what + ".";
	}

	/**
	 * @param sheet name of the sheet in which it is
	 * @return the same there
	 */
	public UnreadableFile on(String sheet) {
		return new UnreadableFile(this.fault, sheet, this.line, this.column, this.detail, this.others);
	}

	/** Name of the sheet, empty where there is but one. */
	public String sheet() {
		return this.sheet;
	}

	/** What is wrong. */
	public Fault fault() {
		return this.fault;
	}

	/** Number of the line in the file, 0 if it is the file as a whole. */
	public int line() {
		return this.line;
	}

	/** Name of the column, empty if none. */
	public String column() {
		return this.column;
	}

	/** What stands there, or what was expected. */
	public String detail() {
		return this.detail;
	}

	/** What can be wrong with a file. */
	public enum Fault {

		/** Nothing in it, or no header. */
		EMPTY,

		/**
		 * More bytes, rows or columns than are read, or more than it says (a zip bomb).
		 */
		TOO_LARGE,

		/** Not text in UTF-8. */
		NOT_UTF_8,

		/** Neither CSV nor an Excel workbook. */
		NOT_A_TABLE,

		/** Neither a table nor a file of activities that can be read. */
		NOT_IATI,

		/** Not well-formed XML, or with a document type; its column is a number. */
		NOT_WELL_FORMED,

		/** A column that is needed. */
		COLUMN_MISSING,

		/** Two columns of one name. */
		COLUMN_TWICE,

		/** A row with more cells than the header. */
		CELLS_TOO_MANY,

		/** A quotation mark that is not closed. */
		QUOTE_OPEN,

		/** A formula instead of its value. */
		FORMULA,

		/** A cell that must not be empty. */
		CELL_EMPTY,

		/** Text instead of an amount. */
		NOT_A_NUMBER,

		/** Text instead of a whole number. */
		NOT_A_WHOLE_NUMBER,

		/** Two rows for one and the same thing. */
		ROW_TWICE,

		/** A number below zero, where there is none. */
		NEGATIVE,

		/** Zero or less, where only more makes sense. */
		NOT_ABOVE_ZERO,

		/** A number that makes no sense there. */
		OUT_OF_RANGE,

		/** No day of the calendar, or not written as one. */
		NOT_A_DATE,

		/** A day to come, where there is none. */
		DAY_AHEAD,

		/** More characters than are kept. */
		TOO_LONG,

		/** A word that is none of those expected. */
		NOT_A_CHOICE,

		/** What names another row names several. */
		AMBIGUOUS

	}

}
