package org.countrycoalition.funding;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was imported.
 *
 * @param id key by which it can be undone
 * @param at when
 * @param by who
 * @param fileName as it was called
 * @param lines how many records it has
 * @param undone whether it was taken back
 */
public record ImportRecord(UUID id, Instant at, String by, String fileName, int lines, boolean undone) {
}
