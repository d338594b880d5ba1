package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

import org.countrycoalition.kernel.Conversion;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Money;

/**
 * Amounts of a step in the currency of another one.
 */
final class InCurrency {

	private InCurrency() {
	}

	/**
	 * @return all portions in the currency, each over dollars at the rates of its year;
	 * empty without a rate, or if nobody valued it
	 */
	static Optional<BigDecimal> of(Terms terms, Currency currency, ExchangeRates rates) {
		if (terms.currency().equals(currency) || terms.portions().isEmpty()) {
			return terms.amount().map(Money::amount);
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (Map.Entry<Integer, BigDecimal> portion : terms.portions().entrySet()) {
			int year = portion.getKey();
			Optional<BigDecimal> part = dollars(rates.toUsd(new Money(portion.getValue(), terms.currency()), year))
				.flatMap((usd) -> rates.fromUsd(usd, currency, year))
				.map(Money::amount);
			if (part.isEmpty()) {
				return Optional.empty();
			}
			sum = sum.add(part.get());
		}
		return Optional.of(sum);
	}

	private static Optional<Money> dollars(Conversion conversion) {
		return switch (conversion) {
			case Conversion.AlreadyUsd already -> Optional.of(already.usd());
			case Conversion.Converted converted -> Optional.of(converted.usd());
			case Conversion.NoRate none -> Optional.empty();
		};
	}

}
