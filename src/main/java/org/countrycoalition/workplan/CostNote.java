package org.countrycoalition.workplan;

import org.jspecify.annotations.Nullable;

/**
 * Why the costings of a line differ in a year.
 *
 * @param where the line and the year
 * @param text in the authority's words, null if it was taken back
 * @param version for optimistic locking
 */
public record CostNote(LineYear where, @Nullable String text, int version) {
}
