package org.countrycoalition.shell.components;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One change as the history drawer shows it.
 *
 * @param at when
 * @param by who, as readers know them
 * @param operation what was done, in the reader's language
 * @param before the fields as they were, by their names in the reader's language; empty
 * for a new record
 * @param after the fields as they became; empty for an ended record
 * @param reason why, as the person wrote it, or {@code null}
 */
public record HistoryEntry(Instant at, String by, String operation, Map<String, String> before,
		Map<String, String> after, @Nullable String reason) {
}
