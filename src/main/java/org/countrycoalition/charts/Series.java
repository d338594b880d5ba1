package org.countrycoalition.charts;

import java.util.List;

/**
 * One series of a bar chart.
 *
 * @param key stable name for machines, such as {@code survey-and-clearance}
 * @param label name for the reader, in the reader's language
 * @param colour name of a colour token of {@code frontend/css/tokens.css}, such as
 * {@code --cc-accent}
 * @param pattern the pattern that goes with the colour
 * @param cells one cell for each category, in the order of the categories
 */
public record Series(String key, String label, String colour, FillPattern pattern, List<Cell> cells) {

	/** Keeps its own copy of the cells. */
	public Series {
		cells = List.copyOf(cells);
	}

}
