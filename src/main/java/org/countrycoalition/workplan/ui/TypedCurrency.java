package org.countrycoalition.workplan.ui;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a currency as people type it.
 */
final class TypedCurrency {

	private static final Set<String> KNOWN = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private TypedCurrency() {
	}

	/**
	 * @return its ISO 4217 code, empty if there is no such currency
	 */
	static Optional<String> read(String text) {
		return Optional.of(text.strip().toUpperCase(Locale.ROOT)).filter(KNOWN::contains);
	}

}
