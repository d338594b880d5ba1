package org.countrycoalition.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.journal.Journal;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.countrycoalition.workplan.Actuals;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanRefusal;
import org.countrycoalition.workplan.Progress;
import org.countrycoalition.workplan.ProgressCase;
import org.countrycoalition.workplan.ProgressDesk;
import org.countrycoalition.workplan.ProgressReads;
import org.countrycoalition.workplan.ProgressReview;
import org.countrycoalition.workplan.ReportedPeriod;
import org.countrycoalition.workplan.Reporting;
import org.countrycoalition.workplan.Workplans;
import org.countrycoalition.workplan.YearProgress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.countrycoalition.workplan.ProgressCase.JANUARY;
import static org.countrycoalition.workplan.ProgressCase.LAST_YEAR;

/**
 * Whoever does a line reports on it, the State's authority decides, and others see what
 * it has accepted.
 */
@SpringBootTest
class ProgressScopeTests {

	private static final Actuals SOME = ProgressCase.actuals("100", "5000");

	private static final Set<Person> OF_MERIDIA = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR);

	@Autowired
	private PlanDesk plan;

	@Autowired
	private PlanApproval approval;

	@Autowired
	private Workplans plans;

	@Autowired
	private ProgressDesk desk;

	@Autowired
	private ProgressReview review;

	@Autowired
	private ProgressReads reads;

	@Autowired
	private Journal journal;

	@BeforeEach
	void a_plan() throws SQLException {
		AcceptanceCase.empty();
		ProgressCase.publish(this.plan, this.approval, this.plans);
	}

	@AfterEach
	void empty() throws SQLException {
		AcceptanceCase.empty();
	}

	private PlanRefusal.@Nullable Reason refused(Person person, Runnable work) {
		return person.does(() -> {
			try {
				work.run();
				return null;
			}
			catch (PlanRefusal ex) {
				return ex.reason();
			}
		});
	}

	private static boolean does(Person person, Runnable work) {
		return person.does(() -> {
			try {
				work.run();
				return true;
			}
			catch (AccessDeniedException | PlanRefusal ex) {
				return false;
			}
		});
	}

	private void report(String line, ReportedPeriod period, Actuals actuals) {
		this.desk.report(UUID.randomUUID(), MERIDIA, ProgressCase.key(this.plans, line), period, actuals);
	}

	private Progress reported() {
		return Person.CLEARFIELD.does(() -> this.desk.report(UUID.randomUUID(), MERIDIA,
				ProgressCase.key(this.plans, "Clearance"), JANUARY, SOME));
	}

	private Progress now(Progress report) {
		return Person.MERIDIA_AUTHORITY.<Optional<Progress>>does(() -> this.reads.report(report.id())).orElseThrow();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_line_is_reported_by_its_operator_and_one_without_by_the_authority(Person person) {
		assertThat(does(person, () -> report("Clearance", JANUARY, SOME))).isEqualTo(person == Person.CLEARFIELD);
		assertThat(does(person, () -> report("Quality teams", JANUARY, SOME))).isEqualTo(OF_MERIDIA.contains(person));
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_report_is_seen_by_operator_and_authority_until_it_is_accepted(Person person) {
		Progress report = reported();
		boolean close = OF_MERIDIA.contains(person) || person == Person.CLEARFIELD;
		assertThat(person.<Boolean>does(() -> this.reads.report(report.id()).isPresent())).isEqualTo(close);
		assertThat(this.months(person, Reporting.State.REPORTED)).isEqualTo(close ? 1 : 0);
		Person.MERIDIA_DIRECTOR.does(() -> {
			this.review.accept(List.of(report));
			return true;
		});
		boolean member = close || Set.of(Person.NORVENIA, Person.SECRETARIAT, Person.ISU).contains(person);
		assertThat(person.<Boolean>does(() -> this.reads.report(report.id()).isPresent())).isEqualTo(member);
		assertThat(this.months(person, Reporting.State.ACCEPTED)).isEqualTo(member ? 1 : 0);
		assertThat(this.months(person, Reporting.State.LATE)).isZero();
	}

	private long months(Person person, Reporting.State state) {
		Optional<YearProgress> progress = person.does(() -> this.reads.of(MERIDIA, LAST_YEAR));
		return progress.stream()
			.flatMap((shown) -> shown.lines().stream())
			.flatMap((line) -> Stream.of(Month.values()).map(line::state))
			.filter(state::equals)
			.count();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_report_is_corrected_and_taken_back_by_whose_it_is(Person person) {
		Progress report = reported();
		boolean own = person == Person.CLEARFIELD;
		assertThat(does(person, () -> this.desk.correct(report, ProgressCase.actuals("90", "4000")))).isEqualTo(own);
		assertThat(now(report).actuals()).isEqualTo(own ? ProgressCase.actuals("90", "4000") : SOME);
		does(person, () -> this.desk.withdraw(now(report)));
		assertThat(Person.MERIDIA_AUTHORITY.<Boolean>does(() -> this.reads.report(report.id()).isPresent()))
			.isEqualTo(!own);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_report_is_decided_by_the_authority_of_its_state(Person person) {
		Progress report = reported();
		boolean own = OF_MERIDIA.contains(person);
		assertThat(does(person, () -> this.review.accept(List.of(report)))).isEqualTo(own);
		assertThat(now(report).status()).isEqualTo(own ? Progress.Status.ACCEPTED : Progress.Status.REPORTED);
		assertThat(now(report).tier()).isEqualTo(own ? Tier.COALITION : Tier.BILATERAL);
		assertThat(does(person, () -> this.review.giveBack(now(report), "Count again"))).isEqualTo(own);
		assertThat(now(report).returned()).isEqualTo(own ? "Count again" : null);
		assertThat(now(report).tier()).isEqualTo(Tier.BILATERAL);
	}

	@Test
	void what_is_accepted_is_corrected_only_after_it_was_given_back() {
		Progress report = reported();
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.review.accept(List.of(report));
			this.review.accept(List.of(report));
			return true;
		});
		assertThat(refused(Person.CLEARFIELD, () -> this.desk.correct(now(report), SOME)))
			.isEqualTo(PlanRefusal.Reason.REPORT_ACCEPTED);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.review.giveBack(now(report), " ")))
			.isEqualTo(PlanRefusal.Reason.NO_REASON);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.review.giveBack(now(report), "Why?"))).isNull();
		assertThat(this.months(Person.CLEARFIELD, Reporting.State.RETURNED)).isEqualTo(1);
		assertThat(Person.CLEARFIELD.<List<Progress>>does(this.reads::givenBack)).hasSize(1);
		assertThat(refused(Person.CLEARFIELD, () -> this.desk.correct(now(report), SOME))).isNull();
		assertThat(now(report).status()).isEqualTo(Progress.Status.REPORTED);
	}

	@Test
	void a_month_is_reported_once_alone_or_within_its_quarter() {
		UUID line = ProgressCase.key(this.plans, "Clearance");
		UUID key = UUID.randomUUID();
		ReportedPeriod quarter = ReportedPeriod.quarter(LAST_YEAR, Month.MAY);
		assertThat(refused(Person.CLEARFIELD, () -> this.desk.report(key, MERIDIA, line, quarter, SOME))).isNull();
		assertThat(refused(Person.CLEARFIELD, () -> this.desk.report(key, MERIDIA, line, quarter, SOME)))
			.as("a double click")
			.isNull();
		for (Month month : quarter.all()) {
			assertThat(
					refused(Person.CLEARFIELD, () -> report("Clearance", ReportedPeriod.month(LAST_YEAR, month), SOME)))
				.isEqualTo(PlanRefusal.Reason.PERIOD_TAKEN);
		}
		assertThat(refused(Person.CLEARFIELD,
				() -> report("Clearance", ReportedPeriod.month(LAST_YEAR, Month.JULY), SOME)))
			.isNull();
		assertThat(refused(Person.CLEARFIELD,
				() -> report("Clearance", ReportedPeriod.quarter(LAST_YEAR, Month.JULY), SOME)))
			.isEqualTo(PlanRefusal.Reason.PERIOD_TAKEN);
		Person.CLEARFIELD.does(() -> {
			this.desk.withdraw(this.reads.report(key).orElseThrow());
			return true;
		});
		assertThat(
				refused(Person.CLEARFIELD, () -> report("Clearance", ReportedPeriod.month(LAST_YEAR, Month.MAY), SOME)))
			.isNull();
	}

	@Test
	void the_second_of_two_writers_is_refused_and_who_asks_twice_is_not() {
		Progress read = reported();
		Actuals mine = ProgressCase.actuals("1", "1");
		assertThat(refused(Person.CLEARFIELD, () -> this.desk.correct(read, mine))).isNull();
		assertThat(refused(Person.CLEARFIELD, () -> this.desk.correct(read, mine))).as("a double click").isNull();
		assertThat(refused(Person.CLEARFIELD, () -> this.desk.correct(read, ProgressCase.actuals("2", "2"))))
			.isEqualTo(PlanRefusal.Reason.CHANGED_MEANWHILE);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.review.accept(List.of(read))))
			.as("what nobody has read is not accepted")
			.isEqualTo(PlanRefusal.Reason.CHANGED_MEANWHILE);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.review.accept(List.of(now(read), now(read)))))
			.as("one twice")
			.isNull();
	}

	@Test
	void what_makes_no_sense_is_refused() {
		Actuals nothing = new Actuals(null, People.NONE, null, null);
		Actuals tooMany = new Actuals(java.math.BigDecimal.TEN, new People(6, 5, null, null, null), null, null);
		int today = LocalDate.now(Clock.systemUTC()).getYear();
		assertThat(refused(Person.CLEARFIELD, () -> report("Clearance", JANUARY, nothing)))
			.isEqualTo(PlanRefusal.Reason.NOTHING_REPORTED);
		assertThat(refused(Person.CLEARFIELD, () -> report("School sessions", JANUARY, tooMany)))
			.isEqualTo(PlanRefusal.Reason.PEOPLE_OVER_ALL);
		assertThat(refused(Person.CLEARFIELD,
				() -> report("Clearance", ReportedPeriod.month(today, Month.DECEMBER), SOME)))
			.isEqualTo(PlanRefusal.Reason.PERIOD_NOT_OVER);
		assertThat(refused(Person.CLEARFIELD,
				() -> report("Clearance", ReportedPeriod.month(LAST_YEAR - 1, Month.MAY), SOME)))
			.as("the plan has no such year")
			.isEqualTo(PlanRefusal.Reason.NOT_YOUR_LINE);
	}

	@Test
	void all_that_was_done_with_a_report_is_in_the_change_log_and_its_drafts_stay_there() {
		Progress report = reported();
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.review.accept(List.of(report));
			return true;
		});
		assertThat(Person.CLEARFIELD.<Integer>does(() -> history(report))).isEqualTo(2);
		assertThat(Person.MERIDIA_AUTHORITY.<Integer>does(() -> history(report))).isEqualTo(2);
		assertThat(Person.NORVENIA.<Integer>does(() -> history(report))).isZero();
	}

	private int history(Progress report) {
		return this.journal.history("workplan.progress", report.id().toString()).size();
	}

	@Test
	void the_database_itself_keeps_a_report_as_it_is() throws SQLException {
		Progress report = reported();
		String row = " where id = '" + report.id() + "'";
		assertThat(as("meridia-authority", "XMD", "update workplan.progress set version = 9" + row))
			.contains("row-level");
		assertThat(as("meridia-authority", "XMD",
				"update workplan.progress set status = 'ACCEPTED', decided_by = 'x', decided_at = now(), quantity = 1"
						+ row))
			.contains("changes nothing in it");
		for (String kept : List.of("first_month = 2", "unit = 'SESSIONS'", "currency = 'EUR'")) {
			assertThat(as("clearfield", "", "update workplan.progress set " + kept + row)).as(kept)
				.contains("stays with");
		}
		assertThat(as("clearfield", "",
				"update workplan.progress set status = 'ACCEPTED', decided_by = 'x', decided_at = now()" + row))
			.contains("row-level");
		assertThat(as("lao-authority", "LAO",
				"update workplan.progress set status = 'ACCEPTED', decided_by = 'x', decided_at = now()" + row))
			.isEqualTo("0");
		assertThat(as("norvenia", "", "delete from workplan.progress")).contains("permission denied");
	}

	/**
	 * As the application's role does it for whom the keys are set: how many, or why not.
	 */
	private static String as(String organisation, String state, String sql) throws SQLException {
		try (Connection connection = TestDatabase.asApplication(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("""
					select set_config('app.viewer', '%1$s', true), set_config('app.organisation', '%1$s', true),
						set_config('app.state', '%2$s', true), set_config('app.roles', 'operator', true),
						set_config('app.keys', '{state:%2$s,coalition:XMD}', true)""".formatted(organisation, state));
			try {
				return String.valueOf(statement.executeUpdate(sql));
			}
			catch (SQLException ex) {
				return String.valueOf(ex.getMessage());
			}
			finally {
				connection.rollback();
			}
		}
	}

	@Test
	void what_is_owed_is_told_to_whom_it_is_asked_of() throws SQLException {
		ProgressCase.inForceLongAgo();
		reported();
		int over = LocalDate.now(Clock.systemUTC()).getMonthValue() - 1;
		assertThat(Person.CLEARFIELD.<List<ProgressReads.Owed>>does(this.reads::owed)).singleElement()
			.satisfies((owed) -> {
				assertThat(owed.months()).isEqualTo(2 * (12 + over) - 1);
				assertThat(owed.due()).isEqualTo(LocalDate.of(LAST_YEAR, 2, 15));
				assertThat(owed.first().getYear()).isEqualTo(LAST_YEAR);
			});
		assertThat(Person.MERIDIA_AUTHORITY.<List<ProgressReads.Owed>>does(this.reads::owed)).singleElement()
			.satisfies((owed) -> assertThat(owed.months()).isEqualTo(12 + over));
		assertThat(Person.LAO_AUTHORITY.<List<ProgressReads.Owed>>does(this.reads::owed)).isEmpty();
		assertThat(Person.NORVENIA.<List<ProgressReads.Owed>>does(this.reads::owed)).isEmpty();
		assertThat(Person.MERIDIA_DIRECTOR.<List<ProgressReads.Waiting>>does(this.reads::waiting)).singleElement()
			.satisfies((waiting) -> assertThat(waiting.reports()).isEqualTo(1));
		assertThat(Person.CLEARFIELD.<List<ProgressReads.Waiting>>does(this.reads::waiting)).isEmpty();
		assertThat(Person.OBSERVER.<List<Progress>>does(this.reads::givenBack)).isEmpty();
	}

}
