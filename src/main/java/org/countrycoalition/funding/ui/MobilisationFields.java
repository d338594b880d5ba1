package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.mobilisation.PlanFacts;
import org.countrycoalition.shell.TypedCurrency;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Calendar;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;
import org.jspecify.annotations.Nullable;

/**
 * What a resource mobilisation plan says of itself.
 */
class MobilisationFields extends Composite<FormLayout> implements VerbDialog.Fields {

	private static final int LONGEST = 300;

	private static final int LONGEST_NOTE = 2000;

	private static final int USUAL_YEARS = 5;

	private final MobilisationWords words;

	private final TextField title = new TextField();

	private final DatePicker from;

	private final DatePicker to;

	private final TextField currency = new TextField();

	private final Checkbox chapter = new Checkbox();

	private final TextField document = new TextField();

	private final TextArea note = new TextArea();

	/**
	 * @param facts null: of a new plan
	 */
	MobilisationFields(@Nullable PlanFacts facts, MobilisationWords words) {
		this.words = words;
		this.from = day("field.from", words);
		this.to = day("field.to", words);
		this.title.setLabel(words.say("field.title"));
		this.currency.setLabel(words.say("field.currency"));
		this.currency.setHelperText(words.say("field.currency.help"));
		this.currency.setMaxLength(3);
		this.chapter.setLabel(words.say("field.chapter"));
		this.document.setLabel(words.say("field.document"));
		this.note.setLabel(words.say("field.note"));
		Room.limit(this.title, LONGEST, words.parts().texts());
		Room.limit(this.document, LONGEST, words.parts().texts());
		Room.limit(this.note, LONGEST_NOTE, words.parts().texts());
		LocalDate next = LocalDate.of(words.today().getYear() + 1, 1, 1);
		PlanFacts shown = (facts != null) ? facts : new PlanFacts("", next, next.plusYears(USUAL_YEARS).minusDays(1),
				Currency.getInstance("USD"), false, null, null);
		this.title.setValue(shown.title());
		this.from.setValue(shown.from());
		this.to.setValue(shown.to());
		this.currency.setValue(shown.currency().getCurrencyCode());
		this.chapter.setValue(shown.chapter());
		this.document.setValue(Objects.requireNonNullElse(shown.document(), ""));
		this.note.setValue(Objects.requireNonNullElse(shown.note(), ""));
		getContent().add(this.title, this.currency, this.from, this.to, this.document, this.chapter, this.note);
		getContent().setColspan(this.note, 2);
	}

	static DatePicker day(String label, FundingVerbWords words) {
		DatePicker field = new DatePicker(words.say(label));
		field.setLocale(words.parts().switches().language());
		field.setI18n(Calendar.in(words.parts().switches().language()));
		field.setAutoOpen(false);
		field.setPlaceholder(words.parts().texts().of("shell.date.form"));
		return field;
	}

	@Override
	public void keep(TypedForm typed) {
		typed.text("title", this.title)
			.field("from", this.from, LocalDate::toString, LocalDate::parse)
			.field("to", this.to, LocalDate::toString, LocalDate::parse)
			.text("currency", this.currency)
			.field("chapter", this.chapter, String::valueOf, Boolean::valueOf)
			.text("document", this.document)
			.text("note", this.note);
	}

	@Override
	public boolean isReadable() {
		boolean named = !this.title.getValue().isBlank();
		this.title.setInvalid(!named);
		this.title.setErrorMessage(this.words.say("refusal.NO_TITLE"));
		boolean known = code().isPresent();
		this.currency.setInvalid(!known);
		this.currency.setErrorMessage(TypedCurrency.refusal(this.currency.getValue(), this.words.parts().texts()));
		boolean begins = isFilled(this.from, this.words);
		boolean ends = isFilled(this.to, this.words);
		return named && known && begins && ends;
	}

	static boolean isFilled(DatePicker day, FundingVerbWords words) {
		boolean filled = day.getValue() != null && !day.isInvalid();
		day.setInvalid(!filled);
		day.setErrorMessage(words.say("field.day.missing"));
		return filled;
	}

	private Optional<Currency> code() {
		return TypedCurrency.read(this.currency.getValue());
	}

	PlanFacts facts() {
		return new PlanFacts(this.title.getValue().strip(), this.from.getValue(), this.to.getValue(),
				code().orElseThrow(), this.chapter.getValue(), stated(this.document.getValue()),
				stated(this.note.getValue()));
	}

	private static @Nullable String stated(String text) {
		return text.isBlank() ? null : text.strip();
	}

}
