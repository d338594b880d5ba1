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

	/** Years of payments; whether one counts is asked only of the year that is shown. */
	List<Integer> years(boolean withIllustrative) {
		return this.jdbc
			.sql("""
						with recursive years (year) as (
						(select c.year from funding.contributions c order by c.year desc limit 1)
						union all
						select n.year from years y cross join lateral (
							select c.year from funding.contributions c where c.year < y.year order by c.year desc limit 1) n)
					select y.year from years y
					where (
						select true from funding.contributions c
						left join registry.organisations o on o.id = c.donor_organisation and o.kind = 'DONOR'
						where c.year = y.year and c.stage = 'PAYMENT' and not c.retracted and (:illustrative or not c.illustrative)
							and coalesce(c.donor_state, o.state) is distinct from c.state
						limit 1)""")
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
