package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * Amounts of a plan are kept with two decimals, so that equal amounts are equal.
 */
final class TwoDecimals {

	private static final int DECIMALS = 2;

	private TwoDecimals() {
	}

	/**
	 * @param amount null if none is stated
	 * @return the same amount, null if none is stated
	 * @throws ArithmeticException if it has more than two decimals
	 */
	static @Nullable BigDecimal of(@Nullable BigDecimal amount) {
		return (amount != null) ? amount.setScale(DECIMALS, RoundingMode.UNNECESSARY) : null;
	}

}
