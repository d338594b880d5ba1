package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.shell.TypedCurrency;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * Amounts by year, in one currency. What cannot be read stays in its field with the
 * reason.
 */
class PortionFields extends Composite<FormLayout> {

	private static final int FIRST = 1990;

	private static final int LAST = 2100;

	/** As many as a contribution can have. */
	private static final int YEARS = 10;

	/** As many as are in sight at first. */
	private static final int USUAL = 5;

	private final FunnelWords words;

	private final TextField currency = new TextField();

	private final IntegerField first = new IntegerField();

	private final List<TextField> amounts = new ArrayList<>();

	/** What is told of years, beside their amounts. */
	private final Map<Integer, String> facts = new HashMap<>();

	private boolean told = true;

	PortionFields(FunnelWords words, int year) {
		this.words = words;
		this.currency.setLabel(words.say("form.currency"));
		this.currency.setHelperText(words.say("form.currency.help"));
		this.currency.setMaxLength(3);
		this.first.setLabel(words.say("form.first"));
		this.first.setMin(FIRST);
		this.first.setMax(LAST);
		this.first.setI18n(new IntegerField.IntegerFieldI18n().setMinErrorMessage(words.say("form.first.wrong"))
			.setMaxErrorMessage(words.say("form.first.wrong"))
			.setBadInputErrorMessage(words.say("form.first.wrong")));
		getContent().add(this.currency, this.first);
		for (int place = 0; place < YEARS; place++) {
			TextField amount = new TextField();
			this.amounts.add(amount);
			getContent().add(amount);
		}
		this.first.addValueChangeListener((change) -> label());
		this.first.setValue(year);
		this.currency.setValue("USD");
	}

	private void label() {
		Integer year = this.first.getValue();
		int filled = 0;
		for (int place = 0; place < YEARS; place++) {
			filled = this.amounts.get(place).isEmpty() ? filled : place + 1;
		}
		for (int place = 0; place < YEARS; place++) {
			// without a first year the amounts stay those of the years that they were
			// typed for
			if (year != null) {
				this.amounts.get(place).setLabel(this.words.say("form.amount", String.valueOf(year + place)));
				this.amounts.get(place).setHelperText(this.told ? this.facts.getOrDefault(year + place, "") : "");
			}
			this.amounts.get(place).setVisible(place < Math.max(USUAL, filled));
		}
	}

	void first(int year) {
		this.first.setValue(year);
	}

	/** Tells something of the first year, which stays beside that year. */
	void fact(String fact) {
		this.facts.put(this.first.getValue(), fact);
		label();
	}

	/** Whether what is told of years is of what is chosen now. */
	void tell(boolean still) {
		this.told = still;
		label();
	}

	void keep(TypedForm typed) {
		typed.text("currency", this.currency).field("first", this.first, String::valueOf, Integer::valueOf);
		for (int place = 0; place < YEARS; place++) {
			typed.text("amount" + place, this.amounts.get(place));
		}
	}

	void show(Terms terms) {
		this.currency.setValue(terms.currency().getCurrencyCode());
		this.first.setValue(terms.years().first());
		amounts(terms.portions());
	}

	/** Each year's amount; a year that has none is empty. */
	void amounts(Map<Integer, BigDecimal> portions) {
		int year = this.first.getValue();
		for (int place = 0; place < YEARS; place++) {
			BigDecimal amount = portions.get(year + place);
			this.amounts.get(place).setValue((amount != null) ? this.words.number(amount) : "");
		}
		label();
	}

	/**
	 * Whether every field can be read; says so at those that cannot.
	 * @param optional whether no amount is one too
	 */
	boolean isReadable(boolean optional) {
		boolean known = TypedCurrency.read(this.currency.getValue()).isPresent();
		this.currency.setInvalid(!known);
		this.currency.setErrorMessage(TypedCurrency.refusal(this.currency.getValue(), this.words.parts().texts()));
		if (this.first.isEmpty()) {
			this.first.setInvalid(true);
			this.first.setErrorMessage(this.words.say("form.first.wrong"));
		}
		boolean readable = known && !this.first.isInvalid();
		for (TextField field : this.amounts) {
			readable &= isReadable(field);
		}
		if (readable && !optional && portions().isEmpty()) {
			refuse(this.words.say("refusal.NO_AMOUNT"));
			return false;
		}
		return readable;
	}

	private boolean isReadable(TextField field) {
		boolean readable = true;
		try {
			amount(field);
		}
		catch (NumberFormatException ex) {
			readable = false;
			field.setErrorMessage(this.words.say(TypedAmount.refusal(field.getValue()), field.getValue()));
		}
		field.setInvalid(!readable);
		return readable;
	}

	/** Year of what has no amount in any, null if it has. */
	@Nullable Integer unvalued() {
		return portions().isEmpty() ? this.first.getValue() : null;
	}

	/** Something is wrong with the amounts. */
	void refuse(String why) {
		TextField field = this.amounts.stream()
			.filter((one) -> !one.isEmpty())
			.findFirst()
			.orElse(this.amounts.getFirst());
		field.setInvalid(true);
		field.setErrorMessage(why);
		field.focus();
	}

	Currency currency() {
		return TypedCurrency.read(this.currency.getValue()).orElseThrow();
	}

	SortedMap<Integer, BigDecimal> portions() {
		SortedMap<Integer, BigDecimal> portions = new TreeMap<>();
		for (int place = 0; place < YEARS; place++) {
			BigDecimal amount = amount(this.amounts.get(place));
			if (amount != null) {
				portions.put(this.first.getValue() + place, amount);
			}
		}
		return portions;
	}

	private @Nullable BigDecimal amount(TextField field) {
		return TypedAmount.read(field.getValue(), this.words.parts().switches().language());
	}

}
