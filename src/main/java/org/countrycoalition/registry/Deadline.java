package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that the treaty sets or that a meeting granted: two different facts.
 *
 * @param id key
 * @param state the State
 * @param article 3 (8 years after entry into force) or 4 (10 years)
 * @param kind who set it
 * @param fallsOn null: a decision was taken and its date not found
 * @param certainty how firm the date is
 * @param document symbol of the deciding document, null if not sourced
 * @param meeting code of the deciding meeting, null if not sourced
 * @param note what the source says beside, null if nothing
 * @param source document or address
 * @param endedOn day from which it is recorded as no longer valid, null if it stands
 * @param version for optimistic locking
 */
public record Deadline(UUID id, CountryCode state, int article, Kind kind, @Nullable LocalDate fallsOn,
		Certainty certainty, @Nullable String document, @Nullable String meeting, @Nullable String note, String source,
		@Nullable LocalDate endedOn, int version) {

	/**
	 * Who set a deadline.
	 */
	public enum Kind {

		/** The Convention itself. */
		TREATY,

		/** A Meeting of States Parties or Review Conference. */
		GRANTED

	}

	/**
	 * How firm a date is.
	 */
	public enum Certainty {

		/** A source prints it. */
		FIRM,

		/** By the treaty's rule from entry into force. */
		COMPUTED,

		/** Secondary source, or probably replaced: never shown as a fact. */
		UNCERTAIN

	}

}
