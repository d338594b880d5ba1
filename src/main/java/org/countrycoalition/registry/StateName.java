package org.countrycoalition.registry;

import java.util.Locale;

/**
 * The short name of a State in four languages of the United Nations.
 *
 * @param en English
 * @param fr French
 * @param es Spanish
 * @param ar Arabic
 */
public record StateName(String en, String fr, String es, String ar) {

	/**
	 * @param locale the reader's language
	 * @return the name in that language, in English if it has none
	 */
	public String in(Locale locale) {
		return switch (locale.getLanguage()) {
			case "fr" -> this.fr;
			case "es" -> this.es;
			case "ar" -> this.ar;
			default -> this.en;
		};
	}

}
