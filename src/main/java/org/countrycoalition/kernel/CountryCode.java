package org.countrycoalition.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A State, by its ISO 3166-1 alpha-3 code: three capital letters from A to Z.
 *
 * @param iso3 the code, for example {@code LAO}
 */
public record CountryCode(String iso3) implements Comparable<CountryCode> {

	private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

	/** The four blocks that ISO 3166-1 leaves to its users and will never assign. */
	private static final Pattern USER_ASSIGNED = Pattern.compile("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]");

	public CountryCode {
		if (!FORM.matcher(iso3).matches()) {
			throw new IllegalArgumentException("Not three capital letters from A to Z: '" + iso3 + "'");
		}
	}

	/**
	 * The code written in a text, which is taken as it is: neither trimmed nor
	 * capitalised.
	 * @throws IllegalArgumentException naming the text, if it is not such a code
	 */
	public static CountryCode of(String iso3) {
		return new CountryCode(iso3);
	}

	/**
	 * The code written in a text, in capitals or not, if it is one.
	 */
	public static Optional<CountryCode> in(String text) {
		String capitals = text.toUpperCase(Locale.ROOT);
		return FORM.matcher(capitals).matches() ? Optional.of(new CountryCode(capitals)) : Optional.empty();
	}

	/**
	 * Whether ISO 3166-1 leaves the code to its users (AAA to AAZ, QMA to QZZ, XAA to
	 * XZZ, ZZA to ZZZ): those are the portal's fictional States.
	 */
	public boolean isUserAssigned() {
		return USER_ASSIGNED.matcher(this.iso3).matches();
	}

	@Override
	public int compareTo(CountryCode other) {
		return this.iso3.compareTo(other.iso3);
	}

	@Override
	public String toString() {
		return this.iso3;
	}

}
