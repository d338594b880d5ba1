package org.countrycoalition.workplan;

import java.time.Instant;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * An operator's report of what was done on a line, and spent, in a month or a quarter.
 *
 * @param id key
 * @param line key of the line in every version of the plan
 * @param state whose plan
 * @param period that it is about
 * @param actuals what it states
 * @param measure in what it is stated: as the line and the plan had it when it was
 * reported
 * @param status where it stands
 * @param returned why it was given back, null if it was not
 * @param reported who reported it first, and when
 * @param decided who accepted it or gave it back last, null if nobody has
 * @param tier who may see it
 * @param owner organisation whose report it is
 * @param source its name
 * @param version for optimistic locking
 */
public record Progress(UUID id, UUID line, CountryCode state, ReportedPeriod period, Actuals actuals, Measure measure,
		Status status, @Nullable String returned, Stamp reported, @Nullable Stamp decided, Tier tier, String owner,
		String source, int version) {

	/** Whether its figures count: what was given back does not, until it is corrected. */
	boolean counts() {
		return this.status != Status.RETURNED;
	}

	/**
	 * Who did something, and when.
	 *
	 * @param by sign-in name
	 * @param at when
	 */
	public record Stamp(String by, Instant at) {
	}

	/** Where a report stands. */
	public enum Status {

		/** Waits for the authority; its operator may correct it or take it back. */
		REPORTED,

		/** The authority has accepted it: whoever sees the plan sees it. */
		ACCEPTED,

		/** Given back to its operator with a reason; its figures do not count. */
		RETURNED

	}

}
