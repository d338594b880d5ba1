package org.countrycoalition.kernel;

/**
 * What became of an amount that was to be converted into dollars of the United States.
 */
public sealed interface Conversion {

	/**
	 * The amount was in dollars from the start, so no rate was used.
	 *
	 * @param usd the amount
	 */
	record AlreadyUsd(Money usd) implements Conversion {

		public AlreadyUsd {
			refuseOther(usd);
		}

	}

	/**
	 * The amount was converted.
	 *
	 * @param original the amount in its own currency
	 * @param usd the amount in dollars, rounded half up to two decimals
	 * @param rate the rate that was used
	 * @param estimated whether the rate is that of an earlier year, for want of one of
	 * the year itself; the rate tells which
	 */
	record Converted(Money original, Money usd, ExchangeRate rate, boolean estimated) implements Conversion {

		public Converted {
			refuseOther(usd);
		}

	}

	/**
	 * No rate of the year or an earlier one is known: the amount stays what it is, and a
	 * total over it is "at least".
	 *
	 * @param original the amount in its own currency
	 */
	record NoRate(Money original) implements Conversion {
	}

	private static void refuseOther(Money usd) {
		if (!usd.isUsd()) {
			throw new IllegalArgumentException("Not an amount in dollars: " + usd);
		}
	}

}
