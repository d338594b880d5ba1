package org.countrycoalition.gap.ui;

import java.util.List;

import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.kernel.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures in words, ready for the page and for every file.
 *
 * @param title what it is
 * @param mark what it must not be taken for, such as a request that only a State submits
 * @param columns of it; files have a column for each end of an amount
 * @param rows from the top
 * @param passport what a reader must know to trust it
 * @param illustrative the words for made-up figures, null if they are real
 */
record FigureTable(String title, String mark, List<Column> columns, List<Row> rows, List<String> passport,
		@Nullable String illustrative) {

	/** The words over the columns. */
	List<String> heads() {
		return this.columns.stream().map(Column::head).toList();
	}

	boolean isFigure(int column) {
		return this.columns.get(column).kind().isFigure();
	}

	/** The same for files that are added up. */
	AmountTable amounts(AmountTable.Words words) {
		return new AmountTable(this.columns,
				this.rows.stream()
					.map((row) -> row.cells()
						.stream()
						.map((cell) -> new AmountTable.Entry(cell.text(), cell.extent()))
						.toList())
					.toList(),
				words);
	}

	/**
	 * A row.
	 *
	 * @param cells one for each column
	 * @param strong whether it sums others up
	 */
	record Row(List<Cell> cells, boolean strong) {
	}

	/**
	 * A cell.
	 *
	 * @param text in the reader's language
	 * @param extent from where to where the figure reaches, null for words
	 * @param absent whether it says that there is no figure
	 */
	record Cell(String text, @Nullable Extent extent, boolean absent) {

		static Cell words(String text) {
			return new Cell(text, null, false);
		}

		static Cell figure(String text, Extent extent) {
			return new Cell(text, extent, !extent.least().isKnown());
		}

		static Cell absent(String text) {
			return new Cell(text, null, true);
		}

	}

}
