package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalFacts.Level;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.TypedCurrency;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a row of a State's own money.
 */
class NationalFields extends Composite<Div> {

	private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

	private static final Pattern BLANKS = Pattern.compile("[ \u00a0\u202f\u2009]");

	private static final Pattern YEAR = Pattern.compile("(199\\d|20\\d\\d|2100)");

	private static final int LONGEST = 300;

	private final FundingParts parts;

	private final boolean ofTable;

	private final TextField source = new TextField();

	private final TextField year = new TextField();

	private final Select<Basis> basis = new Select<>();

	private final Select<Level> level = new Select<>();

	private final Select<Pillar> pillar = new Select<>();

	private final TextField currency = new TextField();

	private final TextField amount = new TextField();

	private final TextField usd = new TextField();

	private final Checkbox inKind = new Checkbox();

	private final TextField note = new TextField();

	private final WiderFields wider;

	private final TextField document = new TextField();

	private final Select<Tier> tier = new Select<>();

	/**
	 * @param row that is to be changed, null: a new one
	 */
	NationalFields(@Nullable NationalRow row, FundingParts parts) {
		this.parts = parts;
		this.wider = new WiderFields(parts);
		this.ofTable = row != null && row.edition() != null;
		label();
		if (row != null) {
			fill(row.facts());
		}
		getContent().addClassName("national-form");
		getContent().add(this.source, this.year, this.basis, this.level, this.pillar, this.currency, this.amount,
				this.usd, this.wider, this.inKind, this.note, this.document, this.tier);
	}

	private void label() {
		text(this.source, "source", "funding.national.field.source.help");
		text(this.year, "year", "funding.national.field.year.help");
		this.year.setRequiredIndicatorVisible(true);
		text(this.currency, "currency", "funding.national.field.currency.help");
		text(this.amount, "amount", null);
		text(this.usd, "usd", "funding.national.field.usd.help");
		text(this.note, "note", null);
		text(this.document, "document", null);
		choice(this.basis, "funding.national.basis", Basis.values(), "funding.national.basis.");
		choice(this.level, "funding.national.level", Level.values(), "funding.national.level.");
		this.level.setEmptySelectionAllowed(true);
		this.level.setEmptySelectionCaption(this.parts.say("funding.national.level.none"));
		choice(this.pillar, "funding.pillar", Pillar.values(), "kernel.pillar.");
		choice(this.tier, "funding.national.field.tier", Tier.values(), "kernel.tier.");
		this.basis.setValue(Basis.BUDGETED);
		this.pillar.setValue(Pillar.UNALLOCATED);
		this.tier.setValue(Tier.PRIVATE);
		this.inKind.setLabel(this.parts.say("funding.national.field.inKind"));
	}

	private void text(TextField field, String name, @Nullable String help) {
		field.setLabel(this.parts.say("funding.national.field." + name));
		field.setMaxLength(LONGEST);
		field.setWidthFull();
		if (help != null) {
			field.setHelperText(this.parts.say(help));
		}
	}

	private <E extends Enum<E>> void choice(Select<E> field, String label, E[] values, String words) {
		field.setLabel(this.parts.say(label));
		field.setItems(Arrays.asList(values));
		field.setItemLabelGenerator((one) -> this.parts.say(words + ((one != null) ? one.name() : "none")));
		field.setWidthFull();
	}

	private void fill(NationalFacts facts) {
		this.source.setValue(facts.source());
		this.year.setValue(String.valueOf(facts.year()));
		this.basis.setValue(facts.basis());
		this.level.setValue(facts.level());
		this.pillar.setValue(facts.pillar());
		this.currency.setValue(Objects.requireNonNullElse(facts.currency(), ""));
		this.amount.setValue(plain(facts.original()));
		this.usd.setValue(plain(facts.usd()));
		this.wider.fill(facts.wider());
		this.inKind.setValue(facts.inKind());
		this.note.setValue(Objects.requireNonNullElse(facts.note(), ""));
		this.document.setValue(facts.document());
		this.tier.setValue(facts.tier());
		this.source.setReadOnly(this.ofTable);
		this.year.setReadOnly(this.ofTable);
		this.basis.setReadOnly(this.ofTable);
		this.inKind.setReadOnly(this.ofTable);
		this.document.setReadOnly(this.ofTable);
	}

	private static String plain(@Nullable BigDecimal amount) {
		return (amount != null) ? amount.stripTrailingZeros().toPlainString() : "";
	}

	/** What is typed is kept by the form. */
	TypedForm keptBy(TypedForm typed) {
		return this.wider.keptBy(typed)
			.text("source", this.source)
			.text("year", this.year)
			.field("basis", this.basis, Basis::name, Basis::valueOf)
			.field("level", this.level, Level::name, Level::valueOf)
			.field("pillar", this.pillar, Pillar::name, Pillar::valueOf)
			.text("currency", this.currency)
			.text("amount", this.amount)
			.text("usd", this.usd)
			.field("inKind", this.inKind, String::valueOf, Boolean::valueOf)
			.text("note", this.note)
			.text("document", this.document)
			.field("tier", this.tier, Tier::name, Tier::valueOf);
	}

	/** What is typed, once it {@linkplain #isComplete is complete}. */
	NationalFacts facts() {
		return new NationalFacts(Integer.parseInt(this.year.getValue().strip()), this.source.getValue().strip(),
				this.level.getValue(), this.basis.getValue(), this.pillar.getValue(), code().orElse(null),
				read(this.amount), read(this.usd), this.inKind.getValue(),
				this.note.isEmpty() ? null : this.note.getValue(), this.document.getValue().strip(),
				this.tier.getValue(), this.wider.budget());
	}

	private Optional<String> code() {
		return TypedCurrency.read(this.currency.getValue()).map(Currency::getCurrencyCode);
	}

	/** Whether all fields are filled as they must be; says so at those that are not. */
	boolean isComplete() {
		List<Boolean> complete = new ArrayList<>();
		complete.add(is(this.year, YEAR.matcher(this.year.getValue().strip()).matches(),
				"funding.national.field.year.help"));
		complete.add(is(this.source, this.ofTable || !this.source.getValue().isBlank(), "funding.national.missing"));
		complete.add(is(this.document, !this.document.getValue().isBlank(), "funding.national.missing"));
		boolean currency = (this.currency.isEmpty() && this.amount.isEmpty()) || code().isPresent();
		this.currency.setInvalid(!currency);
		this.currency.setErrorMessage(TypedCurrency.refusal(this.currency.getValue(), this.parts.texts()));
		complete.add(currency);
		complete.add(is(this.amount, isAmount(this.amount), "funding.national.unreadable"));
		complete.add(is(this.usd, isAmount(this.usd), "funding.national.unreadable"));
		complete.add(this.wider.isComplete());
		return complete.stream().allMatch(Boolean::booleanValue);
	}

	private boolean is(TextField field, boolean fine, String otherwise) {
		field.setInvalid(!fine);
		field.setErrorMessage(this.parts.say(otherwise));
		return fine;
	}

	private boolean isAmount(TextField field) {
		return field.isEmpty() || AMOUNT.matcher(bare(field)).matches();
	}

	/** Nothing stands for an amount that is not known. */
	private @Nullable BigDecimal read(TextField field) {
		return field.isEmpty() ? null : new BigDecimal(bare(field));
	}

	/** In French a comma stands before decimals. */
	private String bare(TextField field) {
		String text = BLANKS.matcher(field.getValue().strip()).replaceAll("");
		return this.parts.switches().language().getLanguage().equals("fr") ? text.replace(',', '.') : text;
	}

}
