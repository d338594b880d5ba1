package org.countrycoalition.workplan;

import java.time.Instant;

import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A version of a State's plan without its lines.
 *
 * @param number from 1
 * @param status where it stands
 * @param title of the plan
 * @param firstYear that it covers
 * @param lastYear that it covers, included
 * @param tier who may see it
 * @param publishedAt when it came into force, null for a draft
 * @param lines how many it has
 */
public record PlanVersion(int number, Plan.Status status, String title, int firstYear, int lastYear, Tier tier,
		@Nullable Instant publishedAt, int lines) {
}
