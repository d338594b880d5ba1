package org.countrycoalition.workplan.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Calendar;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.PlanRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Asks what an outcome is. A refusal leaves all that was typed.
 */
class OutcomeDialog extends Dialog {

	private static final int LONGEST = 300;

	private static final int LONGEST_TEXT = 4000;

	private final PlanWords words;

	private final Consumer<Outcome> save;

	private final Runnable saved;

	private final TextField title = new TextField();

	private final TextArea measure = new TextArea();

	private final DatePicker due = new DatePicker();

	private final Div refusal = new Div();

	private final TypedForm typed;

	/**
	 * @param place of the form, by which what is typed is known again
	 * @param before as it was read, null for a new one
	 */
	OutcomeDialog(PlanWords words, String place, @Nullable Outcome before, Consumer<Outcome> save, Runnable saved) {
		this.words = words;
		this.save = save;
		this.saved = saved;
		setHeaderTitle(words.say((before != null) ? "outcome.change" : "outcome.add"));
		setWidth("36rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		this.title.setLabel(words.say("outcome.title"));
		this.title.setMaxLength(LONGEST);
		this.title.setWidthFull();
		this.measure.setLabel(words.say("outcome.measure"));
		this.measure.setHelperText(words.say("outcome.measure.help"));
		this.measure.setMaxLength(LONGEST_TEXT);
		this.measure.setWidthFull();
		this.due.setLabel(words.say("outcome.due"));
		this.due.setHelperText(words.say("outcome.due.help"));
		this.due.setLocale(words.language());
		this.due.setI18n(Calendar.in(words.language()));
		this.due.setAutoOpen(false);
		this.due.setPlaceholder(words.texts().of("shell.date.form"));
		if (before != null) {
			this.title.setValue(before.title());
			this.measure.setValue(Objects.requireNonNullElse(before.measure(), ""));
			this.due.setValue(before.due());
		}
		this.typed = words.typed()
			.form(place)
			.text("title", this.title)
			.text("measure", this.measure)
			.field("due", this.due, LocalDate::toString, LocalDate::parse);
		add(this.typed.restore(), this.title, this.measure, this.due);
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		Button store = new Button(words.say("facts.save"), (click) -> attempt());
		store.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(this.refusal, new Button(words.say("cancel"), (click) -> close()), store);
	}

	private void attempt() {
		this.refusal.removeAll();
		String named = this.title.getValue().strip();
		this.title.setInvalid(named.isEmpty());
		this.title.setErrorMessage(this.words.say("facts.title.wrong", LONGEST));
		if (!isOpened() || named.isEmpty() || this.due.isInvalid()) {
			return;
		}
		String how = this.measure.getValue().strip();
		LocalDate by = this.due.getValue();
		try {
			this.save.accept(new Outcome(named, how.isEmpty() ? null : how, by));
		}
		catch (PlanRefusal ex) {
			this.refusal.add(new Paragraph(this.words.refusal(ex)));
			return;
		}
		this.typed.stored();
		close();
		this.saved.run();
	}

}
