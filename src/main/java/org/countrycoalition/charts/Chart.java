package org.countrycoalition.charts;

/**
 * A picture with its figures and its passport: bars, or a timeline.
 */
public sealed interface Chart permits BarChart, TimelineChart {

	/** Name of the chart, unique on its page and the prefix of all ids in its SVG. */
	String id();

	/** What the reader must know to trust it. */
	Passport passport();

	/** The size of the picture. */
	ChartSize size();

	/** The colours of the picture. */
	Scheme scheme();

	/**
	 * The same chart in other colours.
	 * @param other the scheme
	 * @return the chart
	 */
	Chart in(Scheme other);

	/**
	 * The same chart in another size.
	 * @param newId id of the copy, so that both can stand on one page
	 * @param other the size
	 * @return the chart
	 */
	Chart sized(String newId, ChartSize other);

}
