package org.countrycoalition.shell.components;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import com.vaadin.flow.i18n.I18NProvider;
import org.countrycoalition.journal.Change;
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

	/**
	 * @param change from the change log
	 * @param operation what was done, in the reader's language
	 * @param name of a column in the reader's language, empty for one that is no matter
	 * of readers
	 * @param value words for a column and its value
	 * @param reason why, in the reader's language
	 * @return the change as the history drawer shows it
	 */
	public static HistoryEntry of(Change change, String operation, Function<String, Optional<String>> name,
			BinaryOperator<String> value, @Nullable String reason) {
		Map<String, String> before = new TreeMap<>();
		Map<String, String> after = new TreeMap<>();
		change.differences().forEach((column, difference) -> name.apply(column).ifPresent((heading) -> {
			if (difference.before() != null) {
				before.put(heading, value.apply(column, difference.before()));
			}
			if (difference.after() != null) {
				after.put(heading, value.apply(column, difference.after()));
			}
		}));
		return new HistoryEntry(change.at(), author(change.by()), operation, before, after, reason);
	}

	private static String author(String name) {
		return "portal".equals(name) ? I18NProvider.translate("shell.history.portal") : name;
	}

}
