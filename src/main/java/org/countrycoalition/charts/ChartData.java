package org.countrycoalition.charts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures behind a bar chart whose parts add up: one bar for each category, stacked
 * from the series. Immutable.
 *
 * @param categoryHeading what the categories are, such as {@code Year}
 * @param unit unit of all values
 * @param categories labels of the bars in drawing order, without gaps in time
 * @param series the series from the bottom of the stack to its top, at least one
 */
public record ChartData(String categoryHeading, Unit unit, List<String> categories, List<Series> series) {

	/**
	 * Checks that the figures form a full grid.
	 * @throws IllegalArgumentException when there is no category or series, or a series
	 * has not one cell for each category
	 */
	public ChartData {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
		if (categories.isEmpty() || series.isEmpty()) {
			throw new IllegalArgumentException("A bar chart needs at least one category and one series");
		}
		for (Series each : series) {
			if (each.cells().size() != categories.size()) {
				throw new IllegalArgumentException("Series " + each.key() + " has " + each.cells().size()
						+ " cells for " + categories.size() + " categories");
			}
		}
	}

	Cell cell(int seriesIndex, int category) {
		return this.series.get(seriesIndex).cells().get(category);
	}

	boolean stacked() {
		return this.series.size() > 1;
	}

	Total total(int category) {
		return Total.of(this.series.stream().map((each) -> each.cells().get(category)));
	}

	/** What lies below a part of a stack. */
	Total below(int seriesIndex, int category) {
		return Total.of(this.series.stream().limit(seriesIndex).map((each) -> each.cells().get(category)));
	}

	Total total(Series each) {
		return Total.of(each.cells().stream());
	}

	Total total() {
		return Total.of(this.series.stream().flatMap((each) -> each.cells().stream()));
	}

	List<Total> totals() {
		return IntStream.range(0, this.categories.size()).mapToObj(this::total).toList();
	}

}
