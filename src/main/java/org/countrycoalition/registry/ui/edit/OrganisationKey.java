package org.countrycoalition.registry.ui.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Readable keys of organisations: lower-case letters, digits and hyphens.
 */
final class OrganisationKey {

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

	/** Letters that no accent can be taken from. */
	private static final Map<String, String> LETTERS = Map.of("æ", "ae", "œ", "oe", "ø", "o", "ß", "ss", "ł", "l", "đ",
			"d", "ð", "d", "þ", "th", "ı", "i");

	private OrganisationKey() {
	}

	/** The key that a name suggests, empty if it has no Latin letter or digit. */
	static String of(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
			.replaceAll("");
		for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
			plain = plain.replace(letter.getKey(), letter.getValue());
		}
		return OUTER_HYPHENS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
	}

	static boolean isOne(String text) {
		return FORM.matcher(text).matches();
	}

}
