package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The figures behind a bar chart whose parts add up: one bar for each category, stacked
 * from the series. Immutable.
 *
 * @param categoryHeading what the categories are, such as {@code Year}
 * @param unit unit of all values
 * @param categories labels of the bars in drawing order, without gaps in time
 * @param series the series from the bottom of the stack to its top, at least one
 * @param level what each bar is measured against, drawn as a line across it and added to
 * nothing; null if there is none
 */
public record ChartData(String categoryHeading, Unit unit, List<String> categories, List<Series> series,
		@Nullable Series level) {

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
		List<Series> all = new ArrayList<>(series);
		if (level != null) {
			all.add(level);
		}
		for (Series each : all) {
			if (each.cells().size() != categories.size()) {
				throw new IllegalArgumentException("Series " + each.key() + " has " + each.cells().size()
						+ " cells for " + categories.size() + " categories");
			}
		}
	}

	/**
	 * Figures of bars that are measured against nothing.
	 */
	public ChartData(String categoryHeading, Unit unit, List<String> categories, List<Series> series) {
		this(categoryHeading, unit, categories, series, null);
	}

	/** All that a table shows: the level before the parts. */
	List<Series> columns() {
		return Stream.concat(Stream.ofNullable(this.level), this.series.stream()).toList();
	}

	/** The level of a category, null if there is none or it is not known. */
	@Nullable BigDecimal levelOf(int category) {
		return (this.level != null) ? this.level.cells().get(category).value() : null;
	}

	/** What a bar is about: the level that it is measured against, or else its parts. */
	Total measure(int category) {
		return (this.level != null) ? Total.of(Stream.of(this.level.cells().get(category))) : total(category);
	}

	/** The same of all bars. */
	Total measure() {
		return (this.level != null) ? total(this.level) : total();
	}

	/** What is drawn highest: a bar or a level. */
	BigDecimal highest() {
		return IntStream.range(0, this.categories.size())
			.mapToObj(this::highest)
			.reduce(BigDecimal.ZERO, BigDecimal::max);
	}

	BigDecimal highest(int category) {
		BigDecimal sum = total(category).sum();
		BigDecimal against = levelOf(category);
		return (against != null) ? sum.max(against) : sum;
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

	List<Total> measures() {
		return IntStream.range(0, this.categories.size()).mapToObj(this::measure).toList();
	}

}
