package org.countrycoalition.funding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that was imported.
 *
 * @param id key by which it can be undone
 * @param at when
 * @param by who
 * @param fileName as it was called
 * @param lines how many records it has
 * @param editions titles of the tables in it, with their dates where these are known
 * @param first year that it tells of, 0 if of none
 * @param last year that it tells of
 * @param undone whether it was taken back
 */
public record ImportRecord(UUID id, Instant at, String by, String fileName, int lines, List<String> editions, int first,
		int last, boolean undone) {
}
