package org.countrycoalition.exchange;

import java.util.List;

/**
 * A sheet of a workbook that is written.
 *
 * @param name on its tab
 * @param visibility of the sheet
 * @param columns from left to right
 * @param head how many rows stand above those in which people write; they stay in view
 * @param named whether the first row holds names for programs, which are not shown
 * @param frozen how many columns stay in view
 * @param rows from top to bottom
 */
public record WorkbookSheet(String name, Visibility visibility, List<WorkbookColumn> columns, int head, boolean named,
		int frozen, List<List<WorkbookCell>> rows) {

	/**
	 * @param number of a column, from 0 on
	 * @return its letters, such as AB
	 */
	public static String letters(int number) {
		return org.apache.poi.ss.util.CellReference.convertNumToColString(number);
	}

	/** Who sees a sheet. */
	public enum Visibility {

		/** Everyone. */
		SHOWN,

		/** Who asks for it. */
		HIDDEN,

		/** Programs. */
		FOR_PROGRAMS

	}

}
