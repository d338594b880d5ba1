package org.countrycoalition.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All modules' texts, one bundle a module and language, merged. A key that two bundles
 * claim refuses the start, for one of the two texts would silently win.
 */
@Component
class Bundles implements I18NProvider {

	private static final Logger logger = LoggerFactory.getLogger(Bundles.class);

	private final Map<Locale, Map<String, String>> texts = new HashMap<>();

	private final boolean strict;

	/**
	 * @param strict whether a missing key is an error (tests) or a line in the log and a
	 * fallback (production)
	 */
	Bundles(@Value("${portal.texts.strict:false}") boolean strict) {
		this.strict = strict;
		for (Locale language : Texts.LANGUAGES) {
			this.texts.put(language, merged(language));
		}
	}

	private static Map<String, String> merged(Locale language) {
		Map<String, String> merged = new HashMap<>();
		String pattern = "classpath*:messages/*_" + language.getLanguage() + ".properties";
		try {
			for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(pattern)) {
				read(bundle, merged);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the texts " + pattern, ex);
		}
		return Map.copyOf(merged);
	}

	private static void read(Resource bundle, Map<String, String> target) throws IOException {
		Properties once = new UniqueKeys(bundle.getDescription(), target);
		try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
			once.load(reader);
		}
	}

	@Override
	public List<Locale> getProvidedLocales() {
		return Texts.LANGUAGES;
	}

	@Override
	public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... args) {
		Locale language = Texts.languageOf(locale);
		String text = text(key, language);
		return (args.length == 0) ? text : new MessageFormat(text, language).format(args);
	}

	private String text(String key, Locale language) {
		String text = this.texts.getOrDefault(language, Map.of()).get(key);
		if (text != null) {
			return text;
		}
		if (this.strict) {
			throw new IllegalArgumentException("no text '" + key + "' in " + language.getDisplayName(Locale.ENGLISH));
		}
		logger.error("No text '{}' in {}", key, language);
		return this.texts.getOrDefault(Locale.ENGLISH, Map.of()).getOrDefault(key, key);
	}

	/**
	 * Refuses a key that has been read before, in the same or another bundle.
	 */
	private static final class UniqueKeys extends Properties {

		private final String origin;

		private final transient Map<String, String> target;

		private UniqueKeys(String origin, Map<String, String> target) {
			this.origin = origin;
			this.target = target;
		}

		@Override
		public synchronized @Nullable Object put(Object key, Object value) {
			if (this.target.putIfAbsent((String) key, (String) value) != null) {
				throw new IllegalStateException("the text '" + key + "' of " + this.origin + " exists already");
			}
			return super.put(key, value);
		}

	}

}
