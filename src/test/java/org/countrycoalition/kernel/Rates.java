package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * Annual averages of 2015 as the Federal Reserve prints them (release G.5A of 4 January
 * 2016), in both directions, with those of 2014 and 2019 that published tables need.
 */
final class Rates {

	static final Currency EUR = Currency.getInstance("EUR");

	static final Currency JPY = Currency.getInstance("JPY");

	static final Currency BAM = Currency.getInstance("BAM");

	private Rates() {
	}

	static ExchangeRates published() {
		return ExchangeRates
			.of(List.of(multiply(2014, "EUR", "1.3297"), divide(2014, "CHF", "0.9147"), multiply(2015, "EUR", "1.1096"),
					multiply(2015, "GBP", "1.5284"), divide(2015, "CAD", "1.2791"), divide(2015, "CHF", "0.9628"),
					divide(2015, "JPY", "121.05"), divide(2015, "NOK", "8.0681"), multiply(2019, "EUR", "1.1194"),
					multiply(2019, "GBP", "1.2768"), divide(2019, "CAD", "1.3269"), divide(2019, "NOK", "8.8001")));
	}

	static ExchangeRate multiply(int year, String currency, String rate) {
		return rate(year, currency, Quote.USD_PER_UNIT, rate);
	}

	static ExchangeRate divide(int year, String currency, String rate) {
		return rate(year, currency, Quote.UNITS_PER_USD, rate);
	}

	static ExchangeRate rate(int year, String currency, Quote quote, String rate) {
		return new ExchangeRate(year, Currency.getInstance(currency), quote, new BigDecimal(rate), "published",
				"Federal Reserve G.5A annual averages");
	}

}
