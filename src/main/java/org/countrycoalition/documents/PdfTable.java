package org.countrycoalition.documents;

import java.util.List;

/**
 * A table. A row never leaves its page unless it is higher than one; the heads come again
 * on every page.
 *
 * @param columns from the left; the first names the row
 * @param rows from the top
 */
public record PdfTable(List<Column> columns, List<Row> rows) {

	/**
	 * @throws IllegalArgumentException when a row has not one cell for each column
	 */
	public PdfTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		int cells = columns.size();
		if (rows.stream().anyMatch((row) -> row.cells().size() != cells)) {
			throw new IllegalArgumentException("Each row of this table has " + cells + " cells");
		}
	}

	/**
	 * A column.
	 *
	 * @param title its head
	 * @param share of the width, against the shares of the others
	 * @param figure whether its cells end at the right edge, as figures do
	 */
	public record Column(String title, int share, boolean figure) {

		/** A column of words. */
		public static Column words(String title, int share) {
			return new Column(title, share, false);
		}

		/** A column of figures. */
		public static Column figures(String title, int share) {
			return new Column(title, share, true);
		}

	}

	/**
	 * A row.
	 *
	 * @param cells one for each column
	 * @param strong whether it is a total
	 */
	public record Row(List<Cell> cells, boolean strong) {

		public Row {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * A cell.
	 *
	 * @param text what it says
	 * @param details what it says in small type below, each on a line of its own
	 */
	public record Cell(String text, List<String> details) {

		public Cell {
			details = List.copyOf(details);
		}

		/** A cell that says one thing. */
		public static Cell of(String text) {
			return new Cell(text, List.of());
		}

	}

}
