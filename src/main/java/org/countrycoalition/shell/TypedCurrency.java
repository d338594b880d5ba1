package org.countrycoalition.shell;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a currency as people type it.
 */
public final class TypedCurrency {

	private static final Map<String, Currency> KNOWN = Currency.getAvailableCurrencies()
		.stream()
		.collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

	private TypedCurrency() {
	}

	/**
	 * @param text as typed
	 * @return empty if there is no such currency
	 */
	public static Optional<Currency> read(String text) {
		return Optional.ofNullable(KNOWN.get(text.strip().toUpperCase(Locale.ROOT)));
	}

	/**
	 * @param text that is no currency
	 * @return says so, in the reader's language
	 */
	public static String refusal(String text, Texts texts) {
		return text.isBlank() ? texts.of("shell.currency.missing") : texts.of("shell.currency.none", text.strip());
	}

}
