package org.countrycoalition.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the database's catalogue and fails on any table, view, function or grant that
 * would let a row past its policy.
 */
@SpringBootTest
class CatalogueTests {

	/**
	 * Functions that run with their owner's rights, each with its reason: only the owner
	 * of tables may have them counted anew; a total of what its reader must not see is
	 * told by a function that keeps its rules itself; and what both sides agree on of
	 * public lines holds for who is not told their words.
	 */
	private static final List<String> SECURITY_DEFINERS = List.of("funding.agreed", "funding.off_plan_of_all",
			"funding.withheld_intents", "workplan.count_lines_anew");

	/**
	 * Tables that say nothing of their own, each with its reason: they are computed by
	 * triggers from rows that write the change log, which has no use for the same twice.
	 */
	private static final List<String> DERIVED = List.of("funding.editions", "funding.intents_taken");

	@Autowired
	private JdbcClient jdbc;

	@Test
	void every_schema_of_ours_is_looked_at() {
		assertThat(list("""
				select nspname::text from pg_namespace
				where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'staging')
					and not nspname = any (:schemas)""")).isEmpty();
	}

	@Test
	void every_table_has_row_level_security_and_a_policy() {
		assertThat(list("""
				select c.oid::regclass::text from pg_class c
				where c.relkind in ('r', 'p', 'f', 'm') and c.relnamespace::regnamespace::text = any (:schemas)
					and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))"""))
			.isEmpty();
	}

	@Test
	void every_view_runs_with_its_readers_rights() {
		assertThat(list("""
				select c.oid::regclass::text from pg_class c
				where c.relkind = 'v' and c.relnamespace::regnamespace::text = any (:schemas)
					and not coalesce('security_invoker=true' = any (c.reloptions), false)""")).isEmpty();
	}

	@Test
	void every_function_runs_with_its_callers_rights() {
		assertThat(list("""
				select p.oid::regproc::text from pg_proc p
				where p.prosecdef and p.pronamespace::regnamespace::text = any (:schemas)
				order by 1""")).isEqualTo(SECURITY_DEFINERS);
	}

	@Test
	void the_applications_role_owns_nothing_and_is_bound() {
		assertThat(list("select c.oid::regclass::text from pg_class c where c.relowner = current_user::regrole "
				+ "and c.relnamespace::regnamespace::text = any (:schemas)"))
			.isEmpty();
		assertThat(list("""
				select rolname::text from pg_roles where rolname = current_user
					and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
					and :schemas is not null""")).isEmpty();
	}

	@Test
	void the_application_makes_no_table_of_its_own_whose_trigger_could_write_the_change_log() {
		assertThat(list("""
				select 'temporary tables' where has_database_privilege(current_user, current_database(), 'TEMP')
					or has_database_privilege(current_user, current_database(), 'CREATE') or :schemas is null"""))
			.isEmpty();
	}

	@Test
	void no_policy_lets_everybody_in() {
		assertThat(list("""
				select polrelid::regclass || ': ' || polname from pg_policy
				where pg_get_expr(polqual, polrelid) = 'true' or pg_get_expr(polwithcheck, polrelid) = 'true'
					or :schemas is null""")).isEmpty();
	}

	@Test
	void the_application_deletes_no_business_row_and_truncates_nothing() {
		assertThat(list("""
				select table_schema || '.' || table_name || ': ' || privilege_type
				from information_schema.role_table_grants
				where grantee = current_user and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER')
					and table_schema = any (:schemas) and table_schema <> 'shell'""")).isEmpty();
	}

	@Test
	void of_needs_and_offers_the_application_writes_anew_what_verbs_change_and_nothing_else() {
		assertThat(list("""
				select table_name || ': ' || string_agg(column_name, ' ' order by column_name)
				from information_schema.column_privileges
				where grantee = current_user and privilege_type = 'UPDATE' and table_schema = any (:schemas)
					and table_name in ('postings', 'posting_matches', 'match_words', 'deliveries', 'arrivals')
				group by table_name order by table_name""")).containsExactly(
				"arrivals: arrived_on said_at said_by said_name says version why withdrawn",
				"deliveries: version withdrawn", "match_words: said_at said_by said_name says version why withdrawn",
				"postings: illustrative kind pillars plan_line quantity shown_to states tier title unit value_amount value_currency version wanted_from wanted_to what withdrawn_on withdrawn_why");
	}

	@Test
	void every_business_table_writes_the_change_log() {
		assertThat(
				list("""
						select c.oid::regclass::text from pg_class c
						where c.relkind = 'r' and c.relnamespace::regnamespace::text = any (:schemas)
							and c.relnamespace::regnamespace::text not in ('journal', 'shell')
							and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'record_change')"""))
			.isEqualTo(DERIVED);
	}

	private List<@Nullable String> list(String sql) {
		return this.jdbc.sql(sql)
			.param("schemas",
					new String[] { "access", "journal", "registry", "shell", "workplan", "funding", "indicators" })
			.query(String.class)
			.list();
	}

}
