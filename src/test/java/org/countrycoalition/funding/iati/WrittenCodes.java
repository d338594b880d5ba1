package org.countrycoalition.funding.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.testing.CsvSheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The codes that a file may hold: those of a short list of facts, each with the published
 * list that it is of.
 */
final class WrittenCodes {

	private static final List<String> CODED = List.of("code", "type", "role", "status", "vocabulary", "currency");

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toSet());

	/** Own codes of areas are the register's keys. */
	private static final String AREA = "recipient-region 99@code=";

	private static final Set<String> KNOWN = read();

	private WrittenCodes() {
	}

	/**
	 * @return each as place=code
	 */
	static Set<String> known() {
		return KNOWN;
	}

	private static Set<String> read() {
		try (InputStream file = Objects
			.requireNonNull(WrittenCodes.class.getResourceAsStream("codes-as-written.csv"))) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return CsvSheet.of(text.substring(text.indexOf("place,")))
				.rows()
				.stream()
				.map((row) -> row.text("place") + "=" + row.text("code"))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @return each as place=code, but countries, currencies and areas that there are
	 */
	static Set<String> in(Document file) {
		NodeList all = file.getElementsByTagName("*");
		Set<String> codes = new TreeSet<>();
		for (int place = 0; place < all.getLength(); place++) {
			of((Element) all.item(place)).forEach(codes::add);
		}
		return codes;
	}

	private static Stream<String> of(Element element) {
		String vocabulary = element.getAttribute("vocabulary");
		return CODED.stream()
			.filter(element::hasAttribute)
			.filter((name) -> !isFound(element, name))
			.map((name) -> element.getTagName() + (name.equals("code") && !vocabulary.isEmpty() ? " " + vocabulary : "")
					+ "@" + name + "=" + element.getAttribute(name))
			.filter((code) -> !code.startsWith(AREA));
	}

	private static boolean isFound(Element element, String name) {
		String code = element.getAttribute(name);
		return (name.equals("currency") && CURRENCIES.contains(code))
				|| (element.getTagName().equals("recipient-country") && COUNTRIES.contains(code));
	}

}
