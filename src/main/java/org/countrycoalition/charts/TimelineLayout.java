package org.countrycoalition.charts;

import java.awt.Font;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of a timeline stand, worked out before anything is drawn. All lengths
 * in px, from the left edge and from the top of the block.
 */
final class TimelineLayout {

	static final int LANE = 24;

	static final int BAND = 26;

	/** Below this width a row's name stands above its bars. */
	private static final int NARROW = 600;

	private static final int GAP = 12;

	private final int width;

	private final TimelineData data;

	private final int left;

	private final List<Placed> marks;

	TimelineLayout(TimelineData data, int width) {
		this.data = data;
		this.width = width;
		List<String> labels = data.rows().stream().map(TimelineData.Row::label).toList();
		this.left = isNarrow() ? 0 : Math.min(Lettering.widest(labels, Lettering.LARGE) + GAP, width * 2 / 5);
		this.marks = placed();
	}

	boolean isNarrow() {
		return this.width < NARROW;
	}

	Font font() {
		return isNarrow() ? Lettering.QUESTION : Lettering.LARGE;
	}

	/** Left edge of the plot. */
	int left() {
		return this.left;
	}

	int right() {
		return this.width;
	}

	int plotWidth() {
		return this.width - this.left;
	}

	/** Room of a row's name. */
	int labelWidth() {
		return isNarrow() ? this.width : this.left - GAP;
	}

	int rowHeight() {
		return isNarrow() ? 46 : 34;
	}

	/** From the top of a row to where its bars begin. */
	int barOffset() {
		return isNarrow() ? 20 : 5;
	}

	int barHeight() {
		return isNarrow() ? 20 : 24;
	}

	/** Top of the bands of years and months. */
	int bands() {
		return this.marks.stream().mapToInt((mark) -> mark.lane() + 1).max().orElse(0) * LANE;
	}

	/** Top of the first row. */
	int top() {
		return bands() + BAND * (this.data.window().byMonth() ? 2 : 1);
	}

	int dataHeight() {
		return this.data.rows().size() * rowHeight();
	}

	int height() {
		return top() + dataHeight() + GAP;
	}

	double start() {
		return this.data.window().first().atDay(1).toEpochDay();
	}

	double end() {
		return this.data.window().last().plusMonths(1).atDay(1).toEpochDay();
	}

	double x(LocalDate day) {
		return this.left + plotWidth() * (day.toEpochDay() - start()) / (end() - start());
	}

	double x(YearMonth month) {
		return x(month.atDay(1));
	}

	List<YearMonth> months() {
		return Stream
			.iterate(this.data.window().first(), (month) -> !month.isAfter(this.data.window().last()),
					(month) -> month.plusMonths(1))
			.toList();
	}

	List<Placed> marks() {
		return this.marks;
	}

	/** Each name in the first lane in which it touches no other. */
	private List<Placed> placed() {
		List<Placed> all = new ArrayList<>();
		List<Double> lanes = new ArrayList<>();
		for (TimelineData.Mark mark : this.data.marks()
			.stream()
			.sorted(Comparator.comparing(TimelineData.Mark::day))
			.toList()) {
			int text = Lettering.width(mark.label(), font()) + GAP;
			double line = x(mark.day());
			double from = Math.max(0, (line + text > this.width) ? line - text : line);
			int lane = 0;
			while (lane < lanes.size() && lanes.get(lane) > from) {
				lane++;
			}
			if (lane == lanes.size()) {
				lanes.add(0.0);
			}
			lanes.set(lane, Math.max(from + text, line + 4));
			all.add(new Placed(mark, line, from, lane));
		}
		return all;
	}

	/**
	 * A mark in its place.
	 *
	 * @param mark what is on the day
	 * @param line its line
	 * @param text left edge of its name
	 * @param lane from the top
	 */
	record Placed(TimelineData.Mark mark, double line, double text, int lane) {
	}

}
