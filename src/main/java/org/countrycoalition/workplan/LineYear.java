package org.countrycoalition.workplan;

import java.util.UUID;

/**
 * A line of a plan in one year, whatever the version.
 *
 * @param key of the line in every version
 * @param year of the plan
 */
public record LineYear(UUID key, int year) {
}
