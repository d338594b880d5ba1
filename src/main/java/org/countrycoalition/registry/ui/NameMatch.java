package org.countrycoalition.registry.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.countrycoalition.registry.StateName;
import org.countrycoalition.registry.StateRow;

/**
 * Finds names whatever their accents and capitals.
 */
final class NameMatch {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final String sought;

	NameMatch(String sought) {
		this.sought = plain(sought.strip());
	}

	boolean in(StateRow state) {
		return names(state).anyMatch(this::in);
	}

	boolean in(String name) {
		return plain(name).contains(this.sought);
	}

	/**
	 * @return 0 for a code or name that is what was sought, 1 for one that begins with
	 * it, 2 for the others: the best first
	 */
	int rank(StateRow state) {
		return names(state).mapToInt(this::rank).min().orElse(2);
	}

	int rank(String name) {
		String plain = plain(name);
		if (plain.equals(this.sought)) {
			return 0;
		}
		return plain.startsWith(this.sought) ? 1 : 2;
	}

	private static Stream<String> names(StateRow state) {
		StateName name = state.name();
		return Stream.of(state.code().iso3(), state.iso2(), name.en(), name.fr(), name.es(), name.ar());
	}

	private static String plain(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
