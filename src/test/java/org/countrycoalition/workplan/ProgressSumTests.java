package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.workplan.LineProgress.Basis;
import org.countrycoalition.workplan.Progress.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was done against what was planned: parts make the whole, and a missing month is
 * neither zero nor anything else.
 */
class ProgressSumTests {

	private static final int YEAR = 2026;

	/** All of January to June have ended. */
	private static final Reporting IN_JULY = new Reporting(LocalDate.of(2020, 1, 1), false, true,
			LocalDate.of(2026, 7, 1));

	private static LineProgress line(@Nullable String unit, @Nullable String target, Months months,
			List<Progress> reports) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(YEAR, new PlanLine.Year((target != null) ? new BigDecimal(target) : null, new BigDecimal("1000"),
				null, null, null, months, People.NONE));
		return new LineProgress(
				new TrackedLine(PlanLine.of(new PlanLine.Work(Pillar.RISK_EDUCATION, "Line", null, null, unit), years),
						YEAR, IN_JULY, false),
				reports.stream().map((report) -> ReportingTests.in(unit, report)).toList());
	}

	private static Progress month(Month month, @Nullable String quantity) {
		return ReportingTests.report(ReportedPeriod.month(YEAR, month), quantity, Status.ACCEPTED, "2026-07-01");
	}

	private static Months each(String target) {
		return new Months(java.util.Collections.nCopies(12, new BigDecimal(target)));
	}

	private static ProgressSum sum(LineProgress line) {
		return ProgressSum.of(line, "USD");
	}

	private static ProgressSum together(List<LineProgress> lines) {
		return ProgressSum.together(lines.stream().map((line) -> line.tally("USD")).toList());
	}

	private static TrackedLine tracked(LineProgress line) {
		return line.tally("USD").tracked();
	}

	private static BigDecimal known(FigureSum sum) {
		return ((Figure.Known) sum.atLeast()).value();
	}

	@Test
	void months_are_summed_and_missing_ones_make_it_a_lower_bound() {
		ProgressSum sum = sum(line("SESSIONS", "120", Months.NONE,
				List.of(month(Month.JANUARY, "10"), month(Month.MARCH, "0"), month(Month.APRIL, "7.5"))));
		assertThat(known(sum.actual())).isEqualByComparingTo("17.5");
		assertThat(sum.actual().isLowerBound()).isTrue();
		assertThat(sum.actual().absent(Absence.NOT_REPORTED)).isEqualTo(3);
		assertThat(sum.reported()).isEqualTo(3);
		assertThat(sum.over()).isEqualTo(6);
		assertThat(sum.share()).isEqualTo(new Ratio.NotComputable(Ratio.Reason.INCOMPLETE));
	}

	@Test
	void all_months_reported_make_a_share_of_the_target() {
		List<Progress> all = Arrays.stream(Month.values()).limit(6).map((month) -> month(month, "5")).toList();
		ProgressSum sum = sum(line("SESSIONS", "120", Months.NONE, all));
		assertThat(sum.actual().isLowerBound()).isFalse();
		assertThat(sum.share()).isInstanceOfSatisfying(Ratio.Computable.class,
				(share) -> assertThat(share.percent()).isEqualByComparingTo("25"));
	}

	@Test
	void nothing_reported_is_not_zero() {
		assertThat(sum(line("SESSIONS", "120", Months.NONE, List.of())).actual().atLeast())
			.isEqualTo(Figure.absent(Absence.NOT_REPORTED));
		LineProgress ahead = new LineProgress(
				new TrackedLine(line("SESSIONS", "1", Months.NONE, List.of()).line(), YEAR,
						new Reporting(LocalDate.of(2020, 1, 1), false, true, LocalDate.of(2025, 12, 1)), false),
				List.of());
		assertThat(sum(ahead).actual().atLeast()).isEqualTo(Figure.absent(Absence.NOT_APPLICABLE));
	}

	@Test
	void a_quarter_is_one_figure_for_three_months() {
		ProgressSum sum = sum(line("SESSIONS", "120", Months.NONE, List.of(ReportingTests
			.report(ReportedPeriod.quarter(YEAR, Month.JANUARY), "30", Status.REPORTED, "2026-04-02"))));
		assertThat(known(sum.actual())).isEqualByComparingTo("30");
		assertThat(sum.reported()).isEqualTo(3);
		assertThat(sum.actual().absent(Absence.NOT_REPORTED)).isEqualTo(3);
	}

	@Test
	void what_was_given_back_does_not_count() {
		ProgressSum sum = sum(line("SESSIONS", "120", Months.NONE, List.of(month(Month.JANUARY, "10"), ReportingTests
			.report(ReportedPeriod.month(YEAR, Month.FEBRUARY), "99", Status.RETURNED, "2026-03-02"))));
		assertThat(known(sum.actual())).isEqualByComparingTo("10");
		assertThat(known(sum.spent())).isEqualByComparingTo("10");
		assertThat(sum.reported()).isEqualTo(1);
	}

	@Test
	void people_are_told_since_january_and_never_summed() {
		LineProgress line = line("PEOPLE_REACHED", "500", each("50"),
				List.of(month(Month.JANUARY, "100"), month(Month.MARCH, "130"), month(Month.JUNE, "150")));
		assertThat(known(sum(line).actual())).isEqualByComparingTo("150");
		assertThat(sum(line).actual().isLowerBound()).isFalse();
		assertThat(line.basis()).isEqualTo(Basis.YEAR);
		assertThat(tracked(line).targetToDate()).isNull();
		LineProgress untilMarch = line("PEOPLE_REACHED", "500", Months.NONE,
				List.of(month(Month.JANUARY, "100"), month(Month.MARCH, "130")));
		assertThat(known(sum(untilMarch).actual())).isEqualByComparingTo("130");
		assertThat(sum(untilMarch).actual().isLowerBound()).isTrue();
		assertThat(together(List.of(line, untilMarch)).actual().atLeast())
			.isEqualTo(Figure.absent(Absence.NOT_APPLICABLE));
	}

	@Test
	void a_target_is_that_of_the_months_if_all_are_stated_else_that_of_the_year() {
		LineProgress months = line("SESSIONS", "100", each("10"), List.of());
		assertThat(months.basis()).isEqualTo(Basis.MONTHS);
		assertThat(tracked(months).target()).isEqualByComparingTo("120");
		assertThat(tracked(months).targetToDate()).isEqualByComparingTo("60");
		LineProgress some = line("SESSIONS", "100", each("10").with(Month.MAY, null), List.of());
		assertThat(some.basis()).isEqualTo(Basis.YEAR);
		assertThat(tracked(some).target()).isEqualByComparingTo("100");
		assertThat(tracked(some).targetToDate()).isNull();
		LineProgress autumn = line("SESSIONS", "100", each("10").with(Month.NOVEMBER, null), List.of());
		assertThat(tracked(autumn).targetToDate()).isEqualByComparingTo("60");
		assertThat(line("SESSIONS", null, Months.NONE, List.of()).basis()).isEqualTo(Basis.NONE);
	}

	@Test
	void what_was_spent_in_another_currency_is_unknown_in_that_of_the_plan() {
		LineProgress line = line("SESSIONS", "100", Months.NONE, List.of(month(Month.JANUARY, "1")));
		assertThat(ProgressSum.of(line, "EUR").spent().absent(Absence.UNKNOWN)).isEqualTo(1);
		assertThat(ProgressSum.of(line, "EUR").spent().known()).isZero();
	}

	@Test
	void what_was_done_in_another_unit_is_unknown_in_that_of_the_line() {
		for (String unit : List.of("SESSIONS", "PEOPLE_REACHED")) {
			LineProgress line = line(unit, "100", Months.NONE, List.of(month(Month.JANUARY, "1")));
			Progress other = ReportingTests.in("M2_CLEARED", month(Month.FEBRUARY, "5000"));
			ProgressSum sum = sum(new LineProgress(tracked(line), List.of(line.reports().getFirst(), other)));
			assertThat(known(sum.actual())).as(unit).isEqualByComparingTo("1");
			assertThat(sum.actual().absent(Absence.UNKNOWN)).isEqualTo(1);
			assertThat(known(sum.spent())).as("money is money").isEqualByComparingTo("20");
		}
	}

	@Test
	void lines_of_two_units_have_no_sum_of_work_but_of_money() {
		ProgressSum sum = together(List.of(line("SESSIONS", "1", Months.NONE, List.of(month(Month.MAY, "1"))),
				line("TEAM_MONTHS", "1", Months.NONE, List.of(month(Month.MAY, "1")))));
		assertThat(sum.actual().atLeast()).isEqualTo(Figure.absent(Absence.NOT_APPLICABLE));
		assertThat(known(sum.spent())).isEqualByComparingTo("20");
		assertThat(known(sum.cost())).isEqualByComparingTo("2000");
	}

	@Provide
	Arbitrary<List<LineProgress>> lines() {
		Arbitrary<Set<Month>> months = Arbitraries.of(Arrays.asList(Month.values()).subList(0, 6)).set();
		return months
			.map((some) -> line("SESSIONS", "100", Months.NONE,
					some.stream().map((month) -> month(month, String.valueOf(month.getValue() * 3))).toList()))
			.list()
			.ofMinSize(1)
			.ofMaxSize(8);
	}

	@Property
	void the_sum_of_the_parts_is_the_whole(@ForAll("lines") List<LineProgress> lines) {
		ProgressSum whole = together(lines);
		assertThat(lines.stream().map(ProgressSumTests::sum).reduce(ProgressSum.NOTHING, ProgressSum::plus))
			.isEqualTo(whole);
		int half = lines.size() / 2;
		assertThat(together(lines.subList(0, half)).plus(together(lines.subList(half, lines.size())))).isEqualTo(whole);
		assertThat(whole.actual().isLowerBound()).isEqualTo(whole.reported() < whole.over());
	}

	@Property
	void a_month_that_is_not_reported_neither_lowers_nor_raises(@ForAll("lines") List<LineProgress> lines) {
		for (LineProgress line : lines) {
			for (Progress gone : line.reports()) {
				List<Progress> rest = new ArrayList<>(line.reports());
				rest.remove(gone);
				LineProgress without = new LineProgress(new TrackedLine(line.line(), YEAR, IN_JULY, false), rest);
				BigDecimal missing = java.util.Objects.requireNonNull(gone.actuals().quantity());
				assertThat(sum(without).actual().ofKnown().add(missing))
					.isEqualByComparingTo(sum(line).actual().ofKnown());
				assertThat(sum(without).actual().isLowerBound()).isTrue();
				assertThat(sum(without).target()).isEqualTo(sum(line).target());
			}
		}
	}

}
