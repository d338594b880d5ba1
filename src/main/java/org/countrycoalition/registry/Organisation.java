package org.countrycoalition.registry;

import java.time.LocalDate;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part.
 *
 * @param id readable key, named by the claim {@code organisation} of its people
 * @param name full name
 * @param kind what it is
 * @param state of an authority the State that it acts for; of others the State that they
 * are of, null if none
 * @param existedFrom null: not recorded
 * @param existedUntil first day on which it no longer existed, null if it does
 * @param illustrative fictional
 * @param source document or address
 * @param version for optimistic locking
 */
public record Organisation(String id, String name, Kind kind, @Nullable CountryCode state,
		@Nullable LocalDate existedFrom, @Nullable LocalDate existedUntil, boolean illustrative, String source,
		int version) {

	/**
	 * Whether what it gives is its own to give: an authority receives for its State, and
	 * what a State's ministry or agency gives, the State gives.
	 */
	public boolean givesItself() {
		return this.kind != Kind.AUTHORITY && !(this.kind == Kind.DONOR && this.state != null);
	}

	/**
	 * What an organisation is.
	 */
	public enum Kind {

		/** National mine action authority or centre of a State. */
		AUTHORITY,

		/** Gives resources. */
		DONOR,

		/** Works in the field. */
		OPERATOR,

		/** United Nations entity. */
		UN,

		/** Implementation Support Unit of the Convention. */
		ISU,

		/** Civil society. */
		CIVIL_SOCIETY

	}

}
