package org.countrycoalition.gap;

import java.math.BigDecimal;

import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.Prices;

/**
 * An amount in dollars that is known within bounds.
 *
 * @param least zero or more
 * @param most not less than that
 * @param estimated how many parts it rests on that are converted at the rate of an
 * earlier year
 */
public record Range(BigDecimal least, BigDecimal most, int estimated) {

	/** Nothing. */
	public static final Range ZERO = exactly(BigDecimal.ZERO);

	public Range {
		if (least.signum() < 0 || most.compareTo(least) < 0) {
			throw new IllegalArgumentException("No amount is between " + least + " and " + most);
		}
	}

	/** Resting on no estimate. */
	public Range(BigDecimal least, BigDecimal most) {
		this(least, most, 0);
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
		Extent reach = atLeast ? Extent.atLeast(this.least) : Extent.between(this.least, this.most);
		return reach.resting(this.estimated);
	}

	/** The same told in the prices; nothing if that is not computable. */
	Range in(Prices prices, int year) {
		return new Range(prices.amount(this.least, year).orElse(BigDecimal.ZERO),
				prices.amount(this.most, year).orElse(BigDecimal.ZERO), this.estimated);
	}

	/** Both together. */
	public Range plus(Range other) {
		return new Range(this.least.add(other.least), this.most.add(other.most),
				Math.addExact(this.estimated, other.estimated));
	}

}
