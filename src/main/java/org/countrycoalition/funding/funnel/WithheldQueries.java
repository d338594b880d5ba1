package org.countrycoalition.funding.funnel;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.kernel.CountryCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks the database for the totals that it lets a reader know.
 */
@Repository
class WithheldQueries {

	private final JdbcClient jdbc;

	WithheldQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<WithheldTotal> of(CountryCode state, int days) {
		return this.jdbc.sql("select * from funding.withheld_intents(?, ?)")
			.params(state.iso3(), days)
			.query((row, number) -> new WithheldTotal(row.getInt("in_year"), row.getBigDecimal("total"),
					row.getBoolean("at_least"), row.getObject("as_of", LocalDate.class)))
			.list();
	}

}
