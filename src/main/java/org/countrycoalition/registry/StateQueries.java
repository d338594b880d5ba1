package org.countrycoalition.registry;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the register says of States on a date; one statement an answer, whatever the
 * number of States.
 */
@Repository
class StateQueries {

	private static final String STATES = """
			select s.*, t.status, t.since,
				(select array_agg(substr(c.cohort, 9, 1) || case when c.certain then '' else '?' end order by c.cohort)
					from members c where c.state = s.iso3 and c.cohort in
						('article-3-outstanding', 'article-4-outstanding', 'article-5')) as duties,
				array(select n.article from registry.near_completion n
					where n.state = s.iso3 and n.declared_on <= :on and (n.taken_back_on is null or n.taken_back_on > :on) and n.withdrawn_on is null
						and (:illustrative or s.illustrative or not n.illustrative or n.owner_organisation = access.organisation())
					order by n.article) as near_completion
			from registry.states s join registry.treaty_status(:on) t on t.state = s.iso3
			""";

	private static final String MEMBERS = """
			with members as materialized (select * from registry.cohort_members(:on))
			""";

	private final JdbcClient jdbc;

	StateQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<StateRow> states(LocalDate on, boolean withIllustrative) {
		return this.jdbc.sql(MEMBERS + STATES + " where :illustrative or not s.illustrative order by s.name_en")
			.param("on", on)
			.param("illustrative", withIllustrative)
			.query(StateQueries::stateRow)
			.list();
	}

	Optional<StateRow> state(CountryCode code, LocalDate on, boolean withIllustrative) {
		return this.jdbc.sql(MEMBERS + STATES + " where s.iso3 = :state")
			.param("on", on)
			.param("illustrative", withIllustrative)
			.param("state", code.iso3())
			.query(StateQueries::stateRow)
			.optional();
	}

	boolean isIllustrative(CountryCode code) {
		return this.jdbc.sql("select illustrative from registry.states where iso3 = ?")
			.param(code.iso3())
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	Optional<CountryCode> own() {
		return this.jdbc.sql("select iso3 from registry.states where iso3 = access.state()")
			.query((row, number) -> CountryCode.of(row.getString("iso3")))
			.optional();
	}

	Map<CountryCode, StateName> names() {
		SortedMap<CountryCode, StateName> names = new TreeMap<>();
		this.jdbc.sql("select iso3, name_en, name_fr, name_es, name_ar from registry.states").query((row) -> {
			names.put(CountryCode.of(row.getString("iso3")), name(row));
		});
		return names;
	}

	SortedMap<Integer, Integer> entriesIntoForceByYear(LocalDate on, boolean withIllustrative) {
		SortedMap<Integer, Integer> entries = new TreeMap<>();
		this.jdbc.sql("""
				select extract(year from t.in_force_on)::int as year, count(*) as entries
				from registry.treaty_status(:on) p
				join registry.treaty_standings t on t.id = p.standing
				join registry.states s on s.iso3 = p.state
				where p.status = 'PARTY' and (:illustrative or not s.illustrative)
				group by 1""").param("on", on).param("illustrative", withIllustrative).query((row) -> {
			entries.put(row.getInt("year"), row.getInt("entries"));
		});
		return entries;
	}

	private static StateRow stateRow(ResultSet row, int number) throws SQLException {
		return new StateRow(CountryCode.of(row.getString("iso3")), row.getString("iso2"), row.getString("m49"),
				name(row), row.getString("region"), row.getString("subregion"), row.getBoolean("least_developed"),
				row.getBoolean("illustrative"), TreatyStatus.valueOf(row.getString("status")), Rows.date(row, "since"),
				duties(row.getArray("duties")), List.of((Integer[]) row.getArray("near_completion").getArray()));
	}

	private static StateName name(ResultSet row) throws SQLException {
		return new StateName(row.getString("name_en"), row.getString("name_fr"), row.getString("name_es"),
				row.getString("name_ar"));
	}

	private static List<StateRow.Duty> duties(@Nullable Array marks) throws SQLException {
		return (marks == null) ? List.of()
				: Arrays.stream((String[]) marks.getArray())
					.map((mark) -> new StateRow.Duty(mark.charAt(0) - '0', !mark.endsWith("?")))
					.toList();
	}

}
