package org.countrycoalition.workplan;

import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A line of the plan in force with what was reported on it for a year.
 */
public final class LineProgress {

	private final TrackedLine tracked;

	private final List<Progress> reports;

	/** By month, so that thousands of lines are looked through at once. */
	private final Map<Month, Progress> byMonth = new EnumMap<>(Month.class);

	/**
	 * @param tracked the line in the year
	 * @param reports for that year that the reader may see, none overlapping another
	 */
	public LineProgress(TrackedLine tracked, List<Progress> reports) {
		this.tracked = tracked;
		this.reports = List.copyOf(reports);
		this.reports.forEach((report) -> report.period().all().forEach((month) -> this.byMonth.put(month, report)));
	}

	/** What is to be done, that year at least. */
	public PlanLine line() {
		return this.tracked.line();
	}

	/** The year. */
	public int year() {
		return this.tracked.year();
	}

	/** Whether the reader reports on it. */
	public boolean mine() {
		return this.tracked.mine();
	}

	/** For that year, as far as the reader may see them. */
	public List<Progress> reports() {
		return this.reports;
	}

	/**
	 * @param currency of the plan
	 * @return with what the reports tell together
	 */
	LineTally tally(String currency) {
		return new LineTally(this.tracked, ReportTally.of(this.reports, new Measure(line().unit(), currency)));
	}

	/** What the line plans for the year. */
	public PlanLine.Year planned() {
		return this.tracked.planned();
	}

	/**
	 * @return the report that covers the month, null if the reader sees none
	 */
	public @Nullable Progress report(Month month) {
		return this.byMonth.get(month);
	}

	/** Where the month stands. */
	public Reporting.State state(Month month) {
		return this.tracked.reporting().of(YearMonth.of(this.tracked.year(), month), report(month));
	}

	/** Whether amounts of its months sum up; those of people do not. */
	public boolean isAdditive() {
		return this.tracked.isAdditive();
	}

	/** Whether months are the basis of its target. */
	public Basis basis() {
		return this.tracked.basis();
	}

	/** From where a target is taken. */
	public enum Basis {

		/** All twelve months are stated. */
		MONTHS,

		/** The year's target is stated. */
		YEAR,

		/** No target is stated. */
		NONE

	}

}
