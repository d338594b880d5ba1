package org.countrycoalition.access;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.funding.mobilisation.Action;
import org.countrycoalition.funding.mobilisation.Action.Mark;
import org.countrycoalition.funding.mobilisation.AgainstTargets;
import org.countrycoalition.funding.mobilisation.Editions;
import org.countrycoalition.funding.mobilisation.MobilisationDesk;
import org.countrycoalition.funding.mobilisation.MobilisationItems;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.MobilisationPlan.Status;
import org.countrycoalition.funding.mobilisation.MobilisationRefusal.Reason;
import org.countrycoalition.funding.mobilisation.Mobilisations;
import org.countrycoalition.funding.mobilisation.PlanFacts;
import org.countrycoalition.funding.mobilisation.Standing;
import org.countrycoalition.funding.mobilisation.Target;
import org.countrycoalition.funding.mobilisation.Targets;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Attempt;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.countrycoalition.testing.Attempt.does;
import static org.countrycoalition.testing.Attempt.refusedByDatabase;

/**
 * A State's authority writes its own resource mobilisation plan; nobody else sees it
 * before it is shown to them, and what was adopted stays as it was.
 */
@SpringBootTest
class MobilisationScopeTests {

	private static final PlanFacts FACTS = Targets.facts("USD", 2027, 2028);

	private static final LocalDate ADOPTED = LocalDate.of(2026, 3, 1);

	@Autowired
	private MobilisationDesk desk;

	@Autowired
	private MobilisationItems items;

	@Autowired
	private Mobilisations mobilisations;

	@Autowired
	private FunnelDesk funnel;

	@Autowired
	private Funding funding;

	@Autowired
	private Clock clock;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static @Nullable Object refused(Runnable work) {
		return Attempt.refused(Person.MERIDIA_AUTHORITY, work);
	}

