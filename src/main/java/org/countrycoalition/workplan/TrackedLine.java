package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A line of the plan in force in a year that it plans, with when its months are due.
 *
 * @param line what it plans, that year at least
 * @param year the year
 * @param reporting when its months are due
 * @param mine whether the reader reports on it
 */
public record TrackedLine(PlanLine line, int year, Reporting reporting, boolean mine) {

	private static final List<Month> MONTHS = List.of(Month.values());

	/**
	 * @throws IllegalArgumentException if nothing is planned in the year
	 */
	public TrackedLine {
		if (!line.years().containsKey(year)) {
			throw new IllegalArgumentException("Nothing is planned in " + year + " for " + line.title());
		}
	}

	/** What the line plans for the year. */
	PlanLine.Year planned() {
		return this.line.years().getOrDefault(this.year, PlanLine.Year.NOTHING);
	}

	/** The months that have ended, in their order. */
	List<Month> over() {
		return MONTHS.subList(0, this.reporting.over(this.year));
	}

	/** Whether amounts of its months sum up; those of people do not. */
	boolean isAdditive() {
		return WorkUnit.isAdditive(this.line.unit());
	}

	/** Whether months are the basis of its target. */
	LineProgress.Basis basis() {
		if (isAdditive() && stated(MONTHS) != null) {
			return LineProgress.Basis.MONTHS;
		}
		return (planned().quantity() != null) ? LineProgress.Basis.YEAR : LineProgress.Basis.NONE;
	}

	/**
	 * @return the target of the whole year: the sum of its months if all twelve are
	 * stated, else the year's own; null if there is neither
	 */
	@Nullable BigDecimal target() {
		return (basis() == LineProgress.Basis.MONTHS) ? stated(MONTHS) : planned().quantity();
	}

	/**
	 * @return the target of the months that have ended; null if one of them has none: the
	 * year's target is not divided by twelve
	 */
	@Nullable BigDecimal targetToDate() {
		return isAdditive() ? stated(over()) : null;
	}

	private @Nullable BigDecimal stated(List<Month> months) {
		Months targets = planned().months();
		if (targets.isEmpty()) {
			return null;
		}
		List<BigDecimal> all = months.stream().flatMap((month) -> Stream.ofNullable(targets.of(month))).toList();
		return (all.isEmpty() || all.size() < months.size()) ? null
				: all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
