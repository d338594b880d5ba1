package org.countrycoalition.workplan;

import java.time.Month;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * A line of the plan in force with what the reports on it tell together.
 *
 * @param tracked the line in a year
 * @param reports what they tell
 */
public record LineTally(TrackedLine tracked, ReportTally reports) {

	/** What is to be done, that year at least. */
	public PlanLine line() {
		return this.tracked.line();
	}

	/** Of the months that have ended, how many a report that counts covers. */
	int reported() {
		return this.reports.countedOf(this.tracked.over().size());
	}

	/** How many months without a report stand so. */
	long missing(Reporting.State state) {
		return Stream.of(Month.values())
			.filter((month) -> (this.reports.seen() >> (month.getValue() - 1) & 1) == 0)
			.filter((month) -> this.tracked.reporting().of(YearMonth.of(this.tracked.year(), month), null) == state)
			.count();
	}

}
