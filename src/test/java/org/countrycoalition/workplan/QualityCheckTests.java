package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.QualityCheck.Finding;
import org.countrycoalition.workplan.QualityCheck.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class QualityCheckTests {

	private static final Map<Pillar, LocalDate> DEADLINES = Map.of(Pillar.SURVEY_AND_CLEARANCE,
			LocalDate.of(2028, 8, 1));

	private static final LineDetail COSTED = new LineDetail(null, null, null, false, LineDetail.Markers.NONE, null,
			UUID.randomUUID());

	private static @Nullable BigDecimal amount(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

	private static PlanLine line(Pillar pillar, String title, @Nullable String unit,
			Map<Integer, PlanLine.Year> years) {
		return line(pillar, title, unit, COSTED, years);
	}

	private static PlanLine line(Pillar pillar, String title, @Nullable String unit, LineDetail detail,
			Map<Integer, PlanLine.Year> years) {
		return PlanLine.of(new PlanLine.Work(pillar, title, "Clearfield", null, unit, detail), new TreeMap<>(years));
	}

	private static Plan plan(@Nullable String strategy, PlanLine... lines) {
		return new Plan(UUID.randomUUID(), CountryCode.of("XMD"), 1, Plan.Status.DRAFT, "Plan",
				(strategy != null) ? new Strategy(strategy, 2026, 2030, "Survey of 2025") : null, 2027, 2030, "USD",
				Tier.PRIVATE, "meridia-authority", true, "Test", 0, null, Approval.NONE, List.of(),
				Arrays.asList(lines));
	}

	private static List<Kind> kinds(Plan plan) {
		return QualityCheck.of(plan, DEADLINES).findings().stream().map(Finding::kind).toList();
	}

	@ParameterizedTest
	@CsvSource({ "RISK_EDUCATION, 2027, sessions, 10, 100, 50, 20,",
			"RISK_EDUCATION, 2027, sessions, 10, , , , NO_COST",
			"RISK_EDUCATION, 2027, sessions, , 100, , , NO_QUANTITY", "RISK_EDUCATION, 2027, sessions, , 0, , ,",
			"RISK_EDUCATION, 2027, , 10, 100, , , NO_UNIT",
			"RISK_EDUCATION, 2027, sessions, 10, 100, 101, , NATIONAL_OVER_COST",
			"RISK_EDUCATION, 2027, sessions, 10, 100, 100, ,",
			"RISK_EDUCATION, 2027, sessions, 10, 100, , 101, CAPACITY_OVER_COST",
			"SURVEY_AND_CLEARANCE, 2028, m², 10, 100, , ,",
			"SURVEY_AND_CLEARANCE, 2029, m², 10, 100, , , AFTER_DEADLINE",
			"STOCKPILE_DESTRUCTION, 2029, items, 10, 100, , ," })
	void a_line_is_asked_what_it_leaves_open(Pillar pillar, int year, @Nullable String unit, @Nullable String quantity,
			@Nullable String cost, @Nullable String national, @Nullable String capacity, @Nullable Kind expected) {
		PlanLine line = line(pillar, "Work", unit,
				Map.of(year, new PlanLine.Year(amount(quantity), amount(cost), amount(national), amount(capacity))));
		assertThat(kinds(plan("A strategy", line))).isEqualTo((expected != null) ? List.of(expected) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "100, 150, false", "100, 151, true", "100, 50, false", "100, 49, true", "0, 100, true",
			"0, 0, false" })
	void a_cost_that_jumps_by_more_than_half_is_asked_about(String before, String after, boolean asked) {
		PlanLine line = line(Pillar.RISK_EDUCATION, "Work", "sessions",
				Map.of(2027, new PlanLine.Year(amount("1"), amount(before), null, null), 2028,
						new PlanLine.Year(amount("1"), amount(after), null, null)));
		assertThat(kinds(plan("A strategy", line)).contains(Kind.JUMP)).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource({ "2027, 100, 151, true", "2027, 100, 150, false", "2027, 0, 1, true", "2027, , 1, false",
			"2028, 100, 151, false" })
	void the_first_year_is_held_against_the_year_before_it_in_the_plan_in_force(int year, @Nullable String before,
			String cost, boolean asked) {
		PlanLine line = line(Pillar.RISK_EDUCATION, "Work", "sessions",
				Map.of(year, new PlanLine.Year(amount("1"), amount(cost), null, null)));
		Map<UUID, BigDecimal> costs = (before != null) ? Map.of(line.key(), new BigDecimal(before)) : Map.of();
		List<Finding> findings = QualityCheck.of(plan("S", line), DEADLINES, Set.of(), List.of(), costs).findings();
		assertThat(findings).extracting(Finding::kind).isEqualTo(asked ? List.of(Kind.JUMP) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "2028, AUGUST, 1, false", "2028, SEPTEMBER, 1, true", "2028, DECEMBER, 1, true",
			"2028, SEPTEMBER, 0, false", "2027, SEPTEMBER, 1, false" })
	void a_target_of_a_month_after_the_deadline_is_asked_about(int year, Month month, String target, boolean asked) {
		PlanLine.Year planned = new PlanLine.Year(amount(target), amount("1"), null, null, null,
				Months.NONE.with(month, amount(target)), People.NONE);
		PlanLine line = line(Pillar.SURVEY_AND_CLEARANCE, "Work", "m²", Map.of(year, planned));
		assertThat(kinds(plan("S", line))).isEqualTo(asked ? List.of(Kind.MONTHS_AFTER_DEADLINE) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "SURVEY_AND_CLEARANCE, 2028-08-01, false", "SURVEY_AND_CLEARANCE, 2028-08-02, true",
			"SURVEY_AND_CLEARANCE, , false", "VICTIM_ASSISTANCE, 2028-08-02, false", ", 2028-08-02, true",
			", 2028-08-01, false" })
	void an_outcome_after_the_deadline_of_the_work_that_serves_it_is_asked_about(@Nullable Pillar by,
			@Nullable LocalDate due, boolean asked) {
		LineDetail serving = new LineDetail("Land is safe", null, null, false, LineDetail.Markers.NONE, null,
				COSTED.unitCost());
		Plan plan = plan("S",
				line((by != null) ? by : Pillar.RISK_EDUCATION, "Work", "s", (by != null) ? serving : COSTED,
						Map.of(2027, new PlanLine.Year(amount("1"), amount("1"), null, null))))
			.aimingAt(List.of(new Outcome("Land is safe", null, due)));
		assertThat(kinds(plan).contains(Kind.OUTCOME_AFTER_DEADLINE)).isEqualTo(asked);
	}

	@Test
	void a_plan_without_a_strategy_and_a_line_without_a_year_are_asked_about() {
		assertThat(kinds(plan(null, line(Pillar.RISK_EDUCATION, "Work", null, Map.of()))))
			.containsExactly(Kind.NO_STRATEGY, Kind.NOTHING_PLANNED);
	}

	@Test
	void the_same_work_twice_is_an_error_and_elsewhere_it_is_not() {
		PlanLine.Year year = new PlanLine.Year(amount("1"), amount("1"), null, null);
		PlanLine one = line(Pillar.RISK_EDUCATION, "Sessions", "s", Map.of(2027, year));
		PlanLine again = line(Pillar.RISK_EDUCATION, " sessions ", "s", Map.of(2027, year));
		PlanLine other = line(Pillar.VICTIM_ASSISTANCE, "Sessions", "s", Map.of(2027, year));
		assertThat(QualityCheck.of(plan("S", one, again), DEADLINES).hasErrors()).isTrue();
		assertThat(QualityCheck.of(plan("S", one, other), DEADLINES).findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "SESSIONS, 12, 1, 0, false, false", "SESSIONS, 13, 1, 0, true, false", ", 13, 1, 0, true, false",
			"SESSIONS, , 1, 0, true, false", "SESSIONS, 12, , 0, false, false",
			"PEOPLE_REACHED, 13, 1, 0, false, false", "PEOPLE_REACHED, 13, , 13, false, false",
			"PEOPLE_REACHED, 13, , 14, false, true" })
	void months_and_people_are_held_against_the_year(@Nullable String unit, @Nullable String quantity,
			@Nullable String month, int women, boolean differ, boolean exceed) {
		Months months = new Months(Collections.nCopies(12, amount(month)));
		PlanLine.Year year = new PlanLine.Year(amount(quantity), amount("1"), null, null, null, months,
				new People(women, null, null, null, null));
		List<Kind> kinds = kinds(plan("S", line(Pillar.RISK_EDUCATION, "Work", unit, Map.of(2027, year))));
		assertThat(kinds.contains(Kind.MONTHS_DIFFER)).isEqualTo(differ);
		assertThat(kinds.contains(Kind.PEOPLE_OVER_QUANTITY)).isEqualTo(exceed);
	}

	@Test
	void more_people_with_disabilities_than_people_are_asked_about() {
		assertThat(kindsOf(new People(1, 1, 1, 1, 5))).contains(Kind.PEOPLE_OVER_QUANTITY);
		assertThat(kindsOf(new People(1, 1, 1, 1, 4))).doesNotContain(Kind.PEOPLE_OVER_QUANTITY);
		assertThat(kindsOf(new People(1, null, null, null, 5))).doesNotContain(Kind.PEOPLE_OVER_QUANTITY);
	}

	private static List<Kind> kindsOf(People people) {
		PlanLine.Year year = new PlanLine.Year(null, amount("1"), null, null, null, Months.NONE, people);
		return kinds(plan("S", line(Pillar.RISK_EDUCATION, "Work", "PEOPLE_REACHED", Map.of(2027, year))));
	}

	@Test
	void what_a_line_says_of_its_cost_share_and_operator_is_asked_about() {
		LineDetail open = new LineDetail("Safe schools", null, null, false, LineDetail.Markers.NONE,
				new LineDetail.Attribution(null, LineDetail.Method.AREA), null);
		PlanLine line = line(Pillar.RISK_EDUCATION, "Work", "s", open,
				Map.of(2027, new PlanLine.Year(amount("1"), amount("1"), null, null)));
		Plan plan = plan("S", line)
			.aimingAt(List.of(new Outcome("Safe schools", null, null), new Outcome("Safe fields", null, null)));
		List<Finding> findings = QualityCheck.of(plan, DEADLINES, Set.of("Clearfield"), List.of(), Map.of()).findings();
		assertThat(findings).extracting(Finding::kind)
			.containsExactly(Kind.NO_SHARE, Kind.NO_UNIT_COST, Kind.OPERATOR_UNKNOWN, Kind.OUTCOME_UNSERVED);
		assertThat(findings.getLast().outcome()).isEqualTo(new Outcome("Safe fields", null, null));
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2030, Survey,", "2026, 2030, , NO_EVIDENCE", "2028, 2030, Survey, OUTSIDE_STRATEGY",
			"2020, 2029, Survey, OUTSIDE_STRATEGY", ", , Survey," })
	void a_strategy_covers_the_plan_and_rests_on_something(@Nullable Integer first, @Nullable Integer last,
			@Nullable String evidence, @Nullable Kind expected) {
		Plan plan = plan(null);
		Plan with = new Plan(plan.id(), plan.state(), 1, plan.status(), "Plan",
				new Strategy("S", first, last, evidence), 2027, 2030, "USD", Tier.PRIVATE, plan.owner(), true, "Test",
				0, null, Approval.NONE, List.of(), List.of());
		assertThat(kinds(with)).isEqualTo((expected != null) ? List.of(expected) : List.of());
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void only_what_contradicts_itself_is_an_error(Kind kind) {
		assertThat(kind.isError()).isEqualTo(kind == Kind.TWICE || kind == Kind.CAPACITY_OVER_COST);
	}

}
