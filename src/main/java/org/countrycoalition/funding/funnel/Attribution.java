package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How much of a contribution is attributable to cluster munitions. Donors seldom part
 * mine action, so a share is an estimate with a method, never a fact.
 *
 * @param method by which it was estimated
 * @param low per cent, at least; null: not known
 * @param high per cent, at most; null: not known
 */
public record Attribution(Method method, @Nullable BigDecimal low, @Nullable BigDecimal high) {

	/** Nobody has said how much it is: anything from nothing to all of it. */
	public static final Attribution UNKNOWN = new Attribution(Method.UNKNOWN, null, null);

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	/**
	 * @throws IllegalArgumentException if there is one bound only, or they are not in
	 * order from 0 to 100
	 */
	public Attribution {
		if ((low == null) != (high == null)) {
			throw new IllegalArgumentException("One bound only");
		}
		if (low != null && high != null && (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(ALL) > 0)) {
			throw new IllegalArgumentException("No range of per cent: " + low + " to " + high);
		}
	}

	/** Ways to estimate a share. */
	public enum Method {

		/** By the area that is contaminated by cluster munitions. */
		AREA,

		/** By the tasks that concern them. */
		TASKS,

		/** Equal parts for each kind of weapon. */
		EQUAL_SPLIT,

		/** As the donor states it. */
		DONORS_STATEMENT,

		/** Nobody has estimated it. */
		UNKNOWN

	}

}
