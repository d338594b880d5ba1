package org.countrycoalition.workplan;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import org.countrycoalition.journal.Journal;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.countrycoalition.workplan.CostCase.YEAR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * Unit costs, budgets and explanations are read and written by whom they belong to, and a
 * State's authority reads its operators' budgets; nobody else learns of any of them, by
 * no way.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(CostCase.Doors.class)
class CostScopeTests {

	private static final Set<Person> AUTHORITY = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR);

	private static final List<String> SECRETS = List.of(CostCase.PRICE, CostCase.BUDGET, CostCase.BUDGET_FOR,
			CostCase.WHY);

	/** Something written at 31.37 seconds past a minute tells no price. */
	private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}:\\d{2}\\.\\d+");

	private static final List<String> TABLES = List.of("unit_costs", "budgets", "costing_notes");

	@Autowired
	private CostCase.Doors doors;

	@Autowired
	private Costings costings;

	@Autowired
	private Journal journal;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester http;

	@Autowired
	private PlatformTransactionManager transactions;

	private List<PlanLine> lines = List.of();

	@BeforeEach
	void a_plan_with_costs() throws SQLException {
		CostCase.empty();
		CostCase.asOwner("""
				insert into registry.organisations (id, name, kind, illustrative, source)
				values ('other-operator', 'Other operator', 'OPERATOR', true, 'test') on conflict do nothing""");
		this.lines = CostCase.load(this.doors);
	}

	@AfterEach
	void nothing_is_left() throws SQLException {
		CostCase.empty();
		CostCase.asOwner("delete from registry.organisations where id = 'other-operator'");
	}

	private LineYear where(int line) {
		return new LineYear(this.lines.get(line).key(), YEAR);
	}

	private PlanLine drafted() {
		return Person.MERIDIA_AUTHORITY.<Optional<Plan>>does(() -> this.doors.plans().draft(MERIDIA))
			.orElseThrow()
			.lines()
			.getFirst();
	}

	private Budget own() {
		List<OwnBudget> lines = Person.CLEARFIELD.does(() -> this.costings.own(MERIDIA, YEAR));
		return Optional.ofNullable(lines.getFirst().budget()).orElseThrow();
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

	private static Set<String> secretsIn(String text) {
		String told = TIME.matcher(text).replaceAll("");
		Set<String> found = new TreeSet<>();
		SECRETS.stream().filter(told::contains).forEach(found::add);
		return found;
	}

	/** Which secrets a person learns by rows, their history, or the API. */
	private Set<String> learns(Person person) {
		StringBuilder all = new StringBuilder();
		person.does(() -> new TransactionTemplate(this.transactions).execute((transaction) -> {
			for (String table : TABLES) {
				this.jdbc.sql("select to_jsonb(t)::text from workplan." + table + " t")
					.query(String.class)
					.list()
					.forEach(all::append);
			}
			this.jdbc.sql("select row_id, table_name, concat(before, after) from journal.changes")
				.query((row, number) -> row.getString(1) + row.getString(2) + row.getString(3))
				.list()
				.forEach(all::append);
			return true;
		}));
		ids().forEach((table, id) -> person.does(() -> all.append(this.journal.history("workplan." + table, id))));
		for (String address : List.of("workplan", "gap?from=2027&to=2028")) {
			all.append(answer(person, "/api/v1/states/XMD/" + address));
		}
		return secretsIn(all.toString());
	}

	private Map<String, String> ids() {
		Map<String, String> ids = new HashMap<>();
		Person.MERIDIA_AUTHORITY.does(() -> new TransactionTemplate(this.transactions).execute((transaction) -> {
			for (String table : TABLES) {
				this.jdbc.sql("select id::text from workplan." + table + " limit 1")
					.query(String.class)
					.list()
					.forEach((id) -> ids.put(table, String.valueOf(id)));
			}
			return true;
		}));
		assertThat(ids).hasSize(TABLES.size());
		return ids;
	}

	private String answer(Person person, String address) {
		try {
			return this.http.get()
				.uri(address)
				.with(jwt().jwt((token) -> token.claims((all) -> all.putAll(person.claims())))
					.authorities(person.authorities()))
				.exchange()
				.getResponse()
				.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void who_learns_of_costs(Person person) {
		Set<String> expected = AUTHORITY.contains(person) ? new TreeSet<>(SECRETS)
				: (person == Person.CLEARFIELD) ? Set.of(CostCase.BUDGET) : Set.of();
		assertThat(learns(person)).isEqualTo(expected);
	}

	@Test
	void who_may_not_see_the_cost_library_does_not_learn_that_a_line_has_an_entry_of_it() throws SQLException {
		CostCase.asOwner("update workplan.lines set unit_cost = (select id from workplan.unit_costs limit 1)");
		assertThat(isCosted(Person.MERIDIA_AUTHORITY)).isTrue();
		for (Person other : List.of(Person.NORVENIA, Person.CLEARFIELD, Person.ISU, Person.SECRETARIAT)) {
			assertThat(isCosted(other)).as(other.name()).isFalse();
		}
	}

	private boolean isCosted(Person person) {
		return person.<Optional<Plan>>does(() -> this.doors.plans().published(MERIDIA))
			.orElseThrow()
			.lines()
			.stream()
			.anyMatch((line) -> line.detail().unitCost() != null);
	}

	@Test
	void an_operator_does_not_learn_of_another_operators_budget() throws SQLException {
		CostCase.asOwner("""
				insert into workplan.budgets (line_key, state, year, organisation, amount, currency, source, tier,
					owner_organisation)
				values ('%s', 'XMD', 2027, 'other-operator', 5858.58, 'USD', 'test', 'BILATERAL', 'other-operator')"""
			.formatted(where(0).key()));
		assertThat(learns(Person.CLEARFIELD)).containsExactly(CostCase.BUDGET);
		List<OwnBudget> own = Person.CLEARFIELD.does(() -> this.costings.own(MERIDIA, YEAR));
		assertThat(own).singleElement().satisfies((one) -> {
			assertThat(one.line().title()).isEqualTo("Sessions of Clearfield");
			assertThat(one.budget()).isNotNull();
		});
	}

	@Test
	void a_row_that_a_coalition_could_read_is_refused_and_would_be_found() throws SQLException {
		String release = "update workplan.budgets set tier = 'COALITION' where tier = 'BILATERAL'";
		assertThatThrownBy(() -> CostCase.asOwner(release)).hasMessageContaining("budgets_tier_check");
		CostCase.asOwner("alter table workplan.budgets drop constraint budgets_tier_check");
		try {
			CostCase.asOwner(release);
			assertThat(learns(Person.NORVENIA)).contains(CostCase.BUDGET);
			assertThat(learns(Person.ISU)).contains(CostCase.BUDGET);
		}
		finally {
			CostCase.asOwner("update workplan.budgets set tier = 'BILATERAL' where tier = 'COALITION'");
			CostCase.asOwner("""
					alter table workplan.budgets add constraint budgets_tier_check
						check (tier in ('PRIVATE', 'BILATERAL'))""");
		}
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void the_library_is_the_own_states(Person person) {
		UnitCost entry = Person.MERIDIA_AUTHORITY.<List<UnitCost>>does(() -> this.doors.library().entries()).getFirst();
		boolean own = AUTHORITY.contains(person);
		assertThat(does(person, () -> this.doors.library().withdraw(entry))).isEqualTo(own);
		UnitCost.Facts other = new UnitCost.Facts("Other", "SESSIONS", BigDecimal.TWO, "USD", LocalDate.of(2026, 1, 1),
				"test");
		if (does(person, () -> this.doors.library().add(other)) && !own) {
			assertThat(person.<List<UnitCost>>does(() -> this.doors.library().entries())).hasSize(1);
			assertThat(Person.MERIDIA_AUTHORITY.<List<UnitCost>>does(() -> this.doors.library().entries())).hasSize(1);
		}
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_budget_is_its_owners(Person person) {
		LineCosts costs = Person.MERIDIA_AUTHORITY
			.<Optional<LineCosts>>does(() -> this.costings.line(this.lines.getFirst().id(), YEAR))
			.orElseThrow();
		Budget theirs = costs.budgets().getFirst();
		boolean clearfield = person == Person.CLEARFIELD;
		boolean authority = AUTHORITY.contains(person);
		assertThat(does(person, () -> this.doors.budgets().enter(where(0), theirs, CostCase.budget("1"))))
			.isEqualTo(clearfield);
		assertThat(does(person, () -> this.doors.budgets().enter(where(1), null, CostCase.budget("1")))).isFalse();
		assertThat(does(person, () -> this.doors.budgets().enterFor(where(1), "A", null, CostCase.budget("1"))))
			.isEqualTo(authority);
		assertThat(does(person, () -> this.doors.budgets().enterFor(where(0), "A", theirs, CostCase.budget("1"))))
			.isFalse();
		Budget now = own();
		assertThat(does(person, () -> this.doors.budgets().remove(now))).isEqualTo(clearfield);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_line_is_costed_and_explained_by_its_authority_alone(Person person) {
		UUID plan = Person.MERIDIA_AUTHORITY.does(() -> this.doors.desk().revise());
		PlanLine line = Person.MERIDIA_AUTHORITY.<Optional<Plan>>does(() -> this.doors.plans().draft(MERIDIA))
			.orElseThrow()
			.lines()
			.getFirst();
		assertThat(plan).isNotNull();
		boolean own = AUTHORITY.contains(person);
		CostNote note = new CostNote(where(0), CostCase.WHY, 0);
		assertThat(does(person, () -> this.doors.costing().explain(where(0), note, "Otherwise"))).isEqualTo(own);
		assertThat(does(person,
				() -> this.doors.costing().takeOver(line, YEAR, Costing.Basis.LIBRARY, new BigDecimal("3137.00"))))
			.isEqualTo(own);
		assertThat(does(person, () -> this.doors.costing().choose(line.at(own ? 1 : 0), null))).isEqualTo(own);
	}

	@Test
	void what_was_changed_meanwhile_is_not_written_over() {
		UnitCost entry = Person.MERIDIA_AUTHORITY.<List<UnitCost>>does(() -> this.doors.library().entries()).getFirst();
		CostNote note = new CostNote(where(0), CostCase.WHY, 0);
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.doors.costing().explain(where(0), null, "A"))).isFalse();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.doors.costing().explain(where(0), note, " "))).isTrue();
		assertThat(does(Person.MERIDIA_DIRECTOR, () -> this.doors.costing().explain(where(0), note, "B"))).isFalse();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.doors.library().withdraw(entry))).isTrue();
		assertThat(does(Person.MERIDIA_DIRECTOR, () -> this.doors.library().withdraw(entry))).isFalse();
		Budget budget = own();
		assertThat(does(Person.CLEARFIELD, () -> this.doors.budgets().enter(where(0), null, CostCase.budget("1"))))
			.isFalse();
		assertThat(does(Person.CLEARFIELD, () -> this.doors.budgets().enter(where(0), budget, CostCase.budget("1"))))
			.isTrue();
		assertThat(does(Person.CLEARFIELD, () -> this.doors.budgets().remove(budget))).isFalse();
	}

	@Test
	void a_budget_that_was_taken_back_can_be_entered_again() {
		Budget budget = own();
		assertThat(does(Person.CLEARFIELD, () -> this.doors.budgets().remove(budget))).isTrue();
		assertThat(does(Person.CLEARFIELD, () -> this.doors.budgets().enter(where(0), budget, CostCase.budget("1"))))
			.isFalse();
		assertThat(does(Person.CLEARFIELD, () -> this.doors.budgets().enter(where(0), null, CostCase.budget("1"))))
			.isTrue();
	}

	@Test
	void a_line_takes_no_entry_that_is_withdrawn_and_no_amount_that_was_not_shown() {
		UnitCost entry = Person.MERIDIA_AUTHORITY.<List<UnitCost>>does(() -> this.doors.library().entries()).getFirst();
		Person.MERIDIA_AUTHORITY.does(() -> {
			this.doors.desk().revise();
			this.doors.library().withdraw(entry);
			return true;
		});
		PlanLine line = drafted();
		assertThat(does(Person.MERIDIA_AUTHORITY,
				() -> this.doors.costing().takeOver(line, YEAR, Costing.Basis.BUDGETS, new BigDecimal("4747.46"))))
			.isFalse();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.doors.costing()
			.takeOver(line, YEAR, Costing.Basis.BUDGETS, new BigDecimal(CostCase.BUDGET)))).isTrue();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.doors.costing().choose(line, null))).isFalse();
		PlanLine kept = drafted();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.doors.costing().choose(kept, entry.id()))).isTrue();
		PlanLine now = drafted();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.doors.costing().choose(now, null))).isTrue();
		PlanLine without = drafted();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.doors.costing().choose(without, entry.id()))).isFalse();
		PlanLine stored = drafted();
		assertThat(stored.years().get(YEAR)).satisfies((year) -> {
			assertThat(year.cost()).isEqualByComparingTo(CostCase.BUDGET);
			assertThat(year.quantity()).isEqualByComparingTo("100");
		});
	}

	@Test
	void what_an_entry_says_is_not_changed_by_any_statement() {
		assertThatThrownBy(() -> Person.MERIDIA_AUTHORITY.does(() -> new TransactionTemplate(this.transactions)
			.execute((transaction) -> this.jdbc.sql("update workplan.unit_costs set amount = 1").update())))
			.hasStackTraceContaining("permission denied");
	}

}
