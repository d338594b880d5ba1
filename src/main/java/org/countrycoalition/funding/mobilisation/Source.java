package org.countrycoalition.funding.mobilisation;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * From whom money is to come.
 *
 * @param kind of source
 * @param donor code of the State, or key of the organisation, with whose contributions it
 * is matched; null: of nobody in the register
 * @param name in free words; empty if the donor is called as in the register
 */
public record Source(Kind kind, @Nullable String donor, String name) {

	private static final String OWN = "own";

	/** Whether a donor's key is the code of a State. */
	public static boolean isState(String donor) {
		return donor.matches("[A-Z]{3}");
	}

	/**
	 * By what two targets, or a target and a contribution, are of the same source: all
	 * own money is one, a donor is known by its key, anybody else by kind and name.
	 */
	public String key() {
		if (this.kind == Kind.OWN) {
			return OWN;
		}
		return Objects.requireNonNullElseGet(this.donor,
				() -> this.kind.name() + ":" + this.name.strip().toLowerCase(Locale.ROOT));
	}

	/** Whether what came from it can be told from what came from others. */
	public boolean isMatched() {
		return this.kind == Kind.OWN || this.donor != null;
	}

	/** Kinds of sources. */
	public enum Kind {

		/** The State itself. */
		OWN,

		/** Another State, or an organisation that gives for it. */
		DONOR,

		/** A United Nations or other trust fund. */
		FUND,

		/** Companies, foundations, people. */
		PRIVATE,

		/** Anything else. */
		OTHER

	}

}
