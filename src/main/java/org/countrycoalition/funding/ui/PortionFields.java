package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
 * reason. A field is of one year for as long as the form is there: another first year
 * brings other fields into sight, and what is typed meanwhile is of the year for which it
 * was typed.
 */
class PortionFields extends Composite<FormLayout> {

	private static final int FIRST = 1990;

	private static final int LAST = 2100;

	/** As many as are in sight without an amount. */
	private static final int USUAL = 5;

	private static final String AMOUNT = "amount";

	private static final String UNSEEN = "hidden";

	private final FunnelWords words;

	private final TextField currency = new TextField();

	private final IntegerField first = new IntegerField();

	/** In the order of the years, as they stand in the form after the other fields. */
	private final SortedMap<Integer, TextField> amounts = new TreeMap<>();

	/** What is told of years, beside their amounts. */
	private final Map<Integer, String> facts = new HashMap<>();

	private boolean told = true;

	/** Keeps what is typed, null as long as nothing does. */
	private @Nullable TypedForm typed;

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
		this.first.addValueChangeListener((change) -> look());
		this.first.setValue(year);
		this.currency.setValue("USD");
	}

	/** The years that follow from the first one are in sight, and all with an amount. */
	private void look() {
		Integer from = this.first.getValue();
		// without a first year the same years stay
		if (from == null || !isYear(from)) {
			return;
		}
		for (int year = from; year < from + USUAL && isYear(year); year++) {
			amount(year);
		}
		this.amounts.forEach((year, field) -> see(field, !field.isEmpty() || (from <= year && year < from + USUAL)));
	}

	private static boolean isYear(int year) {
		return FIRST <= year && year <= LAST;
	}

	/** The field of a year, which is made once. */
	private TextField amount(int year) {
		return this.amounts.computeIfAbsent(year, (of) -> {
			TextField field = new TextField(this.words.say("form.amount", String.valueOf(of)));
			field.setHelperText(fact(of));
			see(field, false);
			field.addValueChangeListener((change) -> see(field, isSeen(field) || !field.isEmpty()));
			keep(of, field);
			int fields = (int) getContent().getChildren().count();
			getContent().addComponentAtIndex(fields - this.amounts.tailMap(of).size(), field);
			return field;
		});
	}

	/**
	 * A field out of sight still takes what was typed before that reached who types, and
	 * is then in sight again.
	 */
	private static void see(TextField field, boolean seen) {
		field.getElement().setAttribute(UNSEEN, !seen);
	}

	private static boolean isSeen(TextField field) {
		return !field.getElement().hasAttribute(UNSEEN);
	}

	void first(int year) {
		this.first.setValue(year);
	}

	/** Tells something of the first year, which stays beside that year. */
	void fact(String fact) {
		this.facts.put(this.first.getValue(), fact);
		tell(this.told);
	}

	/** Whether what is told of years is of what is chosen now. */
	void tell(boolean still) {
		this.told = still;
		this.amounts.forEach((year, field) -> field.setHelperText(fact(year)));
	}

	private String fact(int year) {
		return this.told ? this.facts.getOrDefault(year, "") : "";
	}

	void keep(TypedForm typed) {
		this.typed = typed;
		typed.text("currency", this.currency)
			.field("first", this.first, String::valueOf, Integer::valueOf)
			.others(this::kept);
		this.amounts.forEach(this::keep);
	}

	/** What was typed is of a year that is not in sight at first. */
	private void kept(String name) {
		IntStream.rangeClosed(FIRST, LAST).filter((year) -> name.equals(AMOUNT + year)).forEach(this::amount);
	}

	private void keep(int year, TextField field) {
		if (this.typed != null) {
			this.typed.text(AMOUNT + year, field);
		}
	}

	void show(Terms terms) {
		this.currency.setValue(terms.currency().getCurrencyCode());
		this.first.setValue(terms.years().first());
		amounts(terms.portions());
	}

	/** Each year's amount; a year that has none is empty. */
	void amounts(Map<Integer, BigDecimal> portions) {
		this.amounts.values().forEach(TextField::clear);
		portions.forEach((year, amount) -> amount(year).setValue(this.words.number(amount)));
		look();
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
		for (TextField field : this.amounts.values()) {
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
			read(field);
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
		TextField field = this.amounts.values()
			.stream()
			.filter((one) -> !one.isEmpty())
			.findFirst()
			.or(() -> this.amounts.values().stream().filter(PortionFields::isSeen).findFirst())
			.orElseThrow();
		field.setInvalid(true);
		field.setErrorMessage(why);
		field.focus();
	}

	Currency currency() {
		return TypedCurrency.read(this.currency.getValue()).orElseThrow();
	}

	SortedMap<Integer, BigDecimal> portions() {
		SortedMap<Integer, BigDecimal> portions = new TreeMap<>();
		this.amounts.forEach((year, field) -> {
			BigDecimal amount = read(field);
			if (amount != null) {
				portions.put(year, amount);
			}
		});
		return portions;
	}

	private @Nullable BigDecimal read(TextField field) {
		return TypedAmount.read(field.getValue(), this.words.parts().switches().language());
	}

}
