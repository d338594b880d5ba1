package org.countrycoalition.shell;

import java.time.LocalDate;
import java.util.Locale;

import org.countrycoalition.kernel.AreaUnit;
import org.jspecify.annotations.Nullable;

/**
 * How one person wants to see the portal. Remembered per account.
 *
 * @param language one of {@link Texts#LANGUAGES}
 * @param areaUnit unit in which areas are shown
 * @param asOf the date for which everything is shown, or {@code null} for today
 * @param illustrative whether fictional States and figures are shown
 * @param scheme light, dark or as the system says
 * @param prices in which dollars are told
 */
public record Preferences(Locale language, AreaUnit areaUnit, @Nullable LocalDate asOf, boolean illustrative,
		Scheme scheme, PriceBasis prices) {

	/**
	 * @param language the language the browser asks for
	 * @return what somebody sees who never touched a switch: square metres, today, with
	 * illustrative data, colours of the system, dollars as they were given
	 */
	public static Preferences initial(Locale language) {
		return new Preferences(language, AreaUnit.SQUARE_METRE, null, true, Scheme.SYSTEM, PriceBasis.NOMINAL);
	}

	/**
	 * @param language one of {@link Texts#LANGUAGES}
	 * @return the same with another language
	 */
	public Preferences withLanguage(Locale language) {
		return new Preferences(language, this.areaUnit, this.asOf, this.illustrative, this.scheme, this.prices);
	}

	/**
	 * @param areaUnit unit in which areas are shown
	 * @return the same with another unit
	 */
	public Preferences withAreaUnit(AreaUnit areaUnit) {
		return new Preferences(this.language, areaUnit, this.asOf, this.illustrative, this.scheme, this.prices);
	}

	/**
	 * @param asOf a date, or {@code null} for today
	 * @return the same as of another date
	 */
	public Preferences withAsOf(@Nullable LocalDate asOf) {
		return new Preferences(this.language, this.areaUnit, asOf, this.illustrative, this.scheme, this.prices);
	}

	/**
	 * @param illustrative whether fictional States and figures are shown
	 * @return the same with or without illustrative data
	 */
	public Preferences withIllustrative(boolean illustrative) {
		return new Preferences(this.language, this.areaUnit, this.asOf, illustrative, this.scheme, this.prices);
	}

	/**
	 * @param scheme light, dark or as the system says
	 * @return the same in other colours
	 */
	public Preferences withScheme(Scheme scheme) {
		return new Preferences(this.language, this.areaUnit, this.asOf, this.illustrative, scheme, this.prices);
	}

	/**
	 * @param prices in which dollars are told
	 * @return the same in other prices
	 */
	public Preferences withPrices(PriceBasis prices) {
		return new Preferences(this.language, this.areaUnit, this.asOf, this.illustrative, this.scheme, prices);
	}

}
