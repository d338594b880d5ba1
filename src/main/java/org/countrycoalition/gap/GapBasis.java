package org.countrycoalition.gap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What of need and money a gap is told of.
 */
public enum GapBasis {

	/** All of it, as plan and contributions state it. */
	REPORTED,

	/** What is attributable to cluster munitions, from low to high. */
	ATTRIBUTED;

	/** As it stands in addresses. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The basis of an address, empty if there is none. */
	public static Optional<GapBasis> named(String code) {
		return Arrays.stream(values()).filter((basis) -> basis.code().equals(code)).findFirst();
	}

}
