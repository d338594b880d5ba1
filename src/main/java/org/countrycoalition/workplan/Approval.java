package org.countrycoalition.workplan;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who submitted a version and who approved it: two persons.
 *
 * @param submittedBy sign-in name, null if it was not submitted
 * @param submittedAt when, null if it was not
 * @param approvedBy sign-in name, null if it was not approved
 * @param approvedAt when, null if it was not
 * @param returned why it was given back for more work, null if it was not, or if it was
 * submitted again since
 */
public record Approval(@Nullable String submittedBy, @Nullable Instant submittedAt, @Nullable String approvedBy,
		@Nullable Instant approvedAt, @Nullable String returned) {

	/** Nobody has submitted it yet. */
	public static final Approval NONE = new Approval(null, null, null, null, null);

}
