package org.countrycoalition.funding;

import java.time.Instant;
import java.util.UUID;

/**
 * The source that leads for a State, a year and a stage: lines of other sources are
 * matched with its lines or left out of totals.
 *
 * @param id key
 * @param year of the money
 * @param stage how far it has come
 * @param title of the published table; empty: what is entered in the portal itself
 * @param reason why it leads
 * @param namedBy who named it
 * @param at when
 */
public record LeadingSource(UUID id, int year, Stage stage, String title, String reason, String namedBy, Instant at) {
}
