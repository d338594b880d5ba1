package org.countrycoalition.registry;

import java.util.Currency;
import java.util.List;

import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.kernel.Quote;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Meetings and exchange rates.
 */
@Repository
class TableQueries {

	private final JdbcClient jdbc;

	TableQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Meeting> meetings() {
		return this.jdbc.sql("select * from registry.meetings order by starts_on desc").query(Rows::meeting).list();
	}

	List<RateRow> exchangeRates() {
		return this.jdbc.sql("select * from registry.exchange_rates order by currency, year desc")
			.query((row, number) -> new RateRow(new ExchangeRate(row.getInt("year"),
					Currency.getInstance(row.getString("currency")), Quote.valueOf(row.getString("quote")),
					row.getBigDecimal("rate").stripTrailingZeros(), row.getString("basis"), row.getString("source")),
					row.getInt("version")))
			.list();
	}

}
