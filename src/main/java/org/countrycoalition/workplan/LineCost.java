package org.countrycoalition.workplan;

import java.util.UUID;

import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a plan in force costs in a year, in dollars of the United States.
 *
 * @param key by which the line is known in every version of the plan
 * @param title what is to be done
 * @param operator who does it, null if not decided
 * @param share of it that is attributable to cluster munitions
 * @param cost one part, which may be unknown
 * @param national what the State gives of it; no part: none is stated
 */
public record LineCost(UUID key, String title, @Nullable String operator, Share share, FigureSum cost,
		FigureSum national) {
}
