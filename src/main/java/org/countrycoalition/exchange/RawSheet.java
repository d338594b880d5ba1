package org.countrycoalition.exchange;

import java.util.List;

/**
 * A sheet of a workbook as it is: which row is its header is said by who asks.
 *
 * @param name on its tab
 * @param rows those in which something stands, from top to bottom
 */
public record RawSheet(String name, List<RawRow> rows) {

	/**
	 * A row.
	 *
	 * @param number in the sheet, from 1 on
	 * @param cells from column A on
	 */
	public record RawRow(int number, List<RawCell> cells) {

		/**
		 * @param column its number, from 0 on
		 * @return the cell, blank if the row ends before it
		 */
		public RawCell cell(int column) {
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column) : RawCell.BLANK;
		}

	}

}
