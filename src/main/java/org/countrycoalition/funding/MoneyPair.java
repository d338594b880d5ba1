package org.countrycoalition.funding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Two lines that are, or may be, the same money.
 *
 * @param gives the line that gives way if they are
 * @param stands the other one
 * @param doubt why they may be the same money, null if nothing but what is said suggests
 * it
 * @param holds what holds of them for the viewer; null: nothing yet
 * @param said by whom, as far as the viewer is told
 */
public record MoneyPair(MoneyLine gives, MoneyLine stands, @Nullable Doubt doubt, @Nullable Verdict holds,
		List<Said> said) {

	public MoneyPair {
		said = List.copyOf(said);
	}

	/**
	 * What the viewer's organisation has said, or the ISU if the viewer speaks for it.
	 */
	public Optional<Said> own() {
		return this.said.stream().filter(Said::own).findFirst();
	}

	/**
	 * What somebody says of two lines.
	 *
	 * @param side that says it to the others; null: the ISU for all, or an organisation
	 * for itself
	 * @param organisation that says it, null: the ISU
	 * @param verdict what is said
	 * @param name of the person, null if not recorded
	 * @param at when
	 * @param reason null if none was given
	 * @param own whether the viewer may take it back
	 * @param version for optimistic locking
	 */
	public record Said(@Nullable Publisher side, @Nullable String organisation, Verdict verdict, @Nullable String name,
			Instant at, @Nullable String reason, boolean own, int version) {
	}

}
