package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in the currency in which it was given; it may be negative, as corrections
 * are. Equal amounts are equal records: 5 is 5.00.
 *
 * @param amount the amount in units of the currency, not in cents
 * @param currency the ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) {

	/** The dollar of the United States, in which totals are compared. */
	public static final Currency USD = Currency.getInstance("USD");

	public Money {
		amount = Decimals.plain(amount);
	}

	/** An amount of dollars of the United States. */
	public static Money usd(BigDecimal amount) {
		return new Money(amount, USD);
	}

	/**
	 * Both amounts together.
	 * @throws IllegalArgumentException naming both currencies, if they differ: convert
	 * first, with a rate
	 */
	public Money plus(Money other) {
		if (!this.currency.equals(other.currency)) {
			throw new IllegalArgumentException("Cannot add " + other.currency + " to " + this.currency);
		}
		return new Money(this.amount.add(other.amount), this.currency);
	}

	/** Whether the amount is in dollars of the United States. */
	public boolean isUsd() {
		return this.currency.equals(USD);
	}

	@Override
	public String toString() {
		return this.currency + " " + this.amount.toPlainString();
	}

}
