package org.countrycoalition.registry.ui.edit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.testing.TestDatabase;

/**
 * A State of the tests' own with one fact of each kind, made before a test and gone after
 * it, so that no other test meets it.
 */
final class Testland {

	static final CountryCode CODE = CountryCode.of("XTL");

	private Testland() {
	}

	static void make() throws SQLException {
		run("""
				insert into registry.states (iso3, iso2, name_en, name_fr, name_es, name_ar, least_developed, illustrative, source)
				values ('XTL', 'XT', 'Testland', 'Testlande', 'Testland', 'Testland', false, true, 'Test');
				insert into registry.treaty_standings (state, signed_on, deposited_on, in_force_on, in_force_basis, source)
				values ('XTL', '2008-12-03', '2012-02-20', '2012-08-01', 'AGREES_WITH_DEADLINE', 'Test');
				insert into registry.obligations (state, article, confidence, source) values ('XTL', 4, 'PUBLISHED', 'Test');
				insert into registry.deadlines (state, article, kind, falls_on, certainty, source)
				values ('XTL', 4, 'TREATY', '2022-08-01', 'FIRM', 'Test');
				insert into registry.organisations (id, name, kind, illustrative, source)
				values ('testers', 'The Testers', 'OPERATOR', true, 'Test');
				insert into registry.coalition_memberships (state, owner_organisation, role, member_from, illustrative, source)
				values ('XTL', 'testers', 'MEMBER', '2024-01-01', true, 'Test');
				insert into registry.meetings (code, name, city, starts_on, ends_on, source)
				values ('TESTMSP', 'Test Meeting', 'virtual', '2019-01-01', '2019-01-02', 'Test');
				insert into registry.exchange_rates (year, currency, quote, rate, basis, source)
				values (1999, 'XOF', 'UNITS_PER_USD', 615.7, 'published', 'Test');
				insert into registry.aliases (written, state, source) values ('Testlandia', 'XTL', 'Test')""");
	}

	static void remove() throws SQLException {
		run("""
				delete from registry.extension_requests where state = 'XTL' or reason like 'Test:%';
				delete from registry.coalition_memberships where state = 'XTL';
				delete from registry.aliases where written = 'Testlandia';
				delete from registry.organisations where id in ('testers', 'societe-d-epreuve');
				delete from registry.deadlines where state = 'XTL';
				delete from registry.obligations where state = 'XTL';
				delete from registry.treaty_standings where state = 'XTL';
				delete from registry.states where iso3 = 'XTL';
				delete from registry.meetings where code like 'TEST%';
				delete from registry.exchange_rates where year = 1999;
				delete from registry.official_totals where as_of < '2001-01-01'""");
	}

	/** Writes as the owner of the tables, whom row-level security does not bind. */
	static void run(String statements) throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(statements);
		}
	}

}
