package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.util.Optional;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Money;

/**
 * How much a step is: what is given in kind by its quantity, where that is told;
 * everything else by its amount. Units in other words are never converted.
 */
final class Measure {

	private Measure() {
	}

	static BigDecimal of(Terms terms) {
		return terms.counted()
			.map(Quantity::number)
			.or(() -> terms.amount().map(Money::amount))
			.orElseThrow(() -> new IllegalArgumentException("Neither amount nor quantity: " + terms.title()));
	}

	/**
	 * @param like by whose measure
	 * @return empty without a rate, or if it is no quantity in the same unit
	 */
	static Optional<BigDecimal> of(Terms terms, Terms like, ExchangeRates rates) {
		Optional<Quantity> whole = like.counted();
		return whole.isEmpty() ? InCurrency.of(terms, like.currency(), rates)
				: terms.counted().filter(whole.get()::isInUnitOf).map(Quantity::number);
	}

}
