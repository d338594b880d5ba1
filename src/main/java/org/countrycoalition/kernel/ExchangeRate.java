package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The average rate of one currency to the dollar of the United States in one year, as its
 * source prints it. Converted amounts are rounded half up to two decimals, in every
 * currency.
 *
 * @param year the calendar year of the average
 * @param currency the other currency, not the dollar
 * @param quote the direction in which the rate is printed
 * @param rate the printed rate, above zero
 * @param basis whether the rate was published or derived, and from what
 * @param source the publication
 */
public record ExchangeRate(int year, Currency currency, Quote quote, BigDecimal rate, String basis, String source) {

	private static final int DECIMALS = 2;

	public ExchangeRate {
		if (currency.equals(Money.USD)) {
			throw new IllegalArgumentException("The dollar has no rate to itself");
		}
		if (rate.signum() <= 0) {
			throw new IllegalArgumentException(
					"The rate of " + currency + " in " + year + " is not above zero: " + rate.toPlainString());
		}
		rate = Decimals.plain(rate);
	}

	/**
	 * An amount of this currency in dollars.
	 * @throws IllegalArgumentException if the amount is in another currency
	 */
	public Money toUsd(Money money) {
		refuseOther(money, this.currency);
		return Money.usd(switch (this.quote) {
			case USD_PER_UNIT -> times(money.amount());
			case UNITS_PER_USD -> dividing(money.amount());
		});
	}

	/**
	 * An amount of dollars in this currency.
	 * @throws IllegalArgumentException if the amount is not in dollars
	 */
	public Money fromUsd(Money usd) {
		refuseOther(usd, Money.USD);
		return new Money(switch (this.quote) {
			case USD_PER_UNIT -> dividing(usd.amount());
			case UNITS_PER_USD -> times(usd.amount());
		}, this.currency);
	}

	private BigDecimal times(BigDecimal amount) {
		return amount.multiply(this.rate).setScale(DECIMALS, RoundingMode.HALF_UP);
	}

	private BigDecimal dividing(BigDecimal amount) {
		return amount.divide(this.rate, DECIMALS, RoundingMode.HALF_UP);
	}

	private static void refuseOther(Money money, Currency expected) {
		if (!money.currency().equals(expected)) {
			throw new IllegalArgumentException("Expected an amount in " + expected + ", not " + money);
		}
	}

}