	private MobilisationPlan draft() {
		return Person.MERIDIA_AUTHORITY.does(() -> {
			MobilisationPlan begun = this.desk.start(UUID.randomUUID(), FACTS);
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.donor("norvenia", 2027, "1000", "?"));
			this.items.writeAction(begun.id(), UUID.randomUUID(), null,
					new Action.Facts("Invite donors", "Authority", LocalDate.of(2026, 2, 1)));
			return stored();
		});
	}

	private MobilisationPlan adopted(Tier tier) {
		MobilisationPlan draft = draft();
		return Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(this.desk.adopt(draft, ADOPTED), tier));
	}

	/** The latest edition as its authority sees it. */
	private MobilisationPlan stored() {
		return Person.MERIDIA_AUTHORITY.<Editions>does(() -> this.mobilisations.of(MERIDIA)).all().getFirst();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void an_authority_starts_the_plan_of_its_own_state(Person person) {
		does(person, () -> this.desk.start(UUID.randomUUID(), FACTS));
		boolean meridia = person.actsFor("meridia-authority");
		boolean lao = person.actsFor("lao-authority");
		assertThat(Person.MERIDIA_AUTHORITY.<Editions>does(() -> this.mobilisations.of(MERIDIA)).draft().isPresent())
			.isEqualTo(meridia);
		assertThat(Person.LAO_AUTHORITY.<Editions>does(() -> this.mobilisations.of(CountryCode.of("LAO")))
			.draft()
			.isPresent()).isEqualTo(lao);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					PRIVATE   | MERIDIA_AUTHORITY MERIDIA_DIRECTOR
					BILATERAL | MERIDIA_AUTHORITY MERIDIA_DIRECTOR
					COALITION | MERIDIA_AUTHORITY MERIDIA_DIRECTOR NORVENIA CLEARFIELD SECRETARIAT ISU
					PUBLIC    | MERIDIA_AUTHORITY MERIDIA_DIRECTOR NORVENIA CLEARFIELD SECRETARIAT ISU LAO_AUTHORITY LAO_DIRECTOR SUDONIA OBSERVER OBSERVER_OF_NORVENIA""")
	void draft_and_plan_in_force_are_seen_by_those_to_whom_they_are_shown(Tier tier, String seen) {
		Set<String> expected = Set.of(seen.split(" "));
		MobilisationPlan draft = draft();
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(draft, tier));
		seenBy(expected, Status.DRAFT, Standing.DRAFT);
		MobilisationPlan shown = stored();
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.adopt(shown, ADOPTED));
		seenBy(expected, Status.ADOPTED, Standing.IN_PLACE);
	}

	private void seenBy(Set<String> expected, Status status, Standing standing) {
		for (Person person : Person.values()) {
			List<MobilisationPlan> all = person.<Editions>does(() -> this.mobilisations.of(MERIDIA)).all();
			Map<CountryCode, Standing> standings = person
				.does(() -> this.mobilisations.adoptedAt(LocalDate.of(2027, 12, 31), true));
			if (expected.contains(person.name())) {
				assertThat(all).as(person.name()).singleElement().satisfies((plan) -> {
					assertThat(plan.status()).isEqualTo(status);
					assertThat(plan.targets()).hasSize(1);
					assertThat(plan.actions()).hasSize(1);
				});
				assertThat(standings).containsEntry(MERIDIA, standing);
			}
			else {
				assertThat(all).as(person.name()).isEmpty();
				assertThat(standings).doesNotContainKey(MERIDIA);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_plan_is_written_by_the_authority_whose_it_is(Person person) {
		boolean own = person.actsFor("meridia-authority");
		MobilisationPlan draft = Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(draft(), Tier.PUBLIC));
		Target target = draft.targets().getFirst();
		Action action = draft.actions().getFirst();
		UUID id = draft.id();
		List<Runnable> writing = List.of(
				() -> this.items.writeTarget(id, UUID.randomUUID(), null, Targets.named("Fund", 2027, "5")),
				() -> this.items.removeTarget(id, target), () -> this.items.restoreTarget(id, target),
				() -> this.items.writeAction(id, UUID.randomUUID(), null,
						new Action.Facts("Visit", "Authority", ADOPTED)),
				() -> this.items.mark(id, action, Mark.done(ADOPTED)),
				() -> this.items.removeAction(id, stored().actions().getFirst()),
				() -> this.items.restoreAction(id, action),
				() -> this.desk.say(draft, Targets.facts("EUR", 2027, 2030)),
				() -> this.desk.show(stored(), Tier.COALITION), () -> this.desk.discard(stored()),
				() -> this.desk.restore(id), () -> this.desk.adopt(stored(), ADOPTED),
				() -> this.desk.withdraw(stored(), "A new government"), () -> this.desk.uphold(stored()),
				() -> this.desk.revise(UUID.randomUUID()));
		for (int verb = 0; verb < writing.size(); verb++) {
			assertThat(does(person, writing.get(verb))).as(person + " " + verb).isEqualTo(own);
		}
		if (!own) {
			assertThat(stored()).isEqualTo(draft);
		}
	}

	@Test
	void what_was_adopted_stays_and_is_revised_in_the_next_edition() {
		MobilisationPlan plan = adopted(Tier.PUBLIC);
		Target target = plan.targets().getFirst();
		assertThat(refused(
				() -> this.items.writeTarget(plan.id(), target.id(), target, Targets.donor("norvenia", 2027, "1"))))
			.isEqualTo(Reason.NOT_A_DRAFT);
		assertThat(refused(() -> this.items.removeTarget(plan.id(), target))).isEqualTo(Reason.NOT_A_DRAFT);
		assertThat(refused(() -> this.desk.say(plan, Targets.facts("EUR", 2027, 2028)))).isEqualTo(Reason.NOT_A_DRAFT);
		assertThat(refused(() -> this.desk.discard(plan))).isEqualTo(Reason.NOT_A_DRAFT);
		Action action = plan.actions().getFirst();
		assertThat(refused(() -> this.items.mark(plan.id(), action, Mark.done(ADOPTED)))).isNull();
		MobilisationPlan next = Person.MERIDIA_AUTHORITY.does(() -> this.desk.revise(UUID.randomUUID()));
		assertThat(next.edition()).isEqualTo(2);
		assertThat(next.tier()).as("a draft is the authority's alone").isEqualTo(Tier.PRIVATE);
		assertThat(next.targets()).extracting(Target::facts).containsExactly(target.facts());
		assertThat(next.actions()).as("what is done is not to be done again").isEmpty();
		assertThat(refused(() -> this.desk.revise(UUID.randomUUID()))).isEqualTo(Reason.DRAFT_EXISTS);
		assertThat(Person.OBSERVER.<Editions>does(() -> this.mobilisations.of(MERIDIA)).all()).singleElement()
			.satisfies((seen) -> assertThat(seen.edition()).isEqualTo(1));
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(this.desk.adopt(next, ADOPTED), Tier.PUBLIC));
		assertThat(Person.OBSERVER.<Editions>does(() -> this.mobilisations.of(MERIDIA)).all())
			.extracting(MobilisationPlan::status)
			.containsExactly(Status.ADOPTED, Status.SUPERSEDED);
		assertThat(refused(() -> this.items.mark(plan.id(), action, Mark.OPEN))).isEqualTo(Reason.NOT_IN_FORCE);
	}

	@Test
	void the_database_itself_keeps_what_was_adopted_and_strangers_out() throws SQLException {
		MobilisationPlan plan = adopted(Tier.PUBLIC);
		for (String sql : List.of("update funding.mobilisation_targets set amounts = '{1,2}'",
				"update funding.mobilisation_plans set title = 'x'",
				"update funding.mobilisation_plans set status = 'DRAFT', adopted_on = null",
				"update funding.mobilisation_actions set due = '2030-01-01'",
				"""
						insert into funding.mobilisation_actions (id, plan, what, who, due, state, tier, owner_organisation)
						values (gen_random_uuid(), '%s', 'x', 'x', '2030-01-01', 'XMD', 'PUBLIC', 'meridia-authority')"""
					.formatted(plan.id()))) {
			assertThat(refusedByDatabase("meridia-authority", "XMD", sql)).as(sql).contains("adopted plan");
		}
		assertThat(refusedByDatabase("lao-authority", "LAO", """
				insert into funding.mobilisation_actions (id, plan, what, who, due, state, tier, owner_organisation)
				values (gen_random_uuid(), '%s', 'x', 'x', '2030-01-01', 'XMD', 'PUBLIC', 'meridia-authority')"""
			.formatted(plan.id()))).isNotEmpty();
		assertThat(refusedByDatabase("lao-authority", "LAO", "update funding.mobilisation_plans set tier = 'PRIVATE'"))
			.isEmpty();
		assertThat(stored()).isEqualTo(plan);
	}

	@Test
	void the_second_of_two_writers_is_refused_and_who_asks_twice_is_not() {
		UUID id = UUID.randomUUID();
		MobilisationPlan begun = Person.MERIDIA_AUTHORITY.does(() -> this.desk.start(id, FACTS));
		assertThat(Person.MERIDIA_AUTHORITY.<MobilisationPlan>does(() -> this.desk.start(id, FACTS))).isEqualTo(begun);
		assertThat(refused(() -> this.desk.start(UUID.randomUUID(), FACTS))).isEqualTo(Reason.DRAFT_EXISTS);
		assertThat(refused(() -> this.desk.adopt(begun, ADOPTED))).isEqualTo(Reason.EMPTY);
		UUID target = UUID.randomUUID();
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.items.writeTarget(id, target, null, Targets.own(2027, "10"));
			this.items.writeTarget(id, target, null, Targets.own(2027, "10"));
			return true;
		});
		Target read = stored().targets().getFirst();
		MobilisationPlan before = stored();
		assertThat(refused(() -> this.items.writeTarget(id, target, read, Targets.own(2027, "20")))).isNull();
		assertThat(refused(() -> this.items.writeTarget(id, target, read, Targets.own(2027, "30"))))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		assertThat(refused(() -> this.items.writeTarget(id, UUID.randomUUID(), null, Targets.own(2028, "1"))))
			.isEqualTo(Reason.TWICE);
		assertThat(refused(() -> this.desk.adopt(before, ADOPTED))).as("adopted is what was read")
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		assertThat(refused(() -> this.desk.adopt(stored(), LocalDate.now(this.clock).plusDays(1))))
			.isEqualTo(Reason.DAY_AHEAD);
		assertThat(refused(() -> this.desk.say(begun, Targets.facts("EUR", 2027, 2028)))).isNull();
		assertThat(refused(() -> this.desk.say(begun, Targets.facts("NOK", 2027, 2028))))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		assertThat(refused(() -> this.desk.say(stored(), Targets.facts("EUR", 2028, 2029))))
			.isEqualTo(Reason.OUTSIDE_PERIOD);
		assertThat(refused(() -> this.desk.withdraw(stored(), "x"))).isEqualTo(Reason.NOT_IN_FORCE);
	}

	@Test
	void a_withdrawn_plan_stays_to_be_read_and_a_discarded_draft_comes_back() {
		MobilisationPlan plan = adopted(Tier.PUBLIC);
		assertThat(refused(() -> this.desk.withdraw(plan, " "))).isEqualTo(Reason.NO_REASON);
		MobilisationPlan withdrawn = Person.MERIDIA_AUTHORITY.does(() -> this.desk.withdraw(plan, "A new government"));
		assertThat(withdrawn.dates().withdrawnWhy()).isEqualTo("A new government");
		assertThat(standing(LocalDate.of(2027, 12, 31))).isEqualTo(Standing.EXPIRED);
		Person.MERIDIA_AUTHORITY.does(() -> this.desk.uphold(withdrawn));
		assertThat(standing(LocalDate.of(2027, 12, 31))).isEqualTo(Standing.IN_PLACE);
		MobilisationPlan draft = Person.MERIDIA_AUTHORITY.does(() -> this.desk.revise(UUID.randomUUID()));
		assertThat(refused(() -> this.desk.discard(draft))).isNull();
		MobilisationPlan other = Person.MERIDIA_AUTHORITY.does(() -> this.desk.revise(UUID.randomUUID()));
		assertThat(other.edition()).isEqualTo(3);
		assertThat(refused(() -> this.desk.restore(draft.id()))).isEqualTo(Reason.DRAFT_EXISTS);
		assertThat(refused(() -> this.desk.discard(other))).isNull();
		assertThat(refused(() -> this.desk.restore(draft.id()))).isNull();
		assertThat(stored().id()).isEqualTo(draft.id());
	}

	private Standing standing(LocalDate day) {
		return Person.OBSERVER.<Map<CountryCode, Standing>>does(() -> this.mobilisations.adoptedAt(day, true))
			.getOrDefault(MERIDIA, Standing.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "2025-12-31, NONE", "2026-12-31, DRAFT", "2027-12-31, IN_PLACE", "2028-12-31, IN_PLACE",
			"2029-12-31, EXPIRED" })
	void a_plan_stands_while_its_period_covers_the_day(LocalDate day, Standing standing) {
		adopted(Tier.PUBLIC);
		assertThat(standing(day)).isEqualTo(standing);
		assertThat(Person.OBSERVER.<Map<CountryCode, Standing>>does(() -> this.mobilisations.adoptedAt(day, false)))
			.as("fictional States count only where they are asked for")
			.isEmpty();
	}

	@Test
	void a_chapter_of_the_strategy_counts_if_it_names_sources_amounts_and_actions() {
		Person.MERIDIA_AUTHORITY.does(() -> {
			MobilisationPlan begun = this.desk.start(UUID.randomUUID(), new PlanFacts(FACTS.title(), FACTS.from(),
					FACTS.to(), FACTS.currency(), true, "Strategy, chapter 7", null));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null, Targets.donor("norvenia", 2027, "?"));
			this.items.writeAction(begun.id(), UUID.randomUUID(), null,
					new Action.Facts("Invite donors", "Authority", ADOPTED));
			return this.desk.show(this.desk.adopt(stored(), ADOPTED), Tier.PUBLIC);
		});
		assertThat(standing(LocalDate.of(2027, 12, 31))).as("no amount is known").isEqualTo(Standing.INCOMPLETE);
		Person.MERIDIA_AUTHORITY.does(() -> {
			MobilisationPlan next = this.desk.revise(UUID.randomUUID());
			Target target = next.targets().getFirst();
			this.items.writeTarget(next.id(), target.id(), target, Targets.donor("norvenia", 2027, "5"));
			return this.desk.show(this.desk.adopt(stored(), ADOPTED), Tier.PUBLIC);
		});
		assertThat(standing(LocalDate.of(2027, 12, 31))).isEqualTo(Standing.IN_PLACE);
	}

	@Test
	void late_actions_of_the_plan_in_force_wait_for_its_authority_alone() {
		MobilisationPlan plan = adopted(Tier.PUBLIC);
		for (Person person : Person.values()) {
			assertThat(person.<List<Action>>does(() -> this.mobilisations.overdue())).as(person.name())
				.hasSize(person.actsFor("meridia-authority") ? 1 : 0);
		}
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.items.mark(plan.id(), plan.actions().getFirst(), Mark.dropped(ADOPTED, "No money for it"));
			return true;
		});
		assertThat(Person.MERIDIA_AUTHORITY.<List<Action>>does(() -> this.mobilisations.overdue())).isEmpty();
	}

	@Test
	void what_is_given_in_the_currency_of_the_plan_is_told_as_it_was_given() {
		MobilisationPlan plan = Person.MERIDIA_AUTHORITY.does(() -> {
			MobilisationPlan begun = this.desk.start(UUID.randomUUID(), Targets.facts("NOK", 2024, 2025));
			this.items.writeTarget(begun.id(), UUID.randomUUID(), null,
					Targets.donor("norvenia", 2024, "1000", "1000"));
			return stored();
		});
		Step signed = Person.NORVENIA.does(() -> this.funnel.show(this.funnel.begin(UUID.randomUUID(), Stage.COMMITMENT,
				Steps.MERIDIA, null, Steps.terms("North", "NOK", 2024, "1000", "777.77")), Tier.PUBLIC));
		Person.NORVENIA.does(() -> this.funnel.follow(UUID.randomUUID(), signed.id(), Stage.PAYMENT,
				Steps.terms("North", "NOK", 2024, "333.33"), null, Tier.PUBLIC));
		AgainstTargets against = Person.MERIDIA_AUTHORITY
			.does(() -> this.mobilisations.against(plan, true, Prices.NOMINAL));
		assertThat(against.in(2024).paid().inPlans().ofKnown()).isEqualByComparingTo("333.33");
		assertThat(against.in(2025).firm().inPlans().ofKnown()).isEqualByComparingTo("777.77");
		assertThat(against.in(2024).firm().inPlans().ofKnown()).isBetween(new BigDecimal("999.9"),
				new BigDecimal("1000.1"));
	}

	@Test
	void what_came_is_what_is_counted_as_far_as_the_reader_sees_it() {
		MobilisationPlan plan = adopted(Tier.PUBLIC);
		Step pledge = Person.NORVENIA.does(() -> this.funnel.show(this.funnel.begin(UUID.randomUUID(), Stage.COMMITMENT,
				Steps.MERIDIA, null, Steps.terms("North", "USD", 2027, "600", "400")), Tier.COALITION));
		Person.NORVENIA.does(() -> this.funnel.follow(UUID.randomUUID(), pledge.id(), Stage.PAYMENT,
				Steps.terms("North", "USD", 2027, "250"), null, Tier.COALITION));
		Person.SUDONIA.does(() -> this.funnel.show(this.funnel.begin(UUID.randomUUID(), Stage.PAYMENT, Steps.MERIDIA,
				null, Steps.terms("South", "USD", 2027, "70")), Tier.PUBLIC));
		AgainstTargets all = Person.MERIDIA_AUTHORITY
			.does(() -> this.mobilisations.against(plan, true, Prices.NOMINAL));
		assertThat(all.rows())
			.extracting((row) -> row.year() + " " + row.scope() + " " + row.paid().inDollars().ofKnown().toPlainString()
					+ " " + row.firm().inDollars().ofKnown().toPlainString())
			.containsExactly("2027 SOURCE 250 600", "2027 OTHERS 70 70", "2028 SOURCE 0 400");
		FundingYear year = Person.MERIDIA_AUTHORITY
			.does(() -> this.funding.received(MERIDIA, true, Prices.NOMINAL).in(2027));
		assertThat(all.in(2027).paid().inDollars().ofKnown()).isEqualByComparingTo(year.total().ofKnown());
		AgainstTargets seen = Person.OBSERVER.does(() -> this.mobilisations.against(plan, true, Prices.NOMINAL));
		assertThat(seen.total().paid().inDollars().ofKnown()).isEqualByComparingTo(new BigDecimal("70"));
	}

}
