package org.countrycoalition.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a timeline shows. Immutable.
 *
 * @param rowHeading what the rows are, such as {@code Line}
 * @param kindHeading what the kinds are, such as {@code Pillar}
 * @param window the months that are shown
 * @param rows from top to bottom, at least one
 * @param marks days that cross all rows; those outside of the window are left out
 */
public record TimelineData(String rowHeading, String kindHeading, Window window, List<Row> rows, List<Mark> marks) {

	/**
	 * Keeps its own copies.
	 * @throws IllegalArgumentException when there is no row
	 */
	public TimelineData {
		if (rows.isEmpty()) {
			throw new IllegalArgumentException("A timeline needs at least one row");
		}
		rows = List.copyOf(rows);
		marks = marks.stream().filter((mark) -> window.shows(mark.day())).toList();
	}

	/** The kinds that have a row, in the order of the rows. */
	List<Kind> kinds() {
		return this.rows.stream().filter((row) -> !row.spans().isEmpty()).map(Row::kind).distinct().toList();
	}

	boolean hasMilestones() {
		return this.rows.stream().anyMatch((row) -> !row.milestones().isEmpty());
	}

	boolean has(Precision precision) {
		return this.rows.stream()
			.flatMap((row) -> row.spans().stream())
			.anyMatch((span) -> span.precision() == precision);
	}

	/**
	 * The months that are shown.
	 *
	 * @param first month
	 * @param last month, included
	 * @param byMonth whether months are told apart, and not years alone
	 */
	public record Window(YearMonth first, YearMonth last, boolean byMonth) {

		/**
		 * @throws IllegalArgumentException when the last month is before the first
		 */
		public Window {
			if (last.isBefore(first)) {
				throw new IllegalArgumentException("No month lies between " + first + " and " + last);
			}
		}

		/** Whether the day is in one of the months. */
		public boolean shows(LocalDate day) {
			YearMonth month = YearMonth.from(day);
			return !month.isBefore(this.first) && !month.isAfter(this.last);
		}

	}

	/**
	 * What rows are told apart by.
	 *
	 * @param label name for the reader
	 * @param colour name of a colour token
	 * @param pattern the pattern that goes with the colour
	 */
	public record Kind(String label, String colour, FillPattern pattern) {
	}

	/**
	 * A row.
	 *
	 * @param label its name
	 * @param kind colour and pattern of its bars
	 * @param spans when something is done, the earliest first
	 * @param milestones days by which something is to be reached
	 */
	public record Row(String label, Kind kind, List<Span> spans, List<LocalDate> milestones) {

		/** Keeps its own copies. */
		public Row {
			spans = List.copyOf(spans);
			milestones = List.copyOf(milestones);
		}

	}

	/**
	 * A bar.
	 *
	 * @param first month
	 * @param last month, included
	 * @param precision how precisely it is stated
	 */
	public record Span(YearMonth first, YearMonth last, Precision precision) {
	}

	/** How precisely it is stated when something is done. */
	public enum Precision {

		/** By year: some months of it, not said which. Drawn as a thin bar. */
		YEAR,

		/** By month. */
		MONTH

	}

	/**
	 * A day that crosses all rows.
	 *
	 * @param day the day
	 * @param label what is on that day
	 * @param meaning how it is drawn
	 * @param note what must be said beside it in the table, null if nothing
	 */
	public record Mark(LocalDate day, String label, Meaning meaning, @Nullable String note) {
	}

	/** What a mark means, in the order of their weight. */
	public enum Meaning {

		/** Something takes place: a thin line. */
		EVENT,

		/** The day for which everything is shown: a broken line. */
		TODAY,

		/** What must be done by then: a thick line. */
		DEADLINE

	}

}
