package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.Currency;

import org.countrycoalition.kernel.Conversion;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file with its names matched.
 *
 * @param line as written
 * @param key by which it is known again
 * @param donor who gives
 * @param recipient who receives
 * @param publisher whose table it is in
 * @param themes what its words mean
 * @param illustrative whether the donor or the recipient is fictional
 */
record ImportRow(Line line, RowKey key, Donor donor, Recipient recipient, Publisher publisher, Themes themes,
		boolean illustrative) {

	/** What editions of its table have in common. */
	AboutWhom table() {
		return AboutWhom.of(this.publisher, this.key, this.line.inKind(), this.illustrative);
	}

	MatchRow forMatching(ExchangeRates rates) {
		return new MatchRow(this.key, this.publisher, this.line.stage(), this.line.currency(), this.line.original(),
				usd(rates), this.line.inKind());
	}

	/** Dollars as printed, or else converted, null if neither can be. */
	@Nullable BigDecimal usd(ExchangeRates rates) {
		BigDecimal printed = this.line.usd();
		return (printed != null) ? printed : converted(rates);
	}

	/** The original amount in dollars, null if there is none or no rate. */
	@Nullable BigDecimal converted(ExchangeRates rates) {
		Money original = money();
		if (original == null) {
			return null;
		}
		return switch (rates.toUsd(original, this.line.year())) {
			case Conversion.AlreadyUsd same -> same.usd().amount();
			case Conversion.Converted other -> other.usd().amount();
			case Conversion.NoRate left -> null;
		};
	}

	/** The original amount, null if none is written. */
	@Nullable Money money() {
		String currency = this.line.currency();
		BigDecimal original = this.line.original();
		return (currency != null && original != null) ? new Money(original, Currency.getInstance(currency)) : null;
	}

}
