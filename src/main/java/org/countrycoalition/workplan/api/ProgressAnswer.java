package org.countrycoalition.workplan.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.LineProgress;
import org.countrycoalition.workplan.Progress;
import org.countrycoalition.workplan.ProgressSum;
import org.countrycoalition.workplan.Reporting;
import org.countrycoalition.workplan.YearProgress;
import org.countrycoalition.workplan.api.StatePlanAnswer.PlanAbsenceAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What was done of a State's plan in a year. Figures are decimal strings, in the unit of
 * the line or the plan's currency; what is null is named in {@code absences}.
 *
 * @param iso3 the State
 * @param year calendar year
 * @param on the day by which it is judged what is due, null without a plan
 * @param planVersion number of the version in force, null without a plan
 * @param currency ISO 4217 code, null without a plan
 * @param reported how many months of lines are reported
 * @param over of how many that have ended
 * @param lines that plan something for the year, in their order
 * @param absences why a value is null
 */
record ProgressAnswer(String iso3, int year, @Nullable LocalDate on, @Nullable Integer planVersion,
		@Nullable String currency, int reported, int over, List<ProgressLineAnswer> lines,
		List<PlanAbsenceAnswer> absences) {

	static ProgressAnswer nothing(String iso3, int year) {
		return new ProgressAnswer(iso3, year, null, null, null, 0, 0, List.of(),
				Stream.of("on", "planVersion", "currency")
					.map((name) -> new PlanAbsenceAnswer(name, "UNKNOWN"))
					.toList());
	}

	static ProgressAnswer of(YearProgress progress) {
		ProgressSum sum = progress.sum();
		String currency = progress.plan().currency();
		return new ProgressAnswer(progress.plan().state().iso3(), progress.year(), progress.on(),
				progress.plan().number(), currency, sum.reported(), sum.over(),
				progress.lines().stream().map((line) -> ProgressLineAnswer.of(line, currency)).toList(), List.of());
	}

	/**
	 * One line.
	 *
	 * @param key of the line in every version of the plan
	 * @param pillar one of the four
	 * @param title what is to be done
	 * @param operator who does it, null if not decided
	 * @param unit of the quantities, null if none
	 * @param basis of the target: MONTHS, YEAR or NONE
	 * @param target of the year
	 * @param targetToDate of the months that have ended, null if one of them has none
	 * @param actual what was done
	 * @param spent what it cost so far
	 * @param lowerBounds which of actual and spent are AT_LEAST, because months are
	 * missing
	 * @param reported how many months are reported
	 * @param over of how many that have ended
	 * @param months from January to December
	 * @param absences why a value is null
	 */
	record ProgressLineAnswer(UUID key, Pillar pillar, String title, @Nullable String operator, @Nullable String unit,
			String basis, @Nullable String target, @Nullable String targetToDate, @Nullable String actual,
			@Nullable String spent, List<String> lowerBounds, int reported, int over, List<MonthAnswer> months,
			List<PlanAbsenceAnswer> absences) {

		static ProgressLineAnswer of(LineProgress line, String currency) {
			ProgressSum sum = ProgressSum.of(line, currency);
			List<PlanAbsenceAnswer> absences = new ArrayList<>();
			List<String> bounds = new ArrayList<>();
			return new ProgressLineAnswer(line.line().key(), line.line().pillar(), line.line().title(),
					line.line().operator(), line.line().unit(), line.basis().name(),
					value("target", sum.target(), bounds, absences),
					value("targetToDate", sum.toDate(), bounds, absences),
					value("actual", sum.actual(), bounds, absences), value("spent", sum.spent(), bounds, absences),
					bounds, sum.reported(), sum.over(),
					Stream.of(Month.values()).map((month) -> MonthAnswer.of(line, month)).toList(), absences);
		}

		private static @Nullable String value(String name, FigureSum sum, List<String> bounds,
				List<PlanAbsenceAnswer> absences) {
			return switch (sum.atLeast()) {
				case Figure.Known known -> {
					if (sum.isLowerBound()) {
						bounds.add(name);
					}
					yield known.value().toPlainString();
				}
				case Figure.Absent absent -> {
					absences.add(new PlanAbsenceAnswer(name, absent.reason().name()));
					yield null;
				}
			};
		}

	}

	/**
	 * A month of a line.
	 *
	 * @param month from 1 to 12
	 * @param state NOT_DUE, DUE, LATE, NONE_ACCEPTED, REPORTED, REPORTED_LATE, RETURNED
	 * or ACCEPTED
	 * @param target null: none is stated
	 * @param report that covers it, null if you see none
	 */
	record MonthAnswer(int month, Reporting.State state, @Nullable String target, @Nullable ReportAnswer report) {

		static MonthAnswer of(LineProgress line, Month month) {
			Progress report = line.report(month);
			return new MonthAnswer(month.getValue(), line.state(month), plain(line.planned().months().of(month)),
					(report != null) ? ReportAnswer.of(report) : null);
		}

	}

	/**
	 * A report.
	 *
	 * @param firstMonth from 1 to 12
	 * @param months one or three
	 * @param unit of the quantity, null if none; another one than the line's if a
	 * revision changed that
	 * @param quantity in the period; people since 1 January; null: not stated
	 * @param women since 1 January, null: not stated
	 * @param men since 1 January, null: not stated
	 * @param girls since 1 January, null: not stated
	 * @param boys since 1 January, null: not stated
	 * @param disability of all of them, null: not stated
	 * @param spent in the period, null: not stated
	 * @param currency of what was spent
	 * @param note in the reporter's words, null if none
	 */
	record ReportAnswer(int firstMonth, int months, @Nullable String unit, @Nullable String quantity,
			@Nullable Integer women, @Nullable Integer men, @Nullable Integer girls, @Nullable Integer boys,
			@Nullable Integer disability, @Nullable String spent, String currency, @Nullable String note) {

		static ReportAnswer of(Progress report) {
			return new ReportAnswer(report.period().first().getValue(), report.period().months(),
					report.measure().unit(), plain(report.actuals().quantity()), report.actuals().people().women(),
					report.actuals().people().men(), report.actuals().people().girls(),
					report.actuals().people().boys(), report.actuals().people().disability(),
					plain(report.actuals().spent()), report.measure().currency(), report.actuals().note());
		}

	}

	private static @Nullable String plain(@Nullable BigDecimal amount) {
		return (amount != null) ? amount.stripTrailingZeros().toPlainString() : null;
	}

}
