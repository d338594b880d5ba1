package org.countrycoalition.registry.ui.edit;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Quote;
import org.countrycoalition.registry.RateRow;

/**
 * An annual average rate, with an example that shows which way round it is read.
 */
class RateForm implements FactForm<RateRow> {

	private static final int FIRST_YEAR = 1990;

	/** What numeric(18, 8) holds. */
	private static final int DECIMALS = 8;

	private static final BigDecimal LIMIT = BigDecimal.TEN.pow(10);

	private final Workbench bench;

	private final Fields fields;

	private final Input<Integer> year;

	private final Input<Currency> currency;

	private final Input<Quote> quote;

	private final Input<BigDecimal> rate;

	private final Paragraph example;

	private final Input<String> basis;

	private final Input<String> source;

	RateForm(Workbench bench, boolean adding) {
		this.bench = bench;
		this.fields = new Fields(bench);
		this.year = this.fields.whole("rate.year").required();
		this.year.rule(() -> this.year.must() >= FIRST_YEAR && this.year.must() <= bench.today().getYear(),
				bench.text("rate.year.range", String.valueOf(FIRST_YEAR), String.valueOf(Year.from(bench.today()))));
		this.currency = this.fields.search("rate.currency", currencies(), this::words).required();
		this.year.show(adding);
		this.currency.show(adding);
		this.quote = this.fields.options("rate.quote", List.of(Quote.values())).required();
		this.rate = this.fields.number("rate.rate").required();
		this.rate.rule(() -> this.rate.must().signum() > 0, bench.text("rate.positive"))
			.rule(() -> this.rate.must().stripTrailingZeros().scale() <= DECIMALS
					&& this.rate.must().compareTo(LIMIT) < 0, bench.text("rate.decimals"));
		this.example = this.fields.sentence("");
		this.example.getElement().setAttribute("role", "status");
		this.basis = this.fields.text("rate.basis").required().help(bench.text("rate.basis.help"));
		this.source = this.fields.longText("source").required();
		this.currency.onChange((chosen) -> illustrate());
		this.quote.onChange((chosen) -> illustrate());
		this.rate.onChange((chosen) -> illustrate());
	}

	private static List<Currency> currencies() {
		return Currency.getAvailableCurrencies()
			.stream()
			.filter((currency) -> !currency.equals(Money.USD) && currency.getDefaultFractionDigits() >= 0)
			.sorted(Comparator.comparing(Currency::getCurrencyCode))
			.toList();
	}

	private String words(Currency one) {
		return this.bench.text("rate.currency.label", one.getCurrencyCode(), one.getDisplayName(this.bench.language()));
	}

	private void illustrate() {
		Currency unit = this.currency.get();
		Quote way = this.quote.get();
		BigDecimal number = this.rate.get();
		if (unit == null || way == null || number == null) {
			this.example.setText(this.bench.text("rate.example"));
			return;
		}
		this.example.setText(this.bench.text("rate.example." + way.name(), unit.getCurrencyCode(),
				this.bench.formats().number(number)));
	}

	ExchangeRate rate() {
		return new ExchangeRate(this.year.must(), this.currency.must(), this.quote.must(), this.rate.must(),
				this.basis.must(), this.source.must());
	}

	@Override
	public Fields fields() {
		return this.fields;
	}

	@Override
	public void show(RateRow row) {
		ExchangeRate shown = row.rate();
		this.year.set(shown.year());
		this.currency.set(shown.currency());
		this.quote.set(shown.quote());
		this.rate.set(shown.rate());
		this.basis.set(shown.basis());
		this.source.set(shown.source());
		illustrate();
	}

}
