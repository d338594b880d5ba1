package org.countrycoalition.gap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.countrycoalition.funding.Cover;

/**
 * What of a contribution covers a need. Each rule takes in all that the one before it
 * does. Spending is a use of payments and never adds; an intent covers under no rule.
 */
public enum CoverRule {

	/** Payments. */
	PAID,

	/** And the unpaid part of commitments. */
	FIRM,

	/** And the unconverted part of pledges. */
	FIRM_AND_PLEDGED;

	/**
	 * As it stands in addresses: {@code paid}, {@code firm}, {@code firm-and-pledged}.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The rule of an address, empty if there is none. */
	public static Optional<CoverRule> named(String code) {
		return Arrays.stream(values()).filter((rule) -> rule.code().equals(code)).findFirst();
	}

	/** Whether what a contribution covers by that step counts. */
	public boolean counts(Cover.Step step) {
		return compareTo(switch (step) {
			case PAID -> PAID;
			case UNPAID -> FIRM;
			case UNCONVERTED -> FIRM_AND_PLEDGED;
		}) >= 0;
	}

}
