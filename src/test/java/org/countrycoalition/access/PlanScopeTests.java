package org.countrycoalition.access;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.testing.PlanInForce;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.workplan.LineCost;
import org.countrycoalition.workplan.NeedInForce;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanImports;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanRefusal;
import org.countrycoalition.workplan.PlanTable;
import org.countrycoalition.workplan.Workplans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan is drafted and published by its State's authority and by nobody else; until it
 * is published nobody else sees it.
 */
@SpringBootTest
class PlanScopeTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final PlanDesk.Facts FACTS = new PlanDesk.Facts("Scope test", null, 2027, 2029, "USD");

	private static final PlanImports.Stated STATED = new PlanImports.Stated("Scope test", null, 2027, 2029, "USD");

	@Autowired
	private PlanApproval approval;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Workplans plans;

	@Autowired
	private PlanImports planImports;

	@BeforeEach
	void a_draft_of_meridia() throws SQLException {
		empty();
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.start(FACTS));
	}

	@AfterEach
	void empty() throws SQLException {
		TierRows.asOwner("truncate workplan.plans cascade");
	}

	private static List<PlanLine> lines() {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(2027, new PlanLine.Year(null, BigDecimal.TEN, null, null));
		return List.of(PlanLine.of(new PlanLine.Work(Pillar.RISK_EDUCATION, "Scope test", null, null, null), years));
	}

	private static PlanTable table(List<PlanLine> lines) {
		return new PlanTable(lines, Set.of("cost 2027"));
	}

	private Plan draft() {
		return Person.MERIDIA_AUTHORITY.<Optional<Plan>>does(() -> this.plans.draft(MERIDIA)).orElseThrow();
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

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_draft_is_seen_changed_and_published_by_its_authority_alone(Person person) {
		boolean own = isOwn(person);
		assertThat(person.<Boolean>does(() -> this.plans.draft(MERIDIA).isPresent())).isEqualTo(own);
		assertThat(person.<List<NeedInForce>>does(() -> this.plans.needOfAll(2027, 2027, true))).isEmpty();
		assertThat(does(person, () -> this.desk.replaceLines(draft(), lines()))).isEqualTo(own);
		Plan read = draft();
		assertThat(does(person, () -> this.approval.submit(read, Tier.PRIVATE))).isEqualTo(own);
	}

	private static boolean isOfLao(Person person) {
		return person.actsFor("lao-authority");
	}

	private static boolean isOwn(Person person) {
		return person.actsFor("meridia-authority");
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_draft_is_described_and_its_lines_are_written_by_its_authority_alone(Person person) {
		boolean own = isOwn(person);
		PlanLine line = lines().getFirst();
		Plan before = draft();
		assertThat(does(person, () -> this.desk.describe(before, FACTS))).isEqualTo(own);
		assertThat(does(person, () -> this.desk.write(before.id(), line))).isEqualTo(own);
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.replaceLines(draft(), List.of(line));
			return true;
		});
		PlanLine stored = draft().lines().getFirst();
		assertThat(does(person, () -> this.desk.write(before.id(), stored))).isEqualTo(own);
		PlanLine now = draft().lines().getFirst();
		assertThat(does(person, () -> this.desk.remove(before.id(), now))).isEqualTo(own);
		assertThat(does(person, () -> this.desk.restore(before.id(), now))).isEqualTo(own);
		assertThat(draft().lines()).hasSize(1);
	}

	@Test
	void a_line_that_somebody_took_out_is_not_written_again_unnoticed() {
		PlanLine line = lines().getFirst();
		UUID plan = draft().id();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.write(plan, line))).isTrue();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.remove(plan, line))).isTrue();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.write(plan, line))).isFalse();
		assertThat(draft().lines()).isEmpty();
	}

	@Test
	void nothing_is_published_that_its_publisher_has_not_read() {
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.replaceLines(draft(), lines());
			return true;
		});
		Plan read = draft();
		PlanLine more = PlanLine.of(new PlanLine.Work(Pillar.RISK_EDUCATION, "More", null, null, null),
				lines().getFirst().years());
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.write(read.id(), more))).isTrue();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.approval.submit(read, Tier.PRIVATE))).isFalse();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.approval.submit(draft(), Tier.PRIVATE))).isTrue();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.write(read.id(), lines().getFirst()))).isFalse();
	}

	@Test
	void years_out_of_order_or_around_lines_are_refused() {
		assertThat(does(Person.MERIDIA_AUTHORITY,
				() -> this.desk.describe(draft(), new PlanDesk.Facts("T", null, 2029, 2027, "USD"))))
			.isFalse();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.write(draft().id(), lines().getFirst()))).isTrue();
		assertThat(does(Person.MERIDIA_AUTHORITY,
				() -> this.desk.describe(draft(), new PlanDesk.Facts("T", null, 2028, 2029, "USD"))))
			.isFalse();
		assertThat(does(Person.MERIDIA_AUTHORITY,
				() -> this.desk.describe(draft(), new PlanDesk.Facts("T", null, 2026, 2029, "USD"))))
			.isTrue();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_published_plan_is_seen_by_those_it_is_for_and_revised_by_its_authority(Person person) {
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.replaceLines(draft(), lines());
			PlanInForce.publish(this.approval, this.plans, draft(), Tier.COALITION);
			return true;
		});
		boolean seen = switch (person) {
			case MERIDIA_AUTHORITY, MERIDIA_DIRECTOR, NORVENIA, CLEARFIELD, SECRETARIAT, ISU -> true;
			default -> false;
		};
		Optional<Plan> plan = person.does(() -> this.plans.published(MERIDIA));
		assertThat(plan.isPresent()).isEqualTo(seen);
		assertThat(person.<List<NeedInForce>>does(() -> this.plans.needOfAll(2027, 2027, true))).hasSize(seen ? 1 : 0)
			.allSatisfy((one) -> assertThat(one.years().get(2027)).isNotNull()
				.satisfies((needs) -> assertThat(needs.need()).hasSize(1)));
		assertThat(person.<List<NeedInForce>>does(() -> this.plans.needOfAll(2027, 2027, false))).isEmpty();
		assertThat(person.<Boolean>does(() -> this.plans.need(MERIDIA, 2027, 2027, true).isPresent())).isEqualTo(seen);
		assertThat(person.<Boolean>does(() -> this.plans.attributable(MERIDIA, 2027, 2027, true).isPresent()))
			.isEqualTo(seen);
		assertThat(person.<Boolean>does(() -> this.plans.attributable(MERIDIA, 2027, 2027, false).isPresent()))
			.isFalse();
		plan.ifPresent((any) -> {
			Pillar pillar = any.lines().getFirst().pillar();
			assertThat(person.<List<LineCost>>does(() -> this.plans.costs(MERIDIA, 2027, pillar, true))).hasSize(1);
			assertThat(person.<List<LineCost>>does(() -> this.plans.costs(MERIDIA, 2027, pillar, false))).isEmpty();
		});
		for (Pillar pillar : Pillar.values()) {
			assertThat(person.<List<LineCost>>does(() -> this.plans.costs(MERIDIA, 2027, pillar, true)))
				.hasSizeLessThanOrEqualTo(seen ? 1 : 0);
		}
		assertThat(person.<Optional<Integer>>does(() -> this.plans.firstPublishedYear(MERIDIA)))
			.isEqualTo(seen ? Optional.of(2027) : Optional.empty());
		assertThat(person.<List<Integer>>does(() -> this.plans.publishedYears(true)))
			.isEqualTo(seen ? List.of(2027, 2028, 2029) : List.of());
		plan.ifPresent((published) -> assertThat(published.lines()).singleElement()
			.satisfies((line) -> assertThat(line.years()).containsKey(2027)));
		assertThat(does(person, () -> this.desk.revise())).isEqualTo(isOwn(person));
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_plan_is_started_for_the_own_state_only(Person person) {
		assertThat(does(person, () -> this.desk.start(FACTS))).isEqualTo(isOfLao(person));
		if (isOfLao(person)) {
			Optional<Plan> started = person.does(() -> this.plans.draft(CountryCode.of("LAO")));
			assertThat(started.map(Plan::owner)).contains("lao-authority");
		}
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_table_goes_into_the_plan_of_the_own_state_only(Person person) {
		Plan before = draft();
		boolean let = does(person, () -> this.planImports.apply(STATED, table(lines()), true, Optional.empty()));
		assertThat(let).isEqualTo(isOwn(person) || isOfLao(person));
		assertThat(does(person, () -> this.planImports.preview(STATED, table(lines()), false))).isEqualTo(let);
		if (isOwn(person)) {
			assertThat(draft().lines()).hasSize(1);
			assertThat(
					does(person, () -> this.planImports.apply(STATED, table(lines()), true, Optional.of(Tier.PRIVATE))))
				.isTrue();
			assertThat(does(person, () -> this.planImports.preview(STATED, table(lines()), false))).isFalse();
		}
		else {
			assertThat(draft()).isEqualTo(before);
		}
	}

	@Test
	void a_table_that_is_refused_leaves_nothing_behind() {
		Person.MERIDIA_AUTHORITY.does(() -> this.planImports.apply(STATED, table(lines()), true, Optional.empty()));
		PlanInForce.publish(this.approval, this.plans, draft(), Tier.COALITION);
		PlanImports.Stated tooShort = new PlanImports.Stated("Scope test", null, 2028, 2029, "USD");
		assertThat(does(Person.MERIDIA_AUTHORITY,
				() -> this.planImports.apply(tooShort, table(List.of()), false, Optional.empty())))
			.isFalse();
		Optional<Plan> begun = Person.MERIDIA_AUTHORITY.does(() -> this.plans.draft(MERIDIA));
		assertThat(begun).isEmpty();
		Person.MERIDIA_AUTHORITY.does(() -> this.planImports.apply(STATED, table(List.of()), false, Optional.empty()));
		PlanInForce.publish(this.approval, this.plans, draft(), Tier.COALITION);
		Optional<Plan> second = Person.MERIDIA_AUTHORITY.does(() -> this.plans.published(MERIDIA));
		assertThat(second.orElseThrow()).satisfies((plan) -> {
			assertThat(plan.number()).isEqualTo(2);
			assertThat(plan.lines()).hasSize(1);
		});
	}

	@Test
	void work_on_a_published_plan_is_not_seen_before_it_is_published_too() {
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.desk.replaceLines(draft(), lines());
			PlanInForce.publish(this.approval, this.plans, draft(), Tier.COALITION);
			this.desk.revise();
			this.desk.replaceLines(draft(), List.of());
			return true;
		});
		Optional<Plan> seen = Person.NORVENIA.does(() -> this.plans.published(MERIDIA));
		assertThat(seen.orElseThrow().lines()).hasSize(1);
		assertThat(draft().lines()).isEmpty();
	}

	@Test
	void the_second_of_two_writers_is_refused() {
		Plan read = draft();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.replaceLines(read, lines()))).isTrue();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.replaceLines(read, List.of()))).isFalse();
		assertThat(draft().lines()).hasSize(1);
	}

}
