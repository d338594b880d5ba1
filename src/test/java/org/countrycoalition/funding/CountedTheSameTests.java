package org.countrycoalition.funding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fast way of telling which rows count answers row by row as the plain one
 * (counted-reference.sql), for whoever asks, over random money: editions, copies by two
 * owners, activities, equal lines, what people say of them, which source leads, what
 * follows from what.
 */
@SpringBootTest
class CountedTheSameTests {

	private static final List<Person> READERS = List.of(Person.OBSERVER, Person.NORVENIA, Person.MERIDIA_AUTHORITY,
			Person.LAO_AUTHORITY, Person.ISU, Person.ADMIN);

	/** Recipient, first and last year; all of it last. */
	private static final List<String> SCOPES = List.of("'XMD', 2026, 2026", "'LAO', 2026, 2028", "'global', 2027, 2028",
			"null, 2027, 2027", "null, 2026, 2027", "null, 0, 9999");

	/** Of an activity the fast way tells the recipient, which is nobody's edition. */
	private static final String ABOUT = "case published_by when 'IATI' then recipient else subject end as subject";

	private static final int ROWS = 900;

	/** How much of each kind the random money of all seeds held. */
	private static final Map<String, Long> HELD = new TreeMap<>();

	@BeforeAll
	static void plain_way(@Autowired JdbcClient afterMigration) throws SQLException, IOException {
		try (InputStream sql = CountedTheSameTests.class.getResourceAsStream("counted-reference.sql")) {
			asOwner(new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@AfterAll
	static void plain_way_is_removed() throws SQLException {
		asOwner("drop schema reference cascade");
		assertThat(HELD).isNotEmpty().allSatisfy((what, rows) -> assertThat(rows).as(what).isPositive());
	}

	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void every_answer_is_that_of_the_plain_way(long seed) throws SQLException {
		fill(new Random(seed));
		assertThat(differences()).isEmpty();
		change();
		assertThat(differences()).isEmpty();
	}

	@Test
	void a_fault_in_what_is_stored_is_found() throws SQLException {
		fill(new Random(1));
		asOwner("update funding.editions set begun = null where id % 3 = 0");
		assertThat(differences()).isNotEmpty();
	}

	/**
	 * A seed always draws the same, keys too, which decide between what is equal
	 * otherwise.
	 */
	private static void fill(Random random) throws SQLException {
		asOwner("select setseed(" + random.nextDouble()
				+ """
								);
								insert into funding.contributions (id, donor_state, donor_organisation, state, area, year, stage, parent, themes, pillar, named_pillars, currency,
									amount_original, amount_usd, in_kind, published_by, edition_title, edition_address, edition_on, nth, imported_at, retracted, tier,
									owner_organisation, illustrative, source)
								select md5(random()::text)::uuid, case when r.d < 3 then (array['NOR', 'NOR', 'JPN'])[1 + r.d] end, case when r.d >= 3 then (array['norvenia', 'sudonia'])[r.d - 2] end,
									case when r.s < 3 then (array['XMD', 'XMD', 'LAO'])[1 + r.s] end, case when r.s >= 3 then 'global' end, 2026 + floor(random() ^ 2 * 3)::int,
									(array['PAYMENT', 'PAYMENT', 'PAYMENT', 'COMMITMENT', 'COMMITMENT', 'PLEDGE', 'INTENT', 'SPENDING'])[1 + floor(random() * 8)::int], null,
									(array['', 'a', 'b'])[1 + floor(random() * 3)::int],
									(array['SURVEY_AND_CLEARANCE', 'RISK_EDUCATION', 'UNALLOCATED'])[1 + floor(random() * 3)::int], '{}', a.currency,
									case when a.currency is not null and random() < 0.9 then 100 * (1 + floor(random() * 1.3)::int) end,
									case when random() < 0.6 then 100 * (1 + floor(random() * 1.3)::int) end, random() < 0.1,
									case when r.t > 0 then (array['DONOR', 'RECIPIENT'])[1 + floor(random() * 2)::int] end,
									case when r.t > 0 then 'Table ' || r.t end, case when random() < 0.1 and r.t > 0 then 'https://example.org' else '' end,
									case when random() < 0.5 then date '2029-01-01' + floor(random() * 3)::int end, 1 + floor(random() * 2)::int,
									timestamptz '2029-01-01 12:00Z' + make_interval(hours => 7 * floor(random() * 12)::int), random() < 0.1, o.tier, o.owner, random() < 0.1, 'random'
								from generate_series(1, 900) n
								cross join lateral (select n as for_r, floor(random() ^ 2 * 5)::int as d, floor(random() ^ 2 * 4)::int as s, (array[0, 1, 1, 1, 1, 2, 3])[1 + floor(random() * 7)::int] as t) r
								cross join lateral (select n as for_a, (array['USD', 'USD', 'USD', 'USD', 'EUR', 'XXX', null])[1 + floor(random() * 7)::int] as currency) a
								cross join lateral (select n as for_w, floor(random() * 6)::int as k) w
								cross join lateral (select n as for_o, (array[null, null, null, 'norvenia', 'meridia-authority', 'lao-authority'])[1 + w.k] as owner,
									case when w.k < 3 then 'PUBLIC' when r.s >= 3 then (array['PRIVATE', 'PUBLIC'])[1 + floor(random() * 2)::int]
										else (array['PRIVATE', 'BILATERAL', 'COALITION', 'PUBLIC'])[1 + floor(random() * 4)::int] end as tier) o
								on conflict do nothing;
								insert into funding.contributions (id, donor_state, donor_organisation, state, area, year, stage, themes, pillar, currency, amount_original, amount_usd,
							in_kind, published_by, edition_title, edition_on, nth, tier, illustrative, source)
						select md5(random()::text)::uuid, donor_state, donor_organisation, state, area, year, stage, themes, pillar, currency, amount_original, amount_usd, in_kind, 'RECIPIENT',
							'Table 1', edition_on, 1000 + row_number() over (), 'PUBLIC', illustrative, 'random'
						from funding.contributions where published_by = 'DONOR' and random() < 0.5;
						insert into funding.contributions (id, donor_state, donor_organisation, state, area, year, stage, themes, pillar, currency, amount_original, amount_usd,
							in_kind, published_by, edition_title, edition_address, edition_on, nth, imported_at, retracted, tier, owner_organisation, illustrative, source)
						select md5(random()::text)::uuid, c.donor_state, c.donor_organisation, c.state, c.area, c.year, c.stage, c.themes, c.pillar, c.currency, c.amount_original, c.amount_usd,
							random() < 0.05, 'IATI', 'Activity ' || floor(random() * 20)::int, case when random() < 0.1 then 'https://example.org' else '' end,
							case when random() < 0.5 then date '2029-01-01' + floor(random() * 3)::int end, 2000 + row_number() over (),
							timestamptz '2029-01-01 12:00Z' + make_interval(hours => 7 * floor(random() * 12)::int), random() < 0.1, c.tier, c.owner_organisation,
							c.illustrative, 'random'
						from funding.contributions c where random() < 0.12;
						update funding.contributions set donor_state = case when donor_state is not null then 'DEU' end,
							donor_organisation = case when donor_state is null then 'clearfield' end
						where published_by = 'IATI' and owner_organisation is null and random() < 0.4;
						-- no line of an activity follows from another: one that stands back for what another year tells would use it only in some questions
						update funding.contributions c set parent = (
									select p.id from funding.contributions p
									where p.donor = c.donor and p.id <> c.id and p.stage in ('PLEDGE', 'COMMITMENT') order by md5(p.id::text || c.id::text) limit 1)
								where c.stage in ('PAYMENT', 'COMMITMENT') and c.nth % 3 = 0 and c.published_by is distinct from 'IATI';
								update funding.contributions set published_by = (array['DONOR', 'RECIPIENT'])[1 + floor(random() * 2)::int]
								where edition_title is null and random() < 0.6;
								update funding.contributions c set step = md5(k.whole)::uuid, title = 'random'
								from (
									select r.id, concat_ws(' ', r.donor, r.recipient, r.stage, r.currency, r.tier, r.owner_organisation, r.in_kind, r.illustrative) as whole,
										row_number() over (partition by r.donor, r.recipient, r.stage, r.currency, r.tier, r.owner_organisation, r.in_kind, r.illustrative, r.year, r.pillar
											order by r.id) as nth
									from funding.contributions r
									where r.edition_title is null and r.amount_original > 0) k
								where k.id = c.id and k.nth = 1 and random() < 0.8;
								-- paid for one pillar of a year that was divided later
								update funding.contributions c set parent = p.id
								from funding.contributions p join funding.contributions s on s.step = p.step and s.year = p.year and s.id <> p.id
								where c.stage = 'PAYMENT' and c.published_by is distinct from 'IATI' and s.pillar = c.pillar and p.donor = c.donor
									and p.stage in ('PLEDGE', 'COMMITMENT') and random() < 0.5;
								update funding.contributions c set parent = (
									select p.id from funding.contributions p
									where p.donor = c.donor and p.stage = 'PLEDGE' and p.id <> c.id order by md5(p.id::text || c.id::text) limit 1)
								where c.step is not null and c.stage = 'COMMITMENT' and random() < 0.7;
								update funding.contributions set withdrawn_on = date '2026-01-01', withdrawn_why = 'random'
								where step in (select w.step from funding.contributions w where w.stage = 'COMMITMENT' and w.parent is not null and random() < 0.5);
								update funding.contributions c set parent = w.id
								from funding.contributions w
								where c.stage = 'PAYMENT' and c.published_by is distinct from 'IATI' and w.withdrawn_on is not null and w.parent is not null
									and w.donor = c.donor and random() < 0.1;
								insert into funding.pairs (donors_row, recipients_row, verdict, withdrawn, tier, state, owner_organisation, said_by, reason, source)
								select d.id, r.id, (array['SAME', 'DIFFERENT', 'PART_OF', 'CONTAINS', 'DISPUTED'])[1 + floor(random() * 5)::int], random() < 0.2,
									case when o.owner is null then 'PUBLIC' when o.side is null then 'PRIVATE' else 'COALITION' end,
									case when o.side is not null then d.state end, o.owner, o.side, 'random', 'random'
								from funding.contributions d join funding.contributions r on d.donor = r.donor and d.recipient = r.recipient and d.id <> r.id
								cross join (values (null, null), ('norvenia', null), ('sudonia', 'DONOR'), ('meridia-authority', 'RECIPIENT'), ('lao-authority', 'RECIPIENT')) o (owner, side)
								where (d.published_by in ('DONOR', 'IATI') and r.published_by = 'RECIPIENT' or d.published_by = 'IATI' and r.published_by = 'DONOR' or d.edition_title is null and d.published_by is not null and r.edition_title is not null)
									and (o.side is null or d.state is not null)
									and random() < case when o.side = 'DONOR' and d.tier = 'PUBLIC' and r.tier = 'PUBLIC' then 0.05 else 0.01 end;
								insert into funding.pairs (donors_row, recipients_row, verdict, withdrawn, tier, state, owner_organisation, said_by, reason, source)
								select p.donors_row, p.recipients_row, p.verdict, false, p.tier, p.state, case p.state when 'LAO' then 'lao-authority' else 'meridia-authority' end,
									'RECIPIENT', 'random', 'random'
								from funding.pairs p
								where p.said_by = 'DONOR' and not p.withdrawn and random() < 0.8
								on conflict do nothing;
								insert into funding.leading_sources (state, year, stage, title, reason, named_by, withdrawn)
								select distinct on (c.state, c.year, c.stage) c.state, c.year, c.stage, coalesce(c.edition_title, ''), 'random', 'isu', random() < 0.2
								from funding.contributions c
								where c.state is not null and c.stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT') and c.year > 2026
								order by c.state, c.year, c.stage, coalesce(c.published_by = 'IATI' and (c.stage = 'PLEDGE' or c.year = 2027), false) desc, random();
								insert into funding.off_plan (contribution, reason, said_by, said_name, withdrawn, state, owner_organisation)
								select c.id, 'random', 'random', 'random', random() < 0.2, c.state, case c.state when 'XMD' then 'meridia-authority' else 'lao-authority' end
								from funding.contributions c where c.state is not null and random() < 0.01""");
		assertThat(count("funding.contributions")).isGreaterThan(ROWS / 2);
		assertThat(count("funding.editions where begun is not null")).isGreaterThan(ROWS / 10);
		asOwner("refresh materialized view reference.off_plan");
		note("reference.matches where not decided");
		note("reference.matches where decided");
		note("funding.said where verdict = 'DISPUTED'");
		note("reference.agreed a join reference.matches m on a.donors_row in (m.gives_way, m.stands) and a.recipients_row in (m.gives_way, m.stands)");
		note("reference.matches m join funding.contributions c on c.id = m.gives_way where c.edition_title is null");
		note("reference.matches m join funding.contributions c on c.id = m.gives_way where c.published_by = 'RECIPIENT'");
		note("reference.rows where not counted");
		note("reference.cover where unknown");
		note("reference.cover where off_plan");
		note("(select c.step from funding.contributions c where c.step is not null group by c.step having count(*) > 1) s");
		note("(select c.step from funding.contributions c where c.step is not null group by c.step, c.year having count(distinct c.pillar) > 1) s");
		note("funding.contributions c join funding.contributions w on w.id = c.parent and w.withdrawn_on is not null and w.parent is not null where c.stage = 'PAYMENT' and not c.hidden");
		note("funding.contributions c join funding.contributions p on p.id = c.parent join funding.contributions s on s.step = p.step and s.year = p.year and s.pillar = c.pillar and s.id <> p.id");
		note("reference.cover where not off_plan");
		note("reference.rows where published_by = 'IATI' and counted");
		note("reference.rows where published_by = 'IATI' and current_edition and not counted");
		note("reference.rows where published_by = 'IATI' and leads");
		note("reference.matches m join funding.contributions c on c.id in (m.gives_way, m.stands) where c.published_by = 'IATI'");
	}

	/** Rows are taken back and away, change hands in what they say and who sees them. */
	private static void change() throws SQLException {
		asOwner("""
				update funding.contributions set retracted = not retracted where random() < 0.2;
				update funding.contributions set edition_on = date '2029-02-01' where edition_title = 'Table 1' and random() < 0.5;
				update funding.contributions set tier = 'PUBLIC' where tier in ('COALITION', 'BILATERAL') and random() < 0.5;
				update funding.contributions set illustrative = not illustrative, published_by = 'DONOR' where edition_title = 'Table 2' and random() < 0.2;
				update funding.contributions set amount_usd = 300 where random() < 0.2;
				delete from funding.contributions c where random() < 0.1
					and not exists (select from funding.contributions p where p.parent = c.id)
					and not exists (select from funding.pairs p where c.id in (p.donors_row, p.recipients_row))
					and not exists (select from funding.off_plan o where o.contribution = c.id)""");
	}

	/** What both ways tell differently, to whom. */
	private static String differences() throws SQLException {
		StringBuilder differences = new StringBuilder();
		asOwner("refresh materialized view reference.off_plan");
		for (Person reader : READERS) {
			try (Connection connection = TestDatabase.asApplication()) {
				connection.setAutoCommit(false);
				enter(connection, reader);
				compare(connection, differences, reader + " matches",
						"select gives_way, stands, decided from funding.matches",
						"select gives_way, stands, decided from reference.matches");
				for (String scope : SCOPES) {
					String columns = "select id, donor, recipient, subject, year, usd, usd_estimated, "
							+ "current_edition, counted, also_in_donors_table from ";
					compare(connection, differences, reader + " rows " + scope,
							columns + "(select j.* from funding.judged(" + scope + ") j where j.asked) j",
							columns.replace("subject", ABOUT) + "reference.rows where " + within(scope));
					compare(connection, differences, reader + " cover " + scope,
							"select id, state, recipient, year, pillar, named_pillars, stage, illustrative, usd_estimated, usd, unknown, step, off_plan is not null, donor from funding.covering("
									+ scope + ")",
							"select id, state, recipient, year, pillar, named_pillars, stage, illustrative, usd_estimated, usd, unknown, step, off_plan, donor from reference.cover where "
									+ within(scope));
				}
				connection.rollback();
			}
		}
		return differences.toString();
	}

	private static String within(String scope) {
		List<String> parts = List.of(scope.split(", "));
		return "year between " + parts.get(1) + " and " + parts.get(2)
				+ (parts.getFirst().equals("null") ? "" : " and recipient = " + parts.getFirst());
	}

	private static void compare(Connection connection, StringBuilder differences, String what, String fast,
			String plain) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("with fast as materialized (" + fast
						+ "), plain as materialized (" + plain
						+ ") (select 'only fast: ' || (f.*)::text from (select * from fast except all select * from plain) f) "
						+ "union all (select 'only plain: ' || (p.*)::text from (select * from plain except all select * from fast) p) limit 3")) {
			while (result.next()) {
				differences.append(what).append(' ').append(result.getString(1)).append('\n');
			}
		}
	}

	private static void enter(Connection connection, Person reader) throws SQLException {
		try (PreparedStatement statement = connection
			.prepareStatement("select access.enter(?, ?, ?, date '2026-06-01')")) {
			statement.setString(1, reader.account());
			statement.setArray(2,
					connection.createArrayOf("text",
							reader.authorities()
								.stream()
								.map((role) -> Objects.requireNonNull(role.getAuthority()).substring("ROLE_".length()))
								.toArray()));
			statement.setString(3, (String) reader.claims().get("organisation"));
			statement.execute();
		}
	}

	private static void note(String what) throws SQLException {
		HELD.merge(what, count(what), Long::sum);
	}

	private static long count(String what) throws SQLException {
		try (Connection connection = TestDatabase.asOwner();
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery("select count(*) from " + what)) {
			result.next();
			return result.getLong(1);
		}
	}

	private static void asOwner(String sql) throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
