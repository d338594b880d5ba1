package org.countrycoalition.kernel;

import java.math.BigDecimal;

/**
 * One written form for equal numbers, so that 11 and 11.00 make equal records.
 */
final class Decimals {

	private Decimals() {
	}

	/** The number without trailing zeros after the point, and without an exponent. */
	static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
