package org.countrycoalition.charts;

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
public record BarChart(String id, ChartData data, Passport passport, ChartSize size, Scheme scheme) implements Chart {

	/**
	 * Checks the id.
	 * @throws IllegalArgumentException when the id has any other form
	 */
	public BarChart {
		ChartId.check(id);
	}

	@Override
	public BarChart in(Scheme other) {
		return new BarChart(this.id, this.data, this.passport, this.size, other);
	}

	@Override
	public BarChart sized(String newId, ChartSize other) {
		return new BarChart(newId, this.data, this.passport, other, this.scheme);
	}

}
