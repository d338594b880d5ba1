package org.countrycoalition.charts;

import java.util.List;
import java.util.Set;

/**
 * The figures of a chart as a table for the page, in the reader's language: the same
 * content as the picture for those who cannot or do not want to see it.
 *
 * @param caption title of the chart and unit of its values
 * @param header heading of the categories, then the series, then the total if there are
 * several series
 * @param rows one row for each category: label, then full figures or words
 * @param totals the last row: sums over all categories; empty where the table has words
 * and no figures
 * @param absences which entries of the rows are words for something absent (to be shown
 * muted and in italics)
 */
public record DataTable(String caption, List<String> header, List<List<String>> rows, List<String> totals,
		Set<Spot> absences) {

	/** Keeps its own copies. */
	public DataTable {
		header = List.copyOf(header);
		rows = rows.stream().map(List::copyOf).toList();
		totals = List.copyOf(totals);
		absences = Set.copyOf(absences);
	}

	/** Whether the cells are figures, and not the words of a timeline. */
	public boolean hasFigures() {
		return !this.totals.isEmpty();
	}

	/**
	 * A place in the rows.
	 *
	 * @param row index of the row, from 0
	 * @param column index of the column, from 0, the label being column 0
	 */
	public record Spot(int row, int column) {
	}

}
