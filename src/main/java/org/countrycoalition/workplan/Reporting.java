package org.countrycoalition.workplan;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * When the months of a line are to be reported, and where each of them stands on a day. A
 * month is due some days after its end; of a line that last reported a quarter, with its
 * quarter. Nobody is late for a plan that was not in force: what ended before counts from
 * the day on which the line came into force.
 *
 * @param since day on which a plan with this line first came into force
 * @param byQuarter whether the line is reported by quarter
 * @param seesAll whether the reader sees reports that are not accepted yet; to who does
 * not, a month without a report is not late, because nobody can say so
 * @param on the day by which it is judged
 */
public record Reporting(LocalDate since, boolean byQuarter, boolean seesAll, LocalDate on) {

	/**
	 * Days between the end of a month and the day by which it is reported: a team closes
	 * its month in the first week, and its operator's office needs another to check and
	 * send it; still in time for the coalition to see the month before the next one ends.
	 */
	public static final int DAYS = 15;

	/**
	 * @return the last day on which a report of the month is in time
	 */
	LocalDate dueOn(YearMonth month) {
		return due(end(month));
	}

	private LocalDate due(LocalDate end) {
		return (end.isAfter(this.since) ? end : this.since).plusDays(DAYS);
	}

	private LocalDate end(YearMonth month) {
		Month last = this.byQuarter ? ReportedPeriod.quarter(month.getYear(), month.getMonth()).last()
				: month.getMonth();
		return month.withMonth(last.getValue()).atEndOfMonth();
	}

	/**
	 * @return how many months of the year have ended, so that their work is known to who
	 * did it
	 */
	int over(int year) {
		int months = (this.on.getYear() - year) * Month.values().length + this.on.getMonthValue() - 1;
		return Math.clamp(months, 0, Month.values().length);
	}

	/**
	 * @param month of which the reader asks
	 * @param report that covers it, null if the reader sees none
	 * @return where the month stands
	 */
	State of(YearMonth month, @Nullable Progress report) {
		if (report != null) {
			return switch (report.status()) {
				case ACCEPTED -> State.ACCEPTED;
				case RETURNED -> State.RETURNED;
				case REPORTED -> isLate(report) ? State.REPORTED_LATE : State.REPORTED;
			};
		}
		if (!end(month).isBefore(this.on)) {
			return State.NOT_DUE;
		}
		if (!this.seesAll) {
			return State.NONE_ACCEPTED;
		}
		return this.on.isAfter(dueOn(month)) ? State.LATE : State.DUE;
	}

	private boolean isLate(Progress report) {
		LocalDate day = LocalDate.ofInstant(report.reported().at(), ZoneOffset.UTC);
		return day.isAfter(due(report.period().lastDay()));
	}

	/** Where a month of a line stands. */
	public enum State {

		/** It is not over, or its quarter is not. */
		NOT_DUE,

		/** It is over and can still be reported in time. */
		DUE,

		/** Missing: it was due, and nobody has reported it. */
		LATE,

		/** It is over, and no report is accepted; the reader sees no others. */
		NONE_ACCEPTED,

		/** Reported in time, waits for the authority. */
		REPORTED,

		/** Reported after the day it was due, waits for the authority. */
		REPORTED_LATE,

		/** Given back to its operator. */
		RETURNED,

		/** Accepted by the authority. */
		ACCEPTED;

		/** Whether its operator has something to do. */
		boolean isOpen() {
			return this == DUE || this == LATE || this == RETURNED;
		}

	}

}
