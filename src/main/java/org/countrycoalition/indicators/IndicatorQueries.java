package org.countrycoalition.indicators;

import java.util.Arrays;
import java.util.List;

import org.countrycoalition.kernel.CountryCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Verdicts of all States of a cohort, by one statement.
 */
@Repository
class IndicatorQueries {

	private final JdbcClient jdbc;

	IndicatorQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Integer> years(boolean withIllustrative) {
		return this.jdbc.sql("""
				select distinct year from indicators.resources where :illustrative or not illustrative
				order by year desc""")
			.param("illustrative", withIllustrative)
			.query((row, number) -> row.getInt("year"))
			.list();
	}

	List<StateVerdict> verdicts(Indicator indicator, int year, boolean withIllustrative) {
		return this.jdbc.sql("""
				select * from indicators.verdicts(:code, :year, :illustrative) order by state""")
			.param("code", indicator.code())
			.param("year", year)
			.param("illustrative", withIllustrative)
			.query((row, number) -> new StateVerdict(CountryCode.of(row.getString("state")), row.getBoolean("certain"),
					Verdict.valueOf(row.getString("verdict")), Verdict.valueOf(row.getString("shadow")),
					row.getString("grade"), Arrays.asList((String[]) row.getArray("sources").getArray())))
			.list();
	}

}
