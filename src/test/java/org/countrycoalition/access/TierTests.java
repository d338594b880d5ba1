package org.countrycoalition.access;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countrycoalition.kernel.Tier.PRIVATE;
import static org.countrycoalition.kernel.Tier.PUBLIC;

/**
 * The second wall: with no service in between, plain SQL of the application's role
 * returns and writes what the table of tiers says and nothing else. The expectations are
 * written by hand.
 */
@SpringBootTest
class TierTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeAll
	static void one_row_of_each_tier(@Autowired JdbcClient afterMigration) throws SQLException {
		TierRows.add();
	}

	@AfterAll
	static void rows_are_removed() throws SQLException {
		TierRows.remove();
	}

	@ParameterizedTest
	@MethodSource("org.countrycoalition.access.TierRows#whoSeesTheAuthoritys")
	void a_row_of_the_authority_is_seen_by_its_tier(Person person, Set<Tier> expected) {
		assertThat(tiersSeenBy(person, "meridia-authority")).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("org.countrycoalition.access.TierRows#whoSeesTheDonors")
	void a_row_of_a_donor_is_seen_by_its_tier(Person person, Set<Tier> expected) {
		assertThat(tiersSeenBy(person, "norvenia")).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("org.countrycoalition.access.TierRows#whoSeesTheAuthoritys")
	void the_change_log_obeys_the_same_tiers(Person person, Set<Tier> expected) {
		Set<Tier> seen = person.does(() -> inTransaction(() -> this.jdbc.sql("""
				select distinct after ->> 'tier' from journal.changes
				where after ->> 'source' = 'tier test' and after ->> 'owner_organisation' = 'meridia-authority'""")
			.query(String.class)
			.list()
			.stream()
			.map(Tier::valueOf)
			.collect(Collectors.toSet())));
		assertThat(seen).isEqualTo(expected);
	}

	@Test
	void without_a_signed_in_person_no_table_returns_a_row() {
		for (@Nullable
		String table : tables()) {
			assertThat(inTransaction(() -> this.jdbc.sql("select count(*) from " + table).query(Long.class).single()))
				.as(table)
				.isZero();
		}
	}

	@Test
	void outside_of_a_transaction_no_table_returns_a_row_even_to_the_isu() {
		for (@Nullable
		String table : tables()) {
			assertThat(Person.ISU.does(() -> this.jdbc.sql("select count(*) from " + table).query(Long.class).single()))
				.as(table)
				.isZero();
		}
	}

	@Test
	void a_context_ends_with_its_transaction() {
		Person.ISU.does(() -> inTransaction(() -> this.jdbc.sql("select 1").query(Integer.class).single()));
		assertThat(inTransaction(
				() -> this.jdbc.sql("select coalesce(access.viewer_name(), 'nobody')").query(String.class).single()))
			.isEqualTo("nobody");
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void only_the_owning_authority_writes_its_requests(Person person) {
		String insert = """
				insert into registry.extension_requests (state, article, tier, owner_organisation, source)
				values ('XMD', 4, 'PRIVATE', 'meridia-authority', 'tier test')""";
		if (person.actsFor("meridia-authority")) {
			assertThat(written(person, insert)).isEqualTo(1);
		}
		else {
			assertThatThrownBy(() -> written(person, insert)).isInstanceOf(NonTransientDataAccessException.class)
				.rootCause()
				.hasMessageContaining("row-level security");
		}
		int changed = written(person, """
				update registry.extension_requests set reason = 'changed'
				where source = 'tier test' and owner_organisation = 'meridia-authority'""");
		assertThat(changed).isEqualTo(person.actsFor("meridia-authority") ? 4 : 0);
		assertThatThrownBy(() -> written(person, "delete from registry.extension_requests")).rootCause()
			.hasMessageContaining("permission denied");
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_row_of_any_tier_is_added_by_its_owner_only(Person person) {
		for (Tier tier : Tier.values()) {
			for (String owner : List.of("meridia-authority", "lao-authority", "norvenia")) {
				boolean allowed = person.actsFor("meridia-authority") && "meridia-authority".equals(owner);
				assertThat(adds(person, "XMD", tier, "'" + owner + "'")).as(owner + tier).isEqualTo(allowed);
				boolean abroad = person.actsFor("lao-authority") && "lao-authority".equals(owner);
				assertThat(adds(person, "LAO", tier, "'" + owner + "'")).as(owner + tier).isEqualTo(abroad);
			}
			assertThat(adds(person, "XMD", tier, "null")).as("nobody's, " + tier)
				.isEqualTo(person == Person.ISU && tier == PUBLIC);
		}
	}

	private boolean adds(Person person, String state, Tier tier, String owner) {
		try {
			return written(person, """
					insert into registry.extension_requests (state, article, tier, owner_organisation, source)
					values ('%s', 4, '%s', %s, 'tier test')""".formatted(state, tier, owner)) == 1;
		}
		catch (NonTransientDataAccessException ex) {
			return false;
		}
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void only_the_isu_writes_the_register(Person person) {
		for (String table : List.of("states", "treaty_standings", "obligations", "deadlines", "organisations",
				"meetings", "exchange_rates", "official_totals")) {
			int changed = written(person, "update registry." + table + " set source = source || ' '");
			assertThat(changed > 0).as(table).isEqualTo(person == Person.ISU);
		}
		int admitted = written(person, "update registry.coalition_memberships set source = source || ' '");
		assertThat(admitted > 0).isEqualTo(person == Person.ISU);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void nobody_writes_the_change_log_by_hand(Person person) {
		assertThatThrownBy(() -> written(person, """
				insert into journal.changes (changed_by, table_name, row_id, operation, audience)
				values ('forged', 'registry.states', 'LAO', 'UPDATE', 'register')""")).rootCause()
			.hasMessageContaining("row-level security");
		assertThatThrownBy(() -> written(person, "update journal.changes set changed_by = 'forged'")).rootCause()
			.hasMessageContaining("permission denied");
	}

	@Test
	void not_even_the_owner_of_the_tables_changes_the_change_log() {
		assertThatThrownBy(() -> TierRows.asOwner("delete from journal.changes")).hasMessageContaining("append-only");
		assertThatThrownBy(() -> TierRows.asOwner("truncate journal.changes")).hasMessageContaining("append-only");
	}

	@Test
	void an_authority_cannot_draft_for_another_state() {
		assertThatThrownBy(() -> written(Person.LAO_AUTHORITY, """
				insert into registry.extension_requests (state, article, tier, owner_organisation, source)
				values ('XMD', 4, 'PRIVATE', 'lao-authority', 'tier test')""")).rootCause()
			.hasMessageContaining("row-level security");
	}

	@Test
	void a_membership_that_has_ended_or_not_begun_opens_nothing() throws SQLException {
		try {
			TierRows.asOwner(
					"update registry.coalition_memberships set member_until = current_date where owner_organisation = 'norvenia'");
			assertThat(tiersSeenBy(Person.NORVENIA, "meridia-authority")).containsOnly(PUBLIC);
			TierRows.asOwner("""
					update registry.coalition_memberships set member_from = current_date + 1, member_until = null
					where owner_organisation = 'norvenia'""");
			assertThat(tiersSeenBy(Person.NORVENIA, "meridia-authority")).containsOnly(PUBLIC);
		}
		finally {
			TierRows.asOwner("""
					update registry.coalition_memberships set member_from = '2024-01-01', member_until = null
					where owner_organisation = 'norvenia'""");
		}
	}

	@Test
	void an_organisation_that_is_gone_or_was_never_there_opens_not_even_its_own_rows() throws SQLException {
		try {
			TierRows.asOwner("update registry.organisations set existed_until = current_date where id = 'norvenia'");
			assertThat(tiersSeenBy(Person.NORVENIA, "norvenia")).containsOnly(PUBLIC);
			TierRows.asOwner(
					"update registry.organisations set existed_until = null, existed_from = current_date + 1 where id = 'norvenia'");
			assertThat(tiersSeenBy(Person.NORVENIA, "norvenia")).containsOnly(PUBLIC);
		}
		finally {
			TierRows.asOwner(
					"update registry.organisations set existed_until = null, existed_from = null where id = 'norvenia'");
		}
		assertThat(tiersSeenBy(Person.NORVENIA, "norvenia")).contains(PRIVATE);
	}

	private List<@Nullable String> tables() {
		return this.jdbc.sql("""
				select table_schema || '.' || table_name from information_schema.tables
				where table_schema in ('journal', 'registry', 'shell', 'workplan', 'funding')""")
			.query(String.class)
			.list();
	}

	private Set<Tier> tiersSeenBy(Person person, String owner) {
		return person.does(() -> inTransaction(() -> this.jdbc.sql("""
				select distinct tier from registry.extension_requests
				where source = 'tier test' and owner_organisation = ?""")
			.param(owner)
			.query(String.class)
			.list()
			.stream()
			.map(Tier::valueOf)
			.collect(Collectors.toSet())));
	}

	/** What is written is rolled back. */
	private int written(Person person, String sql) {
		return person.does(() -> new TransactionTemplate(this.transactions).execute((transaction) -> {
			transaction.setRollbackOnly();
			return this.jdbc.sql(sql).update();
		}));
	}

	private <T> T inTransaction(Supplier<T> work) {
		return new TransactionTemplate(this.transactions).execute((transaction) -> work.get());
	}

}
