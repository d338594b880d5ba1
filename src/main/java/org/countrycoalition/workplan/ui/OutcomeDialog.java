package org.countrycoalition.workplan.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.components.Calendar;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.workplan.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Asks what an outcome is.
 */
class OutcomeDialog extends AskingDialog {

	private static final int LONGEST = 300;

	private static final int LONGEST_TEXT = 4000;

	private final PlanWords words;

	private final Consumer<Outcome> save;

	private final TextField title = new TextField();

	private final TextArea measure = new TextArea();

	private final DatePicker due = new DatePicker();

	/**
	 * @param place of the form, by which what is typed is known again
	 * @param before as it was read, null for a new one
	 */
	OutcomeDialog(PlanWords words, String place, @Nullable Outcome before, Consumer<Outcome> save, Runnable saved) {
		super(words, place, words.say((before != null) ? "outcome.change" : "outcome.add"), saved);
		this.words = words;
		this.save = save;
		this.title.setLabel(words.say("outcome.title"));
		Room.limit(this.title, LONGEST, words.texts());
		this.title.setWidthFull();
		this.measure.setLabel(words.say("outcome.measure"));
		this.measure.setHelperText(words.say("outcome.measure.help"));
		Room.limit(this.measure, LONGEST_TEXT, words.texts());
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
		typed().text("title", this.title)
			.text("measure", this.measure)
			.field("due", this.due, LocalDate::toString, LocalDate::parse);
		add(this.title, this.measure, this.due);
	}

	@Override
	boolean isComplete() {
		boolean named = !this.title.getValue().isBlank();
		this.title.setInvalid(!named);
		this.title.setErrorMessage(this.words.say("facts.title.wrong", LONGEST));
		return named && !this.due.isInvalid();
	}

	@Override
	void store() {
		String how = this.measure.getValue().strip();
		this.save.accept(new Outcome(this.title.getValue().strip(), how.isEmpty() ? null : how, this.due.getValue()));
	}

}
