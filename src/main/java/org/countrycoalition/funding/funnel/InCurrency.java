package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
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
		return terms.portions().isEmpty() ? Optional.empty() : parts(terms, currency, rates)
			.map((parts) -> parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	/** Part by part; empty without a rate. */
	static Optional<List<Part>> parts(Terms terms, Currency currency, ExchangeRates rates) {
		List<Part> parts = new ArrayList<>();
		for (Part part : terms.parts()) {
			Optional<BigDecimal> amount = terms.currency().equals(currency) ? Optional.of(part.value())
					: dollars(rates.toUsd(new Money(part.value(), terms.currency()), part.year()))
						.flatMap((usd) -> rates.fromUsd(usd, currency, part.year()))
						.map(Money::amount);
			if (amount.isEmpty()) {
				return Optional.empty();
			}
			parts.add(new Part(part.year(), part.pillar(), amount.get()));
		}
		return Optional.of(parts);
	}

	private static Optional<Money> dollars(Conversion conversion) {
		return switch (conversion) {
			case Conversion.AlreadyUsd already -> Optional.of(already.usd());
			case Conversion.Converted converted -> Optional.of(converted.usd());
			case Conversion.NoRate none -> Optional.empty();
		};
	}

}
