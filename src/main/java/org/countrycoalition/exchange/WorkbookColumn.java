package org.countrycoalition.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A column of a workbook's sheet.
 *
 * @param width in letters
 * @param kind of what stands in it
 * @param hidden whether it is not shown
 * @param entry whether people write in it; else it is locked
 * @param choices name of the list from which one chooses, null if none
 * @param strict whether nothing else than a choice is taken
 */
public record WorkbookColumn(int width, Kind kind, boolean hidden, boolean entry, @Nullable String choices,
		boolean strict) {

	/**
	 * @return a column in which people write a text
	 */
	public static WorkbookColumn text(int width) {
		return new WorkbookColumn(width, Kind.TEXT, false, true, null, false);
	}

	/**
	 * @return a column in which people write a number
	 */
	public static WorkbookColumn number(int width) {
		return new WorkbookColumn(width, Kind.NUMBER, false, true, null, false);
	}

	/**
	 * @param choices name of a list
	 * @param strict whether nothing else is taken
	 * @return the same, with a list to choose from
	 */
	public WorkbookColumn choosing(String choices, boolean strict) {
		return new WorkbookColumn(this.width, this.kind, this.hidden, this.entry, choices, strict);
	}

	/**
	 * @return the same, which nobody writes in
	 */
	public WorkbookColumn locked() {
		return new WorkbookColumn(this.width, this.kind, this.hidden, false, this.choices, this.strict);
	}

	/**
	 * @return the same, not shown
	 */
	public WorkbookColumn unseen() {
		return new WorkbookColumn(this.width, this.kind, true, this.entry, this.choices, this.strict);
	}

	/** What stands in a column. */
	public enum Kind {

		/** Taken as it is typed. */
		TEXT,

		/** Right-aligned. */
		NUMBER

	}

}
