package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.countrycoalition.gap.AcceptanceCase;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.workplan.PlanRefusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Two persons bring a plan into force, and what is on its way changes only as a draft.
 */
@SpringBootTest
class PlanApprovalTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private PlanOutcomes outcomes;

	@Autowired
	private Workplans plans;

	@BeforeEach
	void a_draft_of_meridia() throws SQLException {
		AcceptanceCase.empty();
		Person.MERIDIA_AUTHORITY.does(() -> {
			Strategy strategy = new Strategy("Strategy", 2025, 2030, "Survey of 2024");
			this.desk.start(new PlanDesk.Facts("Plan", strategy, 2027, 2028, "USD"));
			this.outcomes.write(open().id(), null, new Outcome("The north is free", "No area left", null));
			this.desk.replaceLines(open(), List.of(line()));
			return true;
		});
	}

	@AfterEach
	void no_plan() throws SQLException {
		AcceptanceCase.empty();
	}

	private static PlanLine line() {
		LineDetail.Markers markers = new LineDetail.Markers("Women in every team", null, "Land asked for by farmers");
		LineDetail.Attribution attribution = new LineDetail.Attribution(new BigDecimal("62.5"), LineDetail.Method.AREA);
		LineDetail detail = new LineDetail("The north is free", "Authority", "Manual clearance", true, markers,
				attribution, null);
		Months months = Months.NONE.with(java.time.Month.MARCH, BigDecimal.ONE)
			.with(java.time.Month.DECEMBER, BigDecimal.ZERO);
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		for (int year : List.of(2027, 2028)) {
			years.put(year, new PlanLine.Year(BigDecimal.ONE, BigDecimal.TEN, null, null, new BigDecimal("2"), months,
					new People(1, 2, 3, null, 1)));
		}
		return PlanLine.of(new PlanLine.Work(Pillar.SURVEY_AND_CLEARANCE, "Clearance", "Clearfield Demining", "North",
				WorkUnit.M2_CLEARED.name(), detail), years);
	}

	private Plan open() {
		return this.plans.open(MERIDIA).orElseThrow();
	}

	private Plan openTo(Person person) {
		return person.does(this::open);
	}

	private void does(Person person, Runnable step) {
		person.does(() -> {
			step.run();
			return true;
		});
	}

	private void refuses(Reason reason, Person person, Runnable step) {
		assertThatExceptionOfType(PlanRefusal.class).isThrownBy(() -> does(person, step))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	private void submit(Tier seenBy) {
		does(Person.MERIDIA_AUTHORITY, () -> this.approval.submit(open(), seenBy));
	}

	@Test
	void all_that_a_line_says_is_read_again() {
		assertThat(openTo(Person.MERIDIA_AUTHORITY)).satisfies((plan) -> {
			assertThat(plan.strategy()).isEqualTo(new Strategy("Strategy", 2025, 2030, "Survey of 2024"));
			assertThat(plan.outcomes()).containsExactly(new Outcome("The north is free", "No area left", null));
			assertThat(plan.lines()).singleElement()
				.satisfies((line) -> assertThat(line.saysTheSameAs(line())).isTrue());
		});
	}

	@Test
	void who_submits_does_not_approve_and_another_does() {
		submit(Tier.PRIVATE);
		refuses(Reason.SAME_PERSON, Person.MERIDIA_AUTHORITY, () -> this.approval.approve(open()));
		does(Person.MERIDIA_DIRECTOR, () -> this.approval.approve(open()));
		assertThat(openTo(Person.MERIDIA_DIRECTOR)).satisfies((plan) -> {
			assertThat(plan.status()).isEqualTo(Plan.Status.APPROVED);
			assertThat(plan.approval().isSubmittedBy("meridia-authority")).isTrue();
			assertThat(plan.approval().submitted()).extracting(Approval.Step::name).isEqualTo("Test meridia-authority");
			assertThat(plan.approval().approved()).extracting(Approval.Step::person, Approval.Step::name)
				.containsExactly("meridia-director", "Test meridia-director");
		});
	}

	@Test
	void nothing_comes_into_force_that_nobody_else_has_approved() {
		refuses(Reason.NOT_THERE, Person.MERIDIA_DIRECTOR, () -> this.approval.approve(open()));
		refuses(Reason.NOT_THERE, Person.MERIDIA_DIRECTOR, () -> this.approval.publish(open(), Tier.PUBLIC));
		submit(Tier.PRIVATE);
		refuses(Reason.NOT_THERE, Person.MERIDIA_AUTHORITY, () -> this.approval.publish(open(), Tier.PUBLIC));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> does(Person.MERIDIA_DIRECTOR, () -> this.approval.publish(open(), Tier.PRIVATE)));
	}

	@Test
	void what_waits_is_changed_by_nobody_until_it_is_given_back() {
		submit(Tier.PRIVATE);
		Plan submitted = openTo(Person.MERIDIA_AUTHORITY);
		PlanLine line = submitted.lines().getFirst();
		refuses(Reason.NO_DRAFT, Person.MERIDIA_AUTHORITY, () -> this.desk.write(submitted.id(), line));
		refuses(Reason.NO_DRAFT, Person.MERIDIA_AUTHORITY, () -> this.desk.remove(submitted.id(), line));
		refuses(Reason.NO_DRAFT, Person.MERIDIA_AUTHORITY, () -> this.desk.replaceLines(submitted, List.of()));
		refuses(Reason.NO_DRAFT, Person.MERIDIA_AUTHORITY,
				() -> this.outcomes.remove(submitted.id(), submitted.outcomes().getFirst()));
		refuses(Reason.DRAFT_EXISTS, Person.MERIDIA_AUTHORITY,
				() -> this.desk.start(new PlanDesk.Facts("Another", null, 2027, 2028, "USD")));
		does(Person.MERIDIA_DIRECTOR, () -> this.approval.giveBack(open(), " Say where the teams are. "));
		Plan draft = openTo(Person.MERIDIA_AUTHORITY);
		assertThat(draft.status()).isEqualTo(Plan.Status.DRAFT);
		assertThat(draft.approval().returned()).isEqualTo("Say where the teams are.");
		does(Person.MERIDIA_AUTHORITY, () -> this.desk.remove(draft.id(), draft.lines().getFirst()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  " })
	void nobody_gives_a_version_back_without_a_reason(String why) {
		submit(Tier.PRIVATE);
		refuses(Reason.NO_REASON, Person.MERIDIA_DIRECTOR, () -> this.approval.giveBack(open(), why));
	}

	@Test
	void a_step_is_refused_to_who_has_read_an_earlier_state() {
		Plan draft = openTo(Person.MERIDIA_AUTHORITY);
		submit(Tier.PRIVATE);
		Plan submitted = openTo(Person.MERIDIA_DIRECTOR);
		does(Person.MERIDIA_AUTHORITY, () -> this.approval.withdraw(open()));
		submit(Tier.PRIVATE);
		refuses(Reason.CHANGED_MEANWHILE, Person.MERIDIA_DIRECTOR, () -> this.approval.approve(submitted));
		refuses(Reason.NO_DRAFT, Person.MERIDIA_AUTHORITY, () -> this.approval.submit(draft, Tier.PRIVATE));
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_submitted_version_is_seen_by_the_coalition_only_if_the_authority_says_so(Person person) {
		boolean own = person.actsFor("meridia-authority");
		submit(Tier.PRIVATE);
		assertThat(isSeenBy(person)).isEqualTo(own);
		does(Person.MERIDIA_AUTHORITY, () -> this.approval.withdraw(open()));
		submit(Tier.COALITION);
		boolean coalition = switch (person) {
			case NORVENIA, CLEARFIELD, SECRETARIAT, ISU -> true;
			default -> own;
		};
		assertThat(isSeenBy(person)).isEqualTo(coalition);
		does(Person.MERIDIA_DIRECTOR, () -> this.approval.giveBack(open(), "More"));
		assertThat(isSeenBy(person)).isEqualTo(own);
	}

	private boolean isSeenBy(Person person) {
		Optional<Plan> open = person.does(() -> this.plans.open(MERIDIA));
		open.ifPresent((plan) -> assertThat(plan.lines()).hasSize(1));
		return open.isPresent();
	}

	@Test
	void a_plan_rolled_forward_ends_a_year_later_and_keeps_what_its_years_say() {
		PlanInForce.publish(this.approval, this.plans, openTo(Person.MERIDIA_AUTHORITY), Tier.COALITION);
		does(Person.MERIDIA_AUTHORITY, () -> this.desk.rollForward());
		assertThat(openTo(Person.MERIDIA_AUTHORITY)).satisfies((draft) -> {
			assertThat(draft.years()).containsExactly(2028, 2029);
			assertThat(draft.outcomes()).hasSize(1);
			assertThat(draft.lines()).singleElement().satisfies((line) -> {
				assertThat(line.years()).containsOnlyKeys(2028);
				assertThat(line.years().get(2028)).isEqualTo(line().years().get(2028));
			});
		});
		refuses(Reason.DRAFT_EXISTS, Person.MERIDIA_AUTHORITY, () -> this.desk.rollForward());
	}

	@Test
	void after_rolling_forward_a_cost_is_held_against_the_year_that_fell_away() {
		PlanInForce.publish(this.approval, this.plans, openTo(Person.MERIDIA_AUTHORITY), Tier.COALITION);
		does(Person.MERIDIA_AUTHORITY, () -> this.desk.rollForward());
		assertThat(jumps()).isEmpty();
		PlanLine line = openTo(Person.MERIDIA_AUTHORITY).lines().getFirst();
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2028, new PlanLine.Year(BigDecimal.ONE, new BigDecimal("16"), null, null));
		does(Person.MERIDIA_AUTHORITY, () -> this.desk.write(open().id(), line.saying(line.work(), years)));
		assertThat(jumps()).containsExactly(2028);
		does(Person.MERIDIA_AUTHORITY, () -> {
			PlanDesk.Facts facts = PlanDesk.Facts.of(open());
			this.desk.describe(open(),
					new PlanDesk.Facts(facts.title(), facts.strategy(), facts.firstYear(), facts.lastYear(), "EUR"));
		});
		assertThat(jumps()).as("nothing to compare in another currency").isEmpty();
	}

	private List<Integer> jumps() {
		return Person.MERIDIA_AUTHORITY.<QualityCheck>does(this.desk::check)
			.findings()
			.stream()
			.filter((finding) -> finding.kind() == QualityCheck.Kind.JUMP)
			.map((finding) -> java.util.Objects.requireNonNull(finding.year()))
			.toList();
	}

	@Test
	void an_outcome_is_renamed_with_its_lines_and_goes_when_no_line_serves_it() {
		Outcome before = openTo(Person.MERIDIA_AUTHORITY).outcomes().getFirst();
		Outcome after = new Outcome("The whole north is free", null, LocalDate.of(2028, 6, 30));
		does(Person.MERIDIA_AUTHORITY, () -> this.outcomes.write(open().id(), before, after));
		Plan draft = openTo(Person.MERIDIA_AUTHORITY);
		assertThat(draft.outcomes()).containsExactly(after);
		assertThat(draft.lines().getFirst().detail().outcome()).isEqualTo("The whole north is free");
		refuses(Reason.CHANGED_MEANWHILE, Person.MERIDIA_AUTHORITY,
				() -> this.outcomes.write(draft.id(), before, after));
		refuses(Reason.OUTCOME_EXISTS, Person.MERIDIA_AUTHORITY,
				() -> this.outcomes.write(draft.id(), null, new Outcome("the whole NORTH is free", null, null)));
		refuses(Reason.OUTCOME_IN_USE, Person.MERIDIA_AUTHORITY, () -> this.outcomes.remove(draft.id(), after));
		does(Person.MERIDIA_AUTHORITY, () -> this.desk.remove(draft.id(), open().lines().getFirst()));
		does(Person.MERIDIA_AUTHORITY, () -> this.outcomes.remove(draft.id(), after));
		assertThat(openTo(Person.MERIDIA_AUTHORITY).outcomes()).isEmpty();
	}

	@Test
	void a_line_serves_only_an_outcome_that_the_plan_names() {
		PlanLine line = openTo(Person.MERIDIA_AUTHORITY).lines().getFirst();
		LineDetail other = new LineDetail("Nobody's", null, null, false, LineDetail.Markers.NONE, null, null);
		PlanLine.Work work = new PlanLine.Work(line.pillar(), line.title(), null, null, null, other);
		refuses(Reason.OUTCOME_UNKNOWN, Person.MERIDIA_AUTHORITY,
				() -> this.desk.write(open().id(), line.saying(work, line.years())));
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void steps_and_outcomes_are_for_the_authority_of_the_state(Person person) {
		submit(Tier.COALITION);
		Plan submitted = openTo(Person.MERIDIA_AUTHORITY);
		assertThat(isDone(person, () -> this.approval.giveBack(submitted, "More")))
			.isEqualTo(person.actsFor("meridia-authority"));
		Plan now = openTo(Person.MERIDIA_AUTHORITY);
		Outcome more = new Outcome("More", null, null);
		assertThat(isDone(person, () -> this.outcomes.write(now.id(), null, more)))
			.isEqualTo(person.actsFor("meridia-authority"));
	}

	private boolean isDone(Person person, Runnable step) {
		try {
			does(person, step);
			return true;
		}
		catch (PlanRefusal | org.springframework.security.access.AccessDeniedException ex) {
			return false;
		}
	}

}
