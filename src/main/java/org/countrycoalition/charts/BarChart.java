package org.countrycoalition.charts;

import java.util.regex.Pattern;

/**
 * A bar chart to be rendered.
 *
 * @param id name of the chart, unique on its page and the prefix of all ids in its SVG:
 * lower-case letters, digits and hyphens, beginning with a letter
 * @param data the figures
 * @param passport what the reader must know to trust them
 * @param size the size of the picture
 * @param scheme the colours of the picture
 */
public record BarChart(String id, ChartData data, Passport passport, ChartSize size, Scheme scheme) {

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

	/**
	 * Checks the id.
	 * @throws IllegalArgumentException when the id has any other form
	 */
	public BarChart {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("Not an id for a chart: " + id);
		}
	}

	/**
	 * The same chart in other colours.
	 * @param other the scheme
	 * @return the chart
	 */
	public BarChart in(Scheme other) {
		return new BarChart(this.id, this.data, this.passport, this.size, other);
	}

	/**
	 * The same chart in another size.
	 * @param newId id of the copy, so that both can stand on one page
	 * @param other the size
	 * @return the chart
	 */
	public BarChart sized(String newId, ChartSize other) {
		return new BarChart(newId, this.data, this.passport, other, this.scheme);
	}

}
