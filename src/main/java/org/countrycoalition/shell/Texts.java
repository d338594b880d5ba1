package org.countrycoalition.shell;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks texts up, in the reader's language or a named one. Placeholders are those of
 * {@link java.text.MessageFormat}; apostrophes in bundles are typographic (’), so that
 * they never quote.
 */
@Component
public class Texts {

	/** The languages of the portal; the first is the fallback. */
	public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

	private final I18NProvider bundles;

	Texts(I18NProvider bundles) {
		this.bundles = bundles;
	}

	/**
	 * @param key the text's key, which starts with its module's name
	 * @param args values of the placeholders
	 * @return the text in the language of the page at hand, English outside of a page
	 */
	public String of(String key, @Nullable Object... args) {
		UI page = UI.getCurrent();
		return of((page != null) ? page.getLocale() : Locale.ENGLISH, key, args);
	}

	/**
	 * @param language any locale; what is not a language of the portal becomes English
	 * @param key the text's key, which starts with its module's name
	 * @param args values of the placeholders
	 * @return the text in that language
	 */
	public String of(Locale language, String key, @Nullable Object... args) {
		return this.bundles.getTranslation(key, language, args);
	}

	/**
	 * @param locale what a browser or an account asks for
	 * @return the language of the portal that serves it best
	 */
	public static Locale languageOf(@Nullable Locale locale) {
		if (locale == null) {
			return LANGUAGES.getFirst();
		}
		return LANGUAGES.stream()
			.filter((language) -> language.getLanguage().equals(locale.getLanguage()))
			.findFirst()
			.orElse(LANGUAGES.getFirst());
	}

}
