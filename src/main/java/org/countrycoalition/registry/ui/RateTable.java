package org.countrycoalition.registry.ui;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Quote;
import org.countrycoalition.registry.RateRow;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;

/**
 * Annual average rates, one row a year and one column a currency. A year without a rate
 * shows the latest earlier one, as what it is: an estimate.
 */
class RateTable {

	private final PageParts parts;

	private final ExchangeRates rates;

	RateTable(ExchangeRates rates, PageParts parts) {
		this.rates = rates;
		this.parts = parts;
	}

	/**
	 * @param rows at least one
	 */
	DataTable<Integer> of(List<RateRow> rows) {
		DataTable<Integer> table = new DataTable<Integer>(this.parts.say("registry.rates")).captionUnseen();
		table.name(this.parts.say("registry.year"), (year) -> new Span(String.valueOf(year)));
		Map<Currency, Quote> quotes = rows.stream()
			.map(RateRow::rate)
			.collect(Collectors.toMap(ExchangeRate::currency, ExchangeRate::quote, (first, second) -> first,
					() -> new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode))));
		quotes.forEach(
				(currency, quote) -> table.figure(quoting(currency, quote), (year) -> cell(currency, year, quote)));
		List<Integer> years = rows.stream().map((row) -> row.rate().year()).distinct().sorted().toList();
		return table.rows(IntStream.rangeClosed(years.getFirst(), years.getLast())
			.boxed()
			.sorted(Comparator.reverseOrder())
			.toList());
	}

	private String quoting(Currency currency, Quote quote) {
		return this.parts.say("registry.quote.short." + quote.name(), currency.getCurrencyCode());
	}

	private Component cell(Currency currency, int year, Quote heading) {
		Optional<ExchangeRate> found = this.rates.rate(currency, year);
		if (found.isEmpty()) {
			return new Absence(this.parts.say("registry.rate.none"));
		}
		ExchangeRate rate = found.get();
		Span written = new Span(this.parts.switches().formats().number(rate.rate()));
		Span cell = new Span(written);
		if (rate.quote() != heading) {
			cell.add(new Text(" " + quoting(currency, rate.quote())));
		}
		if (rate.year() < year) {
			written.addClassName("absence");
			Span estimated = new Span(this.parts.say("kernel.rate.estimated", String.valueOf(rate.year())));
			estimated.addClassNames("detail", "absence");
			cell.add(estimated);
		}
		return cell;
	}

}
