package org.countrycoalition.kernel;

import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table of yearly average rates. A year without a rate takes the latest earlier one,
 * never a later one: what was computed once must not change because time passes.
 */
public final class ExchangeRates {

	private final Map<Currency, NavigableMap<Integer, ExchangeRate>> byCurrency = new HashMap<>();

	private ExchangeRates() {
	}

	/**
	 * The table of the rates.
	 * @throws IllegalArgumentException if a currency has two rates in one year
	 */
	public static ExchangeRates of(Collection<ExchangeRate> rates) {
		ExchangeRates table = new ExchangeRates();
		rates.forEach(table::add);
		return table;
	}

	private void add(ExchangeRate rate) {
		NavigableMap<Integer, ExchangeRate> years = this.byCurrency.computeIfAbsent(rate.currency(),
				(currency) -> new TreeMap<>());
		if (years.putIfAbsent(rate.year(), rate) != null) {
			throw new IllegalArgumentException("Two rates of " + rate.currency() + " in " + rate.year());
		}
	}

	/**
	 * The rate to use for the year: its own, or else the latest earlier one, or else
	 * none.
	 */
	public Optional<ExchangeRate> rate(Currency currency, int year) {
		return Optional.ofNullable(this.byCurrency.get(currency))
			.map((years) -> years.floorEntry(year))
			.map(Map.Entry::getValue);
	}

	/**
	 * An amount of the year in dollars, or the reason why not. Dollars stay as they are.
	 */
	public Conversion toUsd(Money money, int year) {
		if (money.isUsd()) {
			return new Conversion.AlreadyUsd(money);
		}
		return rate(money.currency(), year)
			.<Conversion>map((rate) -> new Conversion.Converted(money, rate.toUsd(money), rate, rate.year() < year))
			.orElseGet(() -> new Conversion.NoRate(money));
	}

	/**
	 * An amount in dollars of the year in another currency, by the rate that
	 * {@link #rate} names; nothing if there is none. Dollars stay as they are.
	 * @throws IllegalArgumentException if the amount is not in dollars
	 */
	public Optional<Money> fromUsd(Money usd, Currency currency, int year) {
		if (!usd.isUsd()) {
			throw new IllegalArgumentException("Not an amount in dollars: " + usd);
		}
		if (currency.equals(Money.USD)) {
			return Optional.of(usd);
		}
		return rate(currency, year).map((rate) -> rate.fromUsd(usd));
	}

}
