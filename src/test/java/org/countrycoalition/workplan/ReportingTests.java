package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.Reporting.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * When a month is due, and where it stands on a day.
 */
class ReportingTests {

	private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

	static Progress report(ReportedPeriod period, @Nullable String quantity, Progress.Status status, String day) {
		Progress.Stamp stamp = new Progress.Stamp("somebody", Instant.parse(day + "T23:30:00Z"));
		return new Progress(UUID.randomUUID(), UUID.randomUUID(), CountryCode.of("XMD"), period,
				new Actuals((quantity != null) ? new BigDecimal(quantity) : null, People.NONE, new BigDecimal("10"),
						null),
				new Measure(null, "USD"), status, (status == Progress.Status.RETURNED) ? "why" : null, stamp, null,
				Tier.BILATERAL, "clearfield", "Clearfield", 0);
	}

	/** The same, stated in the unit. */
	static Progress in(@Nullable String unit, Progress report) {
		return new Progress(report.id(), report.line(), report.state(), report.period(), report.actuals(),
				new Measure(unit, report.measure().currency()), report.status(), report.returned(), report.reported(),
				report.decided(), report.tier(), report.owner(), report.source(), report.version());
	}

	@ParameterizedTest
	@CsvSource({
			// month, by quarter, sees all, on the day, state
			"2026-03, false, true, 2026-03-31, NOT_DUE", "2026-03, false, true, 2026-04-01, DUE",
			"2026-03, false, true, 2026-04-15, DUE", "2026-03, false, true, 2026-04-16, LATE",
			"2026-12, false, true, 2026-12-31, NOT_DUE", "2026-12, false, true, 2027-01-15, DUE",
			"2026-12, false, true, 2027-01-16, LATE", "2028-02, false, true, 2028-02-29, NOT_DUE",
			"2028-02, false, true, 2028-03-01, DUE",
			// of a line by quarter a month is due with its quarter
			"2026-01, true, true, 2026-03-31, NOT_DUE", "2026-01, true, true, 2026-04-15, DUE",
			"2026-01, true, true, 2026-04-16, LATE",
			// who sees accepted reports only cannot say that somebody is late
			"2026-03, false, false, 2026-03-31, NOT_DUE", "2026-03, false, false, 2026-04-01, NONE_ACCEPTED",
			"2026-03, false, false, 2027-01-01, NONE_ACCEPTED" })
	void a_month_without_a_report(YearMonth month, boolean byQuarter, boolean seesAll, LocalDate on, State expected) {
		assertThat(new Reporting(LONG_AGO, byQuarter, seesAll, on).of(month, null)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-10, 2026-06-24, DUE", "2026-06-10, 2026-06-25, DUE", "2026-06-10, 2026-06-26, LATE",
			"2026-03-31, 2026-04-15, DUE", "2026-03-31, 2026-04-16, LATE" })
	void nobody_is_late_for_a_plan_that_was_not_in_force(LocalDate since, LocalDate on, State expected) {
		assertThat(new Reporting(since, false, true, on).of(YearMonth.of(2026, 3), null)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "REPORTED, 2026-04-15, REPORTED", "REPORTED, 2026-04-16, REPORTED_LATE",
			"ACCEPTED, 2026-05-30, ACCEPTED", "RETURNED, 2026-04-01, RETURNED" })
	void a_month_with_a_report(Progress.Status status, String day, State expected) {
		Progress report = report(ReportedPeriod.month(2026, Month.MARCH), "1", status, day);
		Reporting reporting = new Reporting(LONG_AGO, false, true, LocalDate.of(2026, 6, 1));
		assertThat(reporting.of(YearMonth.of(2026, 3), report)).isEqualTo(expected);
	}

	@Test
	void a_quarter_is_in_time_by_its_end_for_each_of_its_months() {
		Progress report = report(ReportedPeriod.quarter(2026, Month.FEBRUARY), "1", Progress.Status.REPORTED,
				"2026-04-15");
		Reporting reporting = new Reporting(LONG_AGO, false, true, LocalDate.of(2026, 6, 1));
		assertThat(reporting.of(YearMonth.of(2026, 1), report)).isEqualTo(State.REPORTED);
	}

	@Test
	void a_period_is_a_month_or_a_quarter_and_nothing_else() {
		assertThat(ReportedPeriod.of(2026)).hasSize(16).startsWith(ReportedPeriod.month(2026, Month.JANUARY));
		assertThat(ReportedPeriod.quarter(2026, Month.NOVEMBER)).isEqualTo(new ReportedPeriod(2026, Month.OCTOBER, 3))
			.satisfies((quarter) -> assertThat(quarter.lastDay()).isEqualTo("2026-12-31"));
		assertThat(ReportedPeriod.month(2026, Month.MARCH).overlaps(ReportedPeriod.quarter(2026, Month.JANUARY)))
			.isTrue();
		assertThat(ReportedPeriod.month(2026, Month.APRIL).overlaps(ReportedPeriod.quarter(2026, Month.JANUARY)))
			.isFalse();
		assertThatThrownBy(() -> new ReportedPeriod(2026, Month.FEBRUARY, 3))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new ReportedPeriod(2026, Month.JANUARY, 2))
			.isInstanceOf(IllegalArgumentException.class);
	}

}
