package org.countrycoalition.workplan;

import java.util.List;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A version of a State's multi-year plan. A pillar without a line in a year that the plan
 * covers is not planned.
 *
 * @param id key
 * @param state whose plan
 * @param number of the version, from 1
 * @param status draft, published, or superseded by a later one
 * @param title of the plan
 * @param strategy that it belongs to, null if none is named
 * @param firstYear that it covers
 * @param lastYear that it covers, included
 * @param currency ISO 4217 code of all its amounts
 * @param tier who may see it
 * @param owner the authority
 * @param illustrative made up
 * @param source who wrote it
 * @param version for optimistic locking
 * @param lines in their order
 */
public record Plan(UUID id, CountryCode state, int number, Status status, String title, @Nullable String strategy,
		int firstYear, int lastYear, String currency, Tier tier, String owner, boolean illustrative, String source,
		int version, List<PlanLine> lines) {

	public Plan {
		lines = List.copyOf(lines);
	}

	/** Whether the plan covers the year. */
	public boolean covers(int year) {
		return year >= this.firstYear && year <= this.lastYear;
	}

	/** Where a version stands. */
	public enum Status {

		/** Being worked on; its owner alone sees it. */
		DRAFT,

		/** In force. */
		PUBLISHED,

		/** Replaced by a later one. */
		SUPERSEDED

	}

}
