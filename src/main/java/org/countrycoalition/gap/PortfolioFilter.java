package org.countrycoalition.gap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.countrycoalition.registry.StateRow;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the gaps of all States. Each rests on a fact with a source, and none on what
 * nobody has said.
 */
public enum PortfolioFilter {

	/** The State itself declares to be near completion. */
	NEAR_COMPLETION,

	/** No contribution of anybody counts under the rule in the year. */
	NO_DONOR,

	/** On the United Nations' list of least developed countries. */
	LEAST_DEVELOPED;

	/** As it stands in addresses: {@code near-completion}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The filter of an address, empty if there is none. */
	public static Optional<PortfolioFilter> named(String code) {
		return Arrays.stream(values()).filter((filter) -> filter.code().equals(code)).findFirst();
	}

	/**
	 * @param filters all of which must keep it
	 * @param gap of a State
	 * @param state what the register says of it, null if nothing
	 */
	public static boolean keep(Set<PortfolioFilter> filters, StateGap gap, @Nullable StateRow state) {
		return filters.stream().allMatch((filter) -> filter.keeps(gap, state));
	}

	private boolean keeps(StateGap gap, @Nullable StateRow state) {
		return switch (this) {
			case NEAR_COMPLETION -> state != null && !state.nearCompletion().isEmpty();
			case NO_DONOR -> gap.donors() == 0;
			case LEAST_DEVELOPED -> state != null && state.leastDeveloped();
		};
	}

}
