package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A line of the plan in force with what was reported on it for a year.
 */
public final class LineProgress {

	private static final List<Month> MONTHS = List.of(Month.values());

	private final PlanLine line;

	private final int year;

	private final Reporting reporting;

	private final boolean mine;

	private final List<Progress> reports;

	private final PlanLine.Year planned;

	/** By month, so that thousands of lines are looked through at once. */
	private final Map<Month, Progress> byMonth = new EnumMap<>(Month.class);

	/**
	 * @param line what it plans, that year at least
	 * @param reporting when its months are due
	 * @param mine whether the reader reports on it
	 * @param reports for that year that the reader may see, none overlapping another
	 */
	public LineProgress(PlanLine line, int year, Reporting reporting, boolean mine, List<Progress> reports) {
		PlanLine.Year planned = line.years().get(year);
		if (planned == null) {
			throw new IllegalArgumentException("Nothing is planned in " + year + " for " + line.title());
		}
		this.line = line;
		this.year = year;
		this.reporting = reporting;
		this.mine = mine;
		this.reports = List.copyOf(reports);
		this.planned = planned;
		this.reports.forEach((report) -> report.period().all().forEach((month) -> this.byMonth.put(month, report)));
	}

	/** What is to be done, that year at least. */
	public PlanLine line() {
		return this.line;
	}

	/** The year. */
	public int year() {
		return this.year;
	}

	/** Whether the reader reports on it. */
	public boolean mine() {
		return this.mine;
	}

	/** For that year, as far as the reader may see them. */
	public List<Progress> reports() {
		return this.reports;
	}

	/** What the line plans for the year. */
	public PlanLine.Year planned() {
		return this.planned;
	}

	/**
	 * @return the report that covers the month, null if the reader sees none
	 */
	public @Nullable Progress report(Month month) {
		return this.byMonth.get(month);
	}

	/** Where the month stands. */
	public Reporting.State state(Month month) {
		return this.reporting.of(YearMonth.of(this.year, month), report(month));
	}

	/** The months that have ended, in their order. */
	public List<Month> over() {
		return MONTHS.subList(0, this.reporting.over(this.year));
	}

	/** Of the months that have ended, how many a report that counts covers. */
	public int reported() {
		int reported = 0;
		for (Month month : over()) {
			Progress report = report(month);
			reported += (report != null && report.counts()) ? 1 : 0;
		}
		return reported;
	}

	/** How many months stand so. */
	public long count(Reporting.State state) {
		return MONTHS.stream().filter((month) -> state(month) == state).count();
	}

	/** Whether amounts of its months sum up; those of people do not. */
	public boolean isAdditive() {
		return WorkUnit.isAdditive(this.line.unit());
	}

	/** Whether months are the basis of its target. */
	public Basis basis() {
		if (isAdditive() && stated(MONTHS) != null) {
			return Basis.MONTHS;
		}
		return (this.planned.quantity() != null) ? Basis.YEAR : Basis.NONE;
	}

	/**
	 * @return the target of the whole year: the sum of its months if all twelve are
	 * stated, else the year's own; null if there is neither
	 */
	public @Nullable BigDecimal target() {
		return (basis() == Basis.MONTHS) ? stated(MONTHS) : this.planned.quantity();
	}

	/**
	 * @return the target of the months that have ended; null if one of them has none: the
	 * year's target is not divided by twelve
	 */
	public @Nullable BigDecimal targetToDate() {
		return isAdditive() ? stated(over()) : null;
	}

	private @Nullable BigDecimal stated(List<Month> months) {
		Months targets = this.planned.months();
		if (targets.isEmpty()) {
			return null;
		}
		List<BigDecimal> all = months.stream().flatMap((month) -> Stream.ofNullable(targets.of(month))).toList();
		return (all.isEmpty() || all.size() < months.size()) ? null
				: all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
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
