package org.countrycoalition.indicators;

import java.util.Arrays;
import java.util.Optional;

/**
 * An indicator of Actions 34 and 35 in the draft Vientiane Capital Action Plan 2027-2031
 * of 22 June 2026.
 */
public enum Indicator {

	/** Affected States Parties with a resource mobilisation plan in place. */
	MOBILISATION("34b", "affected"),

	/** States Parties that report the provision of resources. */
	PROVISION("35a", "parties"),

	/** Affected States Parties that report the receipt of resources. */
	RECEIPT("35b", "affected");

	private final String code;

	private final String cohort;

	Indicator(String code, String cohort) {
		this.code = code;
		this.cohort = cohort;
	}

	/** As it stands in addresses. */
	public String code() {
		return this.code;
	}

	/** Of which cohort of the register it is a part. */
	public String cohort() {
		return this.cohort;
	}

	/** The indicator of an address, empty if there is none. */
	public static Optional<Indicator> named(String code) {
		return Arrays.stream(values()).filter((indicator) -> indicator.code.equals(code)).findFirst();
	}

}
