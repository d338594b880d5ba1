package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

import org.countrycoalition.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a State's cost library: what one unit of an activity costs. What it says
 * never changes, because versions of a plan refer to it; a new price is a new entry.
 *
 * @param id key
 * @param facts what it says
 * @param endedOn first day on which no other line is costed by it, null if it is in use
 * @param version for optimistic locking
 */
public record UnitCost(UUID id, Facts facts, @Nullable LocalDate endedOn, int version) {

	/** Whether lines can still be costed by it. */
	public boolean isInUse() {
		return this.endedOn == null;
	}

	/**
	 * What an entry says.
	 *
	 * @param activity in a few words
	 * @param unit of which one costs the amount, as lines state units
	 * @param amount above zero
	 * @param currency ISO 4217 code
	 * @param dated the day of which the price is
	 * @param source contract, invoice or study
	 */
	public record Facts(String activity, String unit, BigDecimal amount, String currency, LocalDate dated,
			String source) {

		private static final int DECIMALS = 2;

		/**
		 * @throws ArithmeticException if the amount has more than two decimals
		 * @throws IllegalArgumentException if a text is blank, the amount is not above
		 * zero, or there is no such currency
		 */
		public Facts {
			if (activity.isBlank() || unit.isBlank() || source.isBlank() || amount.signum() <= 0) {
				throw new IllegalArgumentException("An entry names activity, unit, source and an amount above zero");
			}
			Currency.getInstance(currency);
			amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
		}

		Money price() {
			return new Money(this.amount, Currency.getInstance(this.currency));
		}

	}

}
