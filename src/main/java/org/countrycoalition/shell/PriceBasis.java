package org.countrycoalition.shell;

import java.util.Optional;
import java.util.regex.Pattern;

import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.kernel.Prices;
import org.jspecify.annotations.Nullable;

/**
 * In which prices somebody asks for dollars: nominal, each in those of its own year, or
 * all in those of one year.
 *
 * @param year whose prices, null: nominal
 */
public record PriceBasis(@Nullable Integer year) {

	/** As they were given. */
	public static final PriceBasis NOMINAL = new PriceBasis(null);

	private static final String NOMINAL_CODE = "nominal";

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	/**
	 * @param code as it stands in addresses: {@code nominal}, or a year
	 * @return empty if it is neither, or a year for which nobody can ask
	 */
	public static Optional<PriceBasis> named(String code) {
		if (NOMINAL_CODE.equals(code)) {
			return Optional.of(NOMINAL);
		}
		return Optional.of(code)
			.filter((text) -> YEAR.matcher(text).matches())
			.map(Integer::valueOf)
			.filter((year) -> year >= AsOf.EARLIEST.getYear() && year <= AsOf.LATEST.getYear())
			.map(PriceBasis::new);
	}

	/**
	 * @return as it stands in addresses
	 */
	public String code() {
		return isConstant() ? String.valueOf(this.year) : NOMINAL_CODE;
	}

	/**
	 * @return whether all dollars are told in prices of one year
	 */
	public boolean isConstant() {
		return this.year != null;
	}

	/**
	 * @param index asked for the edition in force only if it is needed
	 * @return what converts
	 */
	public Prices by(PriceIndexSource index) {
		return isConstant() ? new Prices(this.year, index.inForce().orElse(null)) : Prices.NOMINAL;
	}

}
