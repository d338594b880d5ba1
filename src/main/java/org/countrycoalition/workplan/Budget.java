package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.UUID;

import org.countrycoalition.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an operator means to spend on a line in a year.
 *
 * @param id key
 * @param where the line in every version of the plan, and the year
 * @param operator whose it is, by name
 * @param organisation the registered organisation that is meant, null if none
 * @param byOperator whether the operator entered it; else the authority did for it
 * @param facts what it says
 * @param version for optimistic locking
 */
public record Budget(UUID id, LineYear where, String operator, @Nullable String organisation, boolean byOperator,
		Facts facts, int version) {

	/**
	 * What a budget says.
	 *
	 * @param amount zero or more; zero is a statement, not an absence
	 * @param currency ISO 4217 code
	 * @param note what it covers, null if nothing is said
	 * @param source who states it, and where
	 */
	public record Facts(BigDecimal amount, String currency, @Nullable String note, String source) {

		private static final int DECIMALS = 2;

		/**
		 * @throws ArithmeticException if the amount has more than two decimals
		 * @throws IllegalArgumentException if the amount is below zero, the source is
		 * blank, or there is no such currency
		 */
		public Facts {
			if (amount.signum() < 0 || source.isBlank()) {
				throw new IllegalArgumentException("A budget has a source and is not below zero");
			}
			Currency.getInstance(currency);
			amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
		}

		Money money() {
			return new Money(this.amount, Currency.getInstance(this.currency));
		}

	}

}
