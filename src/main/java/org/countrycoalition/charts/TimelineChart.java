package org.countrycoalition.charts;

/**
 * A timeline to be rendered: what is done when, row by row, against days that matter. Its
 * height follows from its rows.
 *
 * @param id name of the chart, in the form of a {@linkplain BarChart bar chart's}
 * @param data rows and marks
 * @param passport what the reader must know to trust them
 * @param size the size of the picture; of the height nothing is used
 * @param scheme the colours of the picture
 */
public record TimelineChart(String id, TimelineData data, Passport passport, ChartSize size,
		Scheme scheme) implements Chart {

	/**
	 * Checks the id.
	 * @throws IllegalArgumentException when the id has any other form
	 */
	public TimelineChart {
		ChartId.check(id);
	}

	@Override
	public TimelineChart in(Scheme other) {
		return new TimelineChart(this.id, this.data, this.passport, this.size, other);
	}

	@Override
	public TimelineChart sized(String newId, ChartSize other) {
		return new TimelineChart(newId, this.data, this.passport, other, this.scheme);
	}

}
