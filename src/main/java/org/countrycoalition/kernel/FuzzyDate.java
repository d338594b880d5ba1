package org.countrycoalition.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as precisely as its source prints it: one day, a month, a year, or any day
 * between two.
 *
 * @param earliest the first day that it can be
 * @param latest the last day that it can be, itself included
 */
public record FuzzyDate(LocalDate earliest, LocalDate latest) {

	public FuzzyDate {
		if (latest.isBefore(earliest)) {
			throw new IllegalArgumentException("No date lies between " + earliest + " and " + latest);
		}
	}

	/** The day, known exactly. */
	public static FuzzyDate on(LocalDate day) {
		return new FuzzyDate(day, day);
	}

	/** Some day between the two, both included. */
	public static FuzzyDate between(LocalDate earliest, LocalDate latest) {
		return new FuzzyDate(earliest, latest);
	}

	/**
	 * Reads a year ({@code 2015}), a month ({@code 2015-03}), a day ({@code 2015-03-01})
	 * or two of these with a stroke between them ({@code 2015-03-01/2016}), as
	 * {@link #toString} writes them.
	 * @throws IllegalArgumentException naming the text, if it is none of these
	 */
	public static FuzzyDate parse(String text) {
		try {
			int stroke = text.indexOf('/');
			if (stroke < 0) {
				return parseOne(text);
			}
			return between(parseOne(text.substring(0, stroke)).earliest, parseOne(text.substring(stroke + 1)).latest);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("Neither a year, a month nor a day: '" + text + "'", ex);
		}
	}

	private static FuzzyDate parseOne(String text) {
		return switch (text.length()) {
			case 4 -> {
				Year year = Year.parse(text);
				yield between(year.atDay(1), year.atDay(year.length()));
			}
			case 7 -> {
				YearMonth month = YearMonth.parse(text);
				yield between(month.atDay(1), month.atEndOfMonth());
			}
			default -> on(LocalDate.parse(text));
		};
	}

	/** Whether the day is known. */
	public boolean isExact() {
		return this.earliest.equals(this.latest);
	}

	/** How precisely the date is known. */
	public Precision precision() {
		if (isExact()) {
			return Precision.DAY;
		}
		YearMonth month = YearMonth.from(this.earliest);
		if (spans(month.atDay(1), month.atEndOfMonth())) {
			return Precision.MONTH;
		}
		Year year = Year.from(this.earliest);
		if (spans(year.atDay(1), year.atDay(year.length()))) {
			return Precision.YEAR;
		}
		return Precision.RANGE;
	}

	private boolean spans(LocalDate first, LocalDate last) {
		return this.earliest.equals(first) && this.latest.equals(last);
	}

	/** Whether the date is on or before the day, whichever of its days it was. */
	public boolean certainlyOnOrBefore(LocalDate day) {
		return !this.latest.isAfter(day);
	}

	/** Whether the date can have been on or before the day. */
	public boolean possiblyOnOrBefore(LocalDate day) {
		return !this.earliest.isAfter(day);
	}

	/** The date as precisely as it is known, in the forms that {@link #parse} reads. */
	@Override
	public String toString() {
		return switch (precision()) {
			case DAY -> this.earliest.toString();
			case MONTH -> YearMonth.from(this.earliest).toString();
			case YEAR -> Year.from(this.earliest).toString();
			case RANGE -> this.earliest + "/" + this.latest;
		};
	}

	/** How precisely a date is known. */
	public enum Precision {

		/** To the day. */
		DAY,

		/** To the month. */
		MONTH,

		/** To the year. */
		YEAR,

		/** Between two days that are no whole month or year. */
		RANGE

	}

}
