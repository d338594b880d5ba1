package org.countrycoalition.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the change log.
 *
 * @param at when, by the database's clock
 * @param by sign-in name of who wrote, {@code portal} for the portal's own work
 * @param reason as given, null if none was
 * @param operation what was done
 * @param before the row's filled columns, empty for an insertion
 * @param after the row's filled columns, empty for a deletion
 */
public record Change(Instant at, String by, @Nullable String reason, Operation operation, Map<String, String> before,
		Map<String, String> after) {

	/**
	 * @return old and new value of each column whose value changed, by column; the
	 * version is left aside
	 */
	public SortedMap<String, Difference> differences() {
		SortedMap<String, Difference> differences = new TreeMap<>();
		TreeMap<String, String> columns = new TreeMap<>(this.before);
		columns.putAll(this.after);
		columns.remove("version");
		for (String column : columns.keySet()) {
			String old = this.before.get(column);
			String now = this.after.get(column);
			if (!Objects.equals(old, now)) {
				differences.put(column, new Difference(old, now));
			}
		}
		return differences;
	}

	/**
	 * What was done to a row.
	 */
	public enum Operation {

		/** Added. */
		INSERT,

		/** Changed. */
		UPDATE,

		/** Removed. */
		DELETE

	}

	/**
	 * A column's old and new value.
	 *
	 * @param before null if it was empty
	 * @param after null if it is empty
	 */
	public record Difference(@Nullable String before, @Nullable String after) {
	}

}
