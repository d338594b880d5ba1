package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table of figures in words, ready for the page and for every file.
 *
 * @param title what it is
 * @param mark what it must not be taken for, such as a request that only a State submits
 * @param heads of the columns
 * @param figures which columns hold figures
 * @param rows from the top
 * @param passport what a reader must know to trust it
 * @param illustrative the words for made-up figures, null if they are real
 */
record FigureTable(String title, String mark, List<String> heads, List<Boolean> figures, List<Row> rows,
		List<String> passport, @Nullable String illustrative) {

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
	 * @param exact the amount, if it is one and exact; null for words, ranges and lower
	 * bounds
	 * @param absent whether it says that there is no figure
	 */
	record Cell(String text, @Nullable BigDecimal exact, boolean absent) {

		static Cell words(String text) {
			return new Cell(text, null, false);
		}

		static Cell absent(String text) {
			return new Cell(text, null, true);
		}

	}

}
