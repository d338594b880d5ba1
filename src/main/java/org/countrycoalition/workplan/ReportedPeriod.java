package org.countrycoalition.workplan;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a report is about: a month, or a quarter of a calendar year.
 *
 * @param year calendar year
 * @param first its first month
 * @param months one or three
 */
public record ReportedPeriod(int year, Month first, int months) {

	private static final int QUARTER = 3;

	/**
	 * @throws IllegalArgumentException if it is neither a month nor a quarter
	 */
	public ReportedPeriod {
		if (months != 1 && (months != QUARTER || first != first.firstMonthOfQuarter())) {
			throw new IllegalArgumentException("Neither a month nor a quarter: " + first + " and " + months);
		}
	}

	/** One month. */
	public static ReportedPeriod month(int year, Month month) {
		return new ReportedPeriod(year, month, 1);
	}

	/** The quarter in which the month lies. */
	public static ReportedPeriod quarter(int year, Month month) {
		return new ReportedPeriod(year, month.firstMonthOfQuarter(), QUARTER);
	}

	/**
	 * @return the twelve months of a year and its four quarters, by their ends, a month
	 * before the quarter that ends with it
	 */
	public static List<ReportedPeriod> of(int year) {
		return Stream.of(Month.values())
			.flatMap((month) -> Stream.of(month(year, month), quarter(year, month))
				.filter((period) -> period.last() == month))
			.toList();
	}

	/** Its last month. */
	public Month last() {
		return this.first.plus(this.months - 1L);
	}

	/** Its last day. */
	public LocalDate lastDay() {
		return YearMonth.of(this.year, last()).atEndOfMonth();
	}

	/** Whether it is a quarter. */
	public boolean isQuarter() {
		return this.months == QUARTER;
	}

	/** Its months in their order. */
	public List<Month> all() {
		return Stream.of(Month.values()).filter(this::covers).toList();
	}

	/** Whether the month is part of it. */
	boolean covers(Month month) {
		return month.compareTo(this.first) >= 0 && month.compareTo(last()) <= 0;
	}

	/** Whether a month of it is part of the other one too. */
	public boolean overlaps(ReportedPeriod other) {
		return this.year == other.year && all().stream().anyMatch(other::covers);
	}

}
