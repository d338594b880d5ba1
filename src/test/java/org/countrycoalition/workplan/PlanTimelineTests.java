package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countrycoalition.charts.TimelineData.Precision;
import org.countrycoalition.charts.TimelineData.Span;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.PlanTimeline.Grouping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands where on a timeline. */
class PlanTimelineTests {

	private static Plan plan(List<Outcome> outcomes, List<PlanLine> lines) {
		return new Plan(UUID.randomUUID(), CountryCode.of("XMD"), 1, Plan.Status.DRAFT, "Plan", null, 2026, 2030, "USD",
				Tier.PRIVATE, "owner", true, "source", 0, null, Approval.NONE, outcomes, lines);
	}

	private static PlanLine line(Pillar pillar, String title, @Nullable String outcome, Object... yearsAndMonths) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		for (int index = 0; index < yearsAndMonths.length; index += 2) {
			years.put((Integer) yearsAndMonths[index], new PlanLine.Year(null, BigDecimal.TEN, null, null, null,
					(Months) yearsAndMonths[index + 1], People.NONE));
		}
		LineDetail detail = new LineDetail(outcome, null, null, false, LineDetail.Markers.NONE, null, null);
		return PlanLine.of(new PlanLine.Work(pillar, title, null, null, null, detail), years);
	}

	private static Months months(Month... months) {
		Months stated = Months.NONE;
		for (Month month : months) {
			stated = stated.with(month, BigDecimal.ONE);
		}
		return stated;
	}

	private static Span span(int year, int month, int lastYear, int lastMonth, Precision precision) {
		return new Span(YearMonth.of(year, month), YearMonth.of(lastYear, lastMonth), precision);
	}

	private static List<Span> spansOf(PlanLine line) {
		return PlanTimeline.of(plan(List.of(), List.of(line)), 2026, 2030, PlanTimeline.MOST_ROWS)
			.rows()
			.getFirst()
			.spans();
	}

	@Test
	void a_bar_covers_months_with_a_target_and_runs_on_over_the_turn_of_the_year() {
		assertThat(spansOf(line(Pillar.RISK_EDUCATION, "a", null, 2027,
				months(Month.MARCH, Month.NOVEMBER, Month.DECEMBER), 2028, months(Month.JANUARY))))
			.containsExactly(span(2027, 3, 2027, 3, Precision.MONTH), span(2027, 11, 2028, 1, Precision.MONTH));
	}

	@Test
	void a_year_without_any_month_is_a_whole_year_and_years_run_on() {
		assertThat(spansOf(line(Pillar.RISK_EDUCATION, "a", null, 2026, Months.NONE, 2027, Months.NONE, 2029,
				months(Month.JANUARY))))
			.containsExactly(span(2026, 1, 2027, 12, Precision.YEAR), span(2029, 1, 2029, 1, Precision.MONTH));
	}

	@Test
	void a_target_of_zero_is_no_bar() {
		assertThat(spansOf(
				line(Pillar.RISK_EDUCATION, "a", null, 2027, months(Month.MAY).with(Month.JUNE, BigDecimal.ZERO))))
			.containsExactly(span(2027, 5, 2027, 5, Precision.MONTH));
	}

	@Test
	void milestones_stand_first_the_earliest_before_the_others_and_only_in_their_years() {
		PlanTimeline timeline = PlanTimeline.of(
				plan(List.of(new Outcome("late", null, LocalDate.of(2029, 1, 1)), new Outcome("none", null, null),
						new Outcome("early", null, LocalDate.of(2027, 1, 1)),
						new Outcome("outside", null, LocalDate.of(2035, 1, 1))),
						List.of(line(Pillar.VICTIM_ASSISTANCE, "care", null, 2027, Months.NONE),
								line(Pillar.SURVEY_AND_CLEARANCE, "clear", null, 2027, Months.NONE),
								line(Pillar.SURVEY_AND_CLEARANCE, "other years", null, 2026, Months.NONE))),
				2027, 2030, PlanTimeline.MOST_ROWS);
		assertThat(timeline.rows()).extracting(PlanTimeline.Row::title)
			.containsExactly("early", "late", "clear", "care");
		assertThat(timeline.shown()).isEqualTo(2);
		assertThat(timeline.lines()).isEqualTo(3);
	}

	@Test
	void many_lines_stand_together_by_outcome_and_too_many_outcomes_by_pillar() {
		List<PlanLine> lines = new ArrayList<>(IntStream.range(0, 50)
			.mapToObj((number) -> line(Pillar.RISK_EDUCATION, "line " + number, "outcome " + number % 3, 2027,
					(number == 0) ? months(Month.MAY) : Months.NONE))
			.toList());
		lines.add(line(Pillar.RISK_EDUCATION, "without", null, 2028, Months.NONE));
		List<Outcome> few = IntStream.range(0, 3)
			.mapToObj((number) -> new Outcome("outcome " + number, null, null))
			.toList();
		PlanTimeline byOutcome = PlanTimeline.of(plan(few, lines), 2026, 2030, PlanTimeline.MOST_ROWS);
		assertThat(byOutcome.grouping()).isEqualTo(Grouping.OUTCOME);
		assertThat(byOutcome.rows()).extracting(PlanTimeline.Row::title)
			.containsExactly("outcome 0", "outcome 1", "outcome 2", null);
		assertThat(byOutcome.rows().getFirst().spans()).containsExactly(span(2027, 1, 2027, 4, Precision.YEAR),
				span(2027, 5, 2027, 5, Precision.MONTH), span(2027, 6, 2027, 12, Precision.YEAR));
		List<Outcome> many = IntStream.range(0, 60)
			.mapToObj((number) -> new Outcome("outcome " + number, null, LocalDate.of(2027, 1, 1).plusDays(number)))
			.toList();
		PlanTimeline byPillar = PlanTimeline.of(plan(many, lines), 2026, 2030, PlanTimeline.MOST_ROWS);
		assertThat(byPillar.grouping()).isEqualTo(Grouping.PILLAR);
		assertThat(byPillar.rows()).hasSize(PlanTimeline.MOST_ROWS);
		assertThat(byPillar.milestonesLeft()).isEqualTo(60 - (PlanTimeline.MOST_ROWS - 1));
		assertThat(PlanTimeline.of(plan(List.of(), lines), 2026, 2030, PlanTimeline.MOST_ROWS).grouping())
			.isEqualTo(Grouping.PILLAR);
	}

}
