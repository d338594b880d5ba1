package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan of many lines costs no more statements than one of few.
 */
@SpringBootTest
@Import(QueryCount.class)
class PlanSizeTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final int FEW = 10;

	private static final int MANY = 300;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Workplans plans;

	@Autowired
	private QueryCount queries;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	private static PlanLine line(int number, String cost) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		for (int year = 2026; year <= 2030; year++) {
			years.put(year, new PlanLine.Year(BigDecimal.TEN, new BigDecimal(cost), null, null));
		}
		return PlanLine.of(new PlanLine.Work(Pillar.RISK_EDUCATION, "Line " + number, null, null, "sessions"), years);
	}

	private Plan draft() {
		return this.plans.draft(MERIDIA).orElseThrow();
	}

	private void draftOf(int lines) throws SQLException {
		AcceptanceCase.empty();
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.start(new PlanDesk.Facts("Plan", Strategy.named("A strategy"), 2026, 2030, "USD"));
			List<PlanLine> all = IntStream.range(0, lines).mapToObj((number) -> line(number, "100")).toList();
			this.desk.replaceLines(draft(), all);
			return true;
		});
	}

	private long statements(Runnable work) {
		return Person.MERIDIA_AUTHORITY.does(() -> this.queries.of(work));
	}

	private long oneCell() {
		PlanLine line = Person.MERIDIA_AUTHORITY.does(() -> draft().lines().getFirst());
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>(line.years());
		years.put(2027, new PlanLine.Year(BigDecimal.TEN, new BigDecimal("150"), null, null));
		Plan plan = Person.MERIDIA_AUTHORITY.does(this::draft);
		return statements(() -> this.desk.write(plan.id(), line.saying(line.work(), years)));
	}

	@Test
	void one_cell_takes_as_many_statements_in_a_long_plan_as_in_a_short_one() throws SQLException {
		draftOf(FEW);
		long few = oneCell();
		draftOf(MANY);
		assertThat(oneCell()).isEqualTo(few).isLessThanOrEqualTo(10);
	}

	@Test
	void a_revision_takes_as_many_statements_and_keeps_lines_in_their_order_with_their_keys() throws SQLException {
		draftOf(FEW);
		Person.MERIDIA_AUTHORITY.does(() -> {
			PlanInForce.publish(this.approval, this.plans, draft(), Tier.COALITION);
			return true;
		});
		long few = statements(this.desk::revise);
		draftOf(MANY);
		Plan before = Person.MERIDIA_AUTHORITY.does(() -> {
			PlanInForce.publish(this.approval, this.plans, draft(), Tier.COALITION);
			return this.plans.published(MERIDIA).orElseThrow();
		});
		// the one more has the database count the many lines anew
		assertThat(statements(this.desk::revise)).isEqualTo(few + 1).isLessThanOrEqualTo(16);
		Plan after = Person.MERIDIA_AUTHORITY.does(this::draft);
		assertThat(after.lines().stream().map(PlanLine::key).toList())
			.isEqualTo(before.lines().stream().map(PlanLine::key).toList());
		assertThat(VersionComparison.of(before, after).changes()).isEmpty();
		assertThat(after.lines().stream().map(PlanLine::id).toList())
			.doesNotContainAnyElementsOf(before.lines().stream().map(PlanLine::id).toList());
	}

	@Test
	void the_database_knows_at_once_how_many_lines_were_written() throws SQLException {
		draftOf(MANY);
		assertThat(this.jdbc.sql("""
				select reltuples::int from pg_class
				where oid in ('workplan.lines'::regclass, 'workplan.line_years'::regclass) order by oid""")
			.query(Integer.class)
			.list()).containsExactly(MANY, 5 * MANY);
	}

}
