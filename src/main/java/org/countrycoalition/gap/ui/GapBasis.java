package org.countrycoalition.gap.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What of need and money a gap is told of.
 */
enum GapBasis {

	/** All of it, as plan and contributions state it. */
	REPORTED,

	/** What is attributable to cluster munitions, from low to high. */
	ATTRIBUTED;

	/** As it stands in addresses. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The basis of an address, empty if there is none. */
	static Optional<GapBasis> named(String code) {
		return Arrays.stream(values()).filter((basis) -> basis.code().equals(code)).findFirst();
	}

}
