package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.CohortCount.OfficialTotal;

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
				select distinct on (cohort) cohort, as_of, count, source from registry.official_totals
				where as_of <= :on order by cohort, as_of desc""").param("on", on).query((row) -> {
			OfficialTotal total = new OfficialTotal(row.getInt("count"), row.getObject("as_of", LocalDate.class),
					row.getString("source"));
			Cohort.named(row.getString("cohort")).ifPresent((cohort) -> totals.put(cohort, total));
		});
		return totals;
	}

}
