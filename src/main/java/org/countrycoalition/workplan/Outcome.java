package org.countrycoalition.workplan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a plan is to bring about; lines name the outcome that they serve by its title.
 *
 * @param title in a few words, once in a plan
 * @param measure by what one sees that it is reached, null if not stated
 * @param due the day by which it is to be reached: a milestone of the plan; null if not
 * stated
 */
public record Outcome(String title, @Nullable String measure, @Nullable LocalDate due) {
}
