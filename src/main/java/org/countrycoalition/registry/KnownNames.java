package org.countrycoalition.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	private final Map<String, List<Named>> byKey = new HashMap<>();

	/**
	 * Records a name. The first to have it comes first: States before organisations, both
	 * before aliases.
	 */
	void add(String name, Named named) {
		String key = key(name);
		if (!key.isEmpty()) {
			this.byKey.computeIfAbsent(key, (any) -> new ArrayList<>()).add(named);
		}
	}

	/**
	 * @param name as a source writes it
	 * @return who gives by that name, a State or an organisation, empty if nobody known
	 */
	public Optional<Named> donor(String name) {
		return all(name).filter((named) -> !(named instanceof Named.Area)).findFirst();
	}

	/**
	 * @param name as a source writes it
	 * @return who receives by that name, a State or an area, empty if nobody known
	 */
	public Optional<Named> recipient(String name) {
		return all(name).filter((named) -> !(named instanceof Named.Organisation)).findFirst();
	}

	private Stream<Named> all(String name) {
		return this.byKey.getOrDefault(key(name), List.of()).stream();
	}

	/**
	 * @param name as a source writes it
	 * @return what two ways of writing the same name have in common: small letters and
	 * digits with single blanks, without a leading article
	 */
	public static String key(String name) {
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
