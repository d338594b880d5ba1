package org.countrycoalition.registry;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.countrycoalition.kernel.CountryCode;

/**
 * Finds whom a published table means by a name: by the names of the register in four
 * languages, by codes, and by the aliases that people have recorded. Capitals, accents
 * and punctuation make no difference, nor does a leading "the".
 */
public final class KnownNames {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern ARTICLE = Pattern.compile("^the ");

	private final Map<String, Named> byKey = new HashMap<>();

	/**
	 * Records a name. The first to have it keeps it: States come before organisations,
	 * both before aliases.
	 */
	void add(String name, Named named) {
		String key = key(name);
		if (!key.isEmpty()) {
			this.byKey.putIfAbsent(key, named);
		}
	}

	/**
	 * @param name as a source writes it
	 * @return whom it means, empty if nobody known
	 */
	public Optional<Named> find(String name) {
		return Optional.ofNullable(this.byKey.get(key(name)));
	}

	private static String key(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT)
			.replace("&", " and ");
		return ARTICLE.matcher(NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll(" ").strip()).replaceFirst("");
	}

	/**
	 * Somebody whom the register knows.
	 */
	public sealed interface Named {

		/**
		 * @return whether it is fictional
		 */
		boolean illustrative();

		/**
		 * A State.
		 *
		 * @param code of it
		 * @param illustrative fictional
		 */
		record State(CountryCode code, boolean illustrative) implements Named {
		}

		/**
		 * An organisation.
		 *
		 * @param id key
		 * @param illustrative fictional
		 */
		record Organisation(String id, boolean illustrative) implements Named {
		}

		/**
		 * An area, a region or the world: it receives and is no State.
		 *
		 * @param id key
		 */
		record Area(String id) implements Named {

			@Override
			public boolean illustrative() {
				return false;
			}

		}

	}

}
