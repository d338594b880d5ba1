package org.countrycoalition.workplan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.PlanComparison.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a table would make of a draft.
 */
class PlanComparisonTests {

	private static PlanLine line(String title, @Nullable String location, @Nullable String cost) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2027, new PlanLine.Year(null, (cost != null) ? new BigDecimal(cost) : null, null, null));
		return PlanLine.of(new PlanLine.Work(Pillar.RISK_EDUCATION, title, null, location, null), years).at(3);
	}

	private static PlanLine uploaded(String title, @Nullable String location, @Nullable String cost) {
		return line(title, location, cost).at(0);
	}

	private static PlanTable table(List<PlanLine> lines) {
		return new PlanTable(lines, Set.of("operator", "location", "unit", "quantity 2027", "cost 2027"));
	}

	private static List<Kind> kinds(List<PlanLine> draft, List<PlanLine> table) {
		return PlanComparison.of(draft, table(table)).changes().stream().map(PlanComparison.Change::kind).toList();
	}

	@Test
	void a_line_is_known_by_pillar_and_title_whatever_its_case() {
		PlanLine school = line("School sessions", null, "10");
		assertThat(kinds(List.of(school), List.of(uploaded("School sessions", null, "10.00"))))
			.containsExactly(Kind.SAME);
		assertThat(kinds(List.of(school), List.of(uploaded("SCHOOL sessions", null, "10"))))
			.containsExactly(Kind.CHANGE);
		assertThat(kinds(List.of(school), List.of(uploaded("Other sessions", null, "10")))).containsExactly(Kind.ADD,
				Kind.ABSENT);
	}

	@Test
	void an_unknown_cost_is_not_a_cost_of_nothing() {
		assertThat(kinds(List.of(line("A", null, null)), List.of(uploaded("A", null, "0"))))
			.containsExactly(Kind.CHANGE);
	}

	@Test
	void of_two_lines_with_one_title_the_place_decides_whatever_their_order() {
		PlanLine north = line("Clearance", "North", "1");
		PlanLine south = line("Clearance", "South", "2");
		PlanComparison comparison = PlanComparison.of(List.of(north, south),
				table(List.of(uploaded("Clearance", "South", "2"), uploaded("Clearance", "East", "1"))));
		assertThat(comparison.changes()).extracting(PlanComparison.Change::kind)
			.containsExactly(Kind.SAME, Kind.CHANGE);
		assertThat(comparison.result(true)).extracting(PlanLine::id).containsExactly(south.id(), north.id());
	}

	@Test
	void a_line_that_the_table_does_not_have_stays_unless_its_removal_is_asked_for() {
		PlanLine old = line("Old", null, "1");
		PlanComparison comparison = PlanComparison.of(List.of(old), table(List.of(uploaded("New", null, "1"))));
		assertThat(comparison.result(false)).extracting(PlanLine::title).containsExactly("New", "Old");
		assertThat(comparison.result(true)).extracting(PlanLine::title).containsExactly("New");
	}

	@Test
	void what_a_table_has_no_column_for_stays_and_what_its_column_leaves_empty_goes() {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2027, new PlanLine.Year(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TWO, null));
		years.put(2028, new PlanLine.Year(null, BigDecimal.TEN, null, null));
		PlanLine before = PlanLine.of(new PlanLine.Work(Pillar.RISK_EDUCATION, "A", "Op", "North", "m²"), years);
		PlanTable narrow = new PlanTable(List.of(uploaded("A", null, "20")), Set.of("location", "cost 2027"));
		PlanLine after = PlanComparison.of(List.of(before), narrow).result(false).getFirst();
		assertThat(after.operator()).isEqualTo("Op");
		assertThat(after.unit()).isEqualTo("m²");
		assertThat(after.location()).isNull();
		assertThat(after.years()).containsEntry(2027,
				new PlanLine.Year(BigDecimal.ONE, new BigDecimal("20"), BigDecimal.TWO, null));
		assertThat(after.years()).containsEntry(2028, before.years().get(2028));
	}

	@Test
	void a_table_says_all_that_a_line_can_say() throws IOException {
		PlanTable read = PlanSheet.read(Sheets.read(new ByteArrayInputStream("""
				pillar,title,outcome,unit,residual,gender,attribution,attribution method,cost 2027,teams 2027,\
				month 2027-03,women 2027
				risk education,A,Safe schools,SESSIONS,yes,Women teach,62.5,equal split,unknown,2.5,30,120
				""".getBytes(StandardCharsets.UTF_8))));
		PlanLine line = read.lines().getFirst();
		assertThat(line.unit()).isEqualTo(WorkUnit.SESSIONS.name());
		assertThat(line.detail()).isEqualTo(
				new LineDetail("Safe schools", null, null, true, new LineDetail.Markers("Women teach", null, null),
						new LineDetail.Attribution(new BigDecimal("62.5"), LineDetail.Method.EQUAL_SPLIT), null));
		assertThat(line.years()).containsEntry(2027, new PlanLine.Year(null, null, null, null, new BigDecimal("2.5"),
				Months.NONE.with(Month.MARCH, new BigDecimal("30")), new People(120, null, null, null, null)));
	}

	@ParameterizedTest
	@CsvSource({ "residual,perhaps,NOT_A_CHOICE", "attribution method,guess,NOT_A_CHOICE",
			"attribution,100.01,OUT_OF_RANGE", "women 2027,1.5,NOT_A_WHOLE_NUMBER", "teams 2027,1000000,OUT_OF_RANGE",
			"month 2027-12,-1,NEGATIVE", "quantity 2027,many,NOT_A_NUMBER" })
	void a_cell_that_fits_no_column_is_refused_naming_it(String column, String text, UnreadableFile.Fault fault) {
		byte[] table = ("pillar,title," + column + "\nrisk education,A," + text).getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> PlanSheet.read(Sheets.read(new ByteArrayInputStream(table))))
			.satisfies((refusal) -> {
				assertThat(refusal.fault()).isEqualTo(fault);
				assertThat(refusal.column()).isEqualTo(column);
				assertThat(refusal.line()).isEqualTo(2);
			});
	}

	@Test
	void a_plan_written_as_a_table_and_read_again_changes_nothing() throws IOException {
		PlanLine risky = PlanLine.of(
				new PlanLine.Work(Pillar.SURVEY_AND_CLEARANCE, "=SUM(1), \"quoted\"; ünï", "@operator", "-north", "m²"),
				line("x", null, null).years());
		List<PlanLine> lines = List.of(line("A", null, "1234567.89"), line("B", "North", null), risky);
		Plan plan = new Plan(UUID.randomUUID(), CountryCode.of("XMD"), 1, Plan.Status.DRAFT, "Plan", null, 2026, 2028,
				"USD", Tier.PRIVATE, "meridia-authority", true, "Test", 0, null, Approval.NONE, List.of(), lines);
		PlanTable read = PlanSheet
			.read(Sheets.read(new ByteArrayInputStream(PlanSheet.csv(plan).getBytes(StandardCharsets.UTF_8))));
		assertThat(PlanComparison.of(lines, read).changes()).extracting(PlanComparison.Change::kind)
			.containsExactly(Kind.SAME, Kind.SAME, Kind.SAME);
	}

}
