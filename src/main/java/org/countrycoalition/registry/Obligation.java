package org.countrycoalition.registry;

import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty under Article 3, 4 or 5 from its rise to its end.
 *
 * @param id key
 * @param state the State
 * @param article 3 stockpiles, 4 clearance, 5 victims
 * @param arose null: with entry into force
 * @param ended null: no end recorded. An open lower end ({@link java.time.LocalDate#MIN})
 * says that it is fulfilled and no source prints since when; an open upper end
 * ({@link java.time.LocalDate#MAX}) that no source says whether it is
 * @param confidence how well the source carries it
 * @param source document or address
 * @param note what the source says beside, null if nothing
 * @param version for optimistic locking
 */
public record Obligation(UUID id, CountryCode state, int article, @Nullable FuzzyDate arose, @Nullable FuzzyDate ended,
		Confidence confidence, String source, @Nullable String note, int version) {

	/**
	 * How well a source carries a fact.
	 */
	public enum Confidence {

		/** The source prints the State and its standing. */
		PUBLISHED,

		/** Incomplete, secondary or perhaps superseded: not to be shown as a fact. */
		PARTLY

	}

}
