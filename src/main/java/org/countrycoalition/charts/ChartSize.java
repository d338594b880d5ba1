package org.countrycoalition.charts;

/**
 * The size of a chart. Heading, legend and passport take the height that they need.
 *
 * @param width width of the whole picture in px, 240 to 4000
 * @param plotHeight height of the plot between zero line and top line in px, 80 to 3000
 */
public record ChartSize(int width, int plotHeight) {

	/** For a desk: the width of the portal's content column. */
	public static final ChartSize WIDE = new ChartSize(1100, 260);

	/** For a phone. */
	public static final ChartSize NARROW = new ChartSize(320, 200);

	/**
	 * Checks the ranges.
	 * @throws IllegalArgumentException outside of the ranges
	 */
	public ChartSize {
		if (width < 240 || width > 4000 || plotHeight < 80 || plotHeight > 3000) {
			throw new IllegalArgumentException("No chart of " + width + " x " + plotHeight + " px");
		}
	}

}
