package org.countrycoalition.workplan;

import java.util.UUID;

import org.countrycoalition.kernel.Pillar;

/**
 * What a line is called, for whoever chooses one.
 *
 * @param key of the line in every version of the plan
 * @param title what is to be done
 * @param pillar that it belongs to
 */
public record LineName(UUID key, String title, Pillar pillar) {
}
