package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * When a State signed, deposited, was bound and left; a State that comes back has a
 * second one.
 *
 * @param id key
 * @param state the State
 * @param signedOn null if it acceded
 * @param depositedOn deposit of ratification, acceptance or accession; null if only
 * signed
 * @param inForceOn entry into force for the State (Article 17), null if not deposited
 * @param inForceBasis where that date comes from, null if there is none
 * @param withdrawnOn day from which a withdrawal has effect (Article 20), null if none
 * @param source document or address
 * @param version for optimistic locking
 */
public record Standing(UUID id, CountryCode state, @Nullable LocalDate signedOn, @Nullable LocalDate depositedOn,
		@Nullable LocalDate inForceOn, @Nullable InForceBasis inForceBasis, @Nullable LocalDate withdrawnOn,
		String source, int version) {

	/**
	 * Where a date of entry into force comes from.
	 */
	public enum InForceBasis {

		/** A source prints it. */
		PUBLISHED,

		/** Computed, and a published deadline fits it. */
		AGREES_WITH_DEADLINE,

		/** Computed by the rule of Article 17. */
		COMPUTED

	}

}
