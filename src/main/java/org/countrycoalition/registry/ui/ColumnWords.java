package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

import org.springframework.stereotype.Component;

/**
 * Columns of the register and their values in the reader's language.
 */
@Component
class ColumnWords {

	/** Columns that only the machinery reads. */
	private static final Set<String> HIDDEN = Set.of("id", "audience", "version", "recorded_on");

	/** Columns that hold days: a text that looks like one stays a text. */
	private static final Pattern DAY = Pattern.compile("(_on|_earliest|_latest|_from|_until|as_of)$");

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	/** Where the words for the values of a column stand. */
	private static final Map<String, String> VALUES = Map.of("in_force_basis", "registry.basis.", "confidence",
			"registry.confidence.", "kind", "registry.kind.", "certainty", "registry.certainty.", "tier",
			"kernel.tier.", "role", "registry.role.", "quote", "registry.quote.", "cohort", "registry.cohort.",
			"illustrative", "registry.yesNo.", "least_developed", "registry.yesNo.");

	private final Texts texts;

	private final Switches switches;

	ColumnWords(Texts texts, Switches switches) {
		this.texts = texts;
		this.switches = switches;
	}

	/**
	 * @param column name in the database
	 * @return its name for readers, empty if it is none of theirs
	 */
	Optional<String> name(String column) {
		return HIDDEN.contains(column) ? Optional.empty() : Optional.of(this.texts.of("registry.column." + column));
	}

	/**
	 * @param column name in the database
	 * @param value as the change log keeps it
	 * @return the value for readers
	 */
	String value(String column, String value) {
		String words = VALUES.get(column);
		if (words != null) {
			return this.texts.of(words + value);
		}
		if (!DAY.matcher(column).find()) {
			return value;
		}
		if (value.endsWith("infinity")) {
			return this.texts.of("registry.date.open");
		}
		return DATE.matcher(value).matches() ? this.switches.formats().date(LocalDate.parse(value)) : value;
	}

}
