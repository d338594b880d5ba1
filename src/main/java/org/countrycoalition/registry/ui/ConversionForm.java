package org.countrycoalition.registry.ui;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.kernel.Conversion;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Money;

/**
 * Converts an amount of a year into dollars and says with which rate.
 */
class ConversionForm extends Composite<Div> {

	private final PageParts parts;

	private final ExchangeRates rates;

	private final BigDecimalField amount = new BigDecimalField();

	private final TextField currency = new TextField();

	private final IntegerField year = new IntegerField();

	private final Paragraph answer = new Paragraph();

	ConversionForm(ExchangeRates rates, PageParts parts) {
		this.rates = rates;
		this.parts = parts;
		this.amount.setLabel(parts.say("registry.convert.amount"));
		this.amount.setLocale(parts.switches().language());
		this.currency.setLabel(parts.say("registry.convert.currency"));
		this.currency.setMaxLength(3);
		this.currency.setValue("EUR");
		this.year.setLabel(parts.say("registry.year"));
		this.year.setMin(1990);
		this.year.setMax(2100);
		this.year.setValue(parts.switches().on().getYear());
		Button convert = new Button(parts.say("registry.convert"), (click) -> convert());
		convert.addThemeVariants(ButtonVariant.PRIMARY);
		convert.addClickShortcut(Key.ENTER).listenOn(this);
		this.answer.getElement().setAttribute("role", "status");
		Div fields = new Div(this.amount, this.currency, this.year, convert);
		fields.addClassName("filters");
		getContent().add(fields, this.answer);
	}

	private void convert() {
		BigDecimal value = this.amount.getValue();
		Integer ofYear = this.year.getValue();
		Optional<Currency> unit = currency(this.currency.getValue());
		this.amount.setInvalid(value == null);
		this.amount.setErrorMessage(this.parts.say("registry.convert.amount.needed"));
		this.currency.setInvalid(unit.isEmpty());
		this.currency.setErrorMessage(this.parts.say("registry.convert.currency.needed"));
		if (value == null || unit.isEmpty() || ofYear == null || this.year.isInvalid()) {
			this.answer.setText(this.parts.say("registry.convert.incomplete"));
			return;
		}
		this.answer.setText(answer(this.rates.toUsd(new Money(value, unit.get()), ofYear), ofYear));
	}

	private String answer(Conversion conversion, int ofYear) {
		return switch (conversion) {
			case Conversion.AlreadyUsd same -> this.parts.say("registry.convert.same", written(same.usd()));
			case Conversion.NoRate none -> this.parts.say("registry.convert.noRate", written(none.original()),
					none.original().currency().getCurrencyCode(), String.valueOf(ofYear));
			case Conversion.Converted done ->
				this.parts.say(done.estimated() ? "registry.convert.estimated" : "registry.convert.done",
						written(done.usd()), this.parts.switches().formats().number(done.rate().rate()),
						this.parts.say("registry.quote.short." + done.rate().quote().name(),
								done.rate().currency().getCurrencyCode()),
						String.valueOf(done.rate().year()));
		};
	}

	private String written(Money money) {
		return money.currency().getCurrencyCode() + "\u00a0" + this.parts.switches().formats().number(money.amount());
	}

	private static Optional<Currency> currency(String code) {
		try {
			return Optional.of(Currency.getInstance(code.strip().toUpperCase(Locale.ROOT)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
