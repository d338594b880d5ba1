package org.countrycoalition.gap;

import java.math.BigDecimal;

import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.Prices;

/**
 * An amount in dollars that is known within bounds.
 *
 * @param least zero or more
 * @param most not less than that
 */
public record Range(BigDecimal least, BigDecimal most) {

	/** Nothing. */
	public static final Range ZERO = exactly(BigDecimal.ZERO);

	public Range {
		if (least.signum() < 0 || most.compareTo(least) < 0) {
			throw new IllegalArgumentException("No amount is between " + least + " and " + most);
		}
	}

	/** A known amount. */
	public static Range exactly(BigDecimal amount) {
		return new Range(amount, amount);
	}

	/** Whether both bounds are the same. */
	public boolean isExact() {
		return this.least.compareTo(this.most) == 0;
	}

	/**
	 * From where to where it reaches.
	 * @param atLeast whether there is more of unknown size, so that nobody knows the most
	 */
	public Extent extent(boolean atLeast) {
		return atLeast ? Extent.atLeast(this.least) : Extent.between(this.least, this.most);
	}

	/** The same told in the prices; nothing if that is not computable. */
	Range in(Prices prices, int year) {
		return new Range(prices.amount(this.least, year).orElse(BigDecimal.ZERO),
				prices.amount(this.most, year).orElse(BigDecimal.ZERO));
	}

	/** Both together. */
	public Range plus(Range other) {
		return new Range(this.least.add(other.least), this.most.add(other.most));
	}

}
