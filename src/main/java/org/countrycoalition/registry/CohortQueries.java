package org.countrycoalition.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Cohorts on a date, all of them by two statements.
 */
@Repository
class CohortQueries {

	private final JdbcClient jdbc;

	CohortQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<CohortCount> cohorts(LocalDate on, boolean withIllustrative) {
		Map<Cohort, List<CountryCode>> named = new EnumMap<>(Cohort.class);
		Map<Cohort, List<CountryCode>> open = new EnumMap<>(Cohort.class);
		this.jdbc.sql("""
				select c.cohort, c.state, c.certain from registry.cohort_members(:on) c
				join registry.states s on s.iso3 = c.state
				where :illustrative or not s.illustrative order by c.state""")
			.param("on", on)
			.param("illustrative", withIllustrative)
			.query((row) -> {
				(row.getBoolean("certain") ? named : open)
					.computeIfAbsent(Cohort.named(row.getString("cohort")).orElseThrow(), (cohort) -> new ArrayList<>())
					.add(CountryCode.of(row.getString("state")));
			});
		Map<Cohort, OfficialTotal> official = officialTotals(on);
		return Arrays.stream(Cohort.values())
			.map((cohort) -> new CohortCount(cohort, on, named.getOrDefault(cohort, List.of()),
					open.getOrDefault(cohort, List.of()), official.get(cohort)))
			.toList();
	}

	private Map<Cohort, OfficialTotal> officialTotals(LocalDate on) {
		Map<Cohort, OfficialTotal> totals = new EnumMap<>(Cohort.class);
		this.jdbc.sql("""
				select distinct on (cohort) * from registry.official_totals
				where as_of <= :on order by cohort, as_of desc""")
			.param("on", on)
			.query(CohortQueries::officialTotal)
			.list()
			.forEach((total) -> totals.put(total.cohort(), total));
		return totals;
	}

	List<OfficialTotal> officialTotals(Cohort cohort) {
		return this.jdbc.sql("select * from registry.official_totals where cohort = :cohort order by as_of desc")
			.param("cohort", cohort.code())
			.query(CohortQueries::officialTotal)
			.list();
	}

	private static OfficialTotal officialTotal(ResultSet row, int number) throws SQLException {
		return new OfficialTotal(row.getObject("id", UUID.class), Cohort.named(row.getString("cohort")).orElseThrow(),
				row.getInt("count"), row.getObject("as_of", LocalDate.class), row.getString("source"),
				row.getInt("version"));
	}

}
