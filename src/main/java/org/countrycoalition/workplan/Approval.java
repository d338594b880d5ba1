package org.countrycoalition.workplan;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who submitted a version and who approved it: two persons.
 *
 * @param submitted null if it was not submitted
 * @param approved null if it was not approved
 * @param returned why it was given back for more work, null if it was not, or if it was
 * submitted again since
 */
public record Approval(@Nullable Step submitted, @Nullable Step approved, @Nullable String returned) {

	/** Nobody has submitted it yet. */
	public static final Approval NONE = new Approval(null, null, null);

	/**
	 * @param person sign-in name
	 * @return whether that person has submitted it
	 */
	public boolean isSubmittedBy(String person) {
		return this.submitted != null && this.submitted.person().equals(person);
	}

	/**
	 * What somebody did.
	 *
	 * @param person sign-in name
	 * @param name what the person was called then; the sign-in name if that is all that
	 * is known
	 * @param at when
	 */
	public record Step(String person, String name, Instant at) {
	}

}
