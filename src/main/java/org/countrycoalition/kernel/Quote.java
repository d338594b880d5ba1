package org.countrycoalition.kernel;

/**
 * In which direction a rate is printed. The Federal Reserve prints some currencies one
 * way and some the other, and a rate read the wrong way round is wrong by its square.
 */
public enum Quote {

	/** Dollars for one unit of the currency (AUD, EUR, GBP, NZD): multiply. */
	USD_PER_UNIT,

	/** Units of the currency for one dollar (CAD, CHF, DKK, JPY, NOK, SEK): divide. */
	UNITS_PER_USD

}
