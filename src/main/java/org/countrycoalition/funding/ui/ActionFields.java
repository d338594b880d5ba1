package org.countrycoalition.funding.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.mobilisation.Action;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to raise money, by whom and by when.
 */
class ActionFields extends Composite<FormLayout> implements VerbDialog.Fields {

	private static final int LONGEST = 500;

	private final MobilisationWords words;

	private final TextField what = new TextField();

	private final TextField who = new TextField();

	private final DatePicker due;

	ActionFields(Action.@Nullable Facts facts, MobilisationWords words) {
		this.words = words;
		this.due = MobilisationFields.day("field.due", words);
		this.what.setLabel(words.say("field.what"));
		this.who.setLabel(words.say("field.who"));
		Room.limit(this.what, LONGEST, words.parts().texts());
		Room.limit(this.who, LONGEST, words.parts().texts());
		if (facts != null) {
			this.what.setValue(facts.what());
			this.who.setValue(facts.who());
			this.due.setValue(facts.due());
		}
		getContent().add(this.what, this.who, this.due);
		getContent().setColspan(this.what, 2);
	}

	@Override
	public void keep(TypedForm typed) {
		typed.text("what", this.what)
			.text("who", this.who)
			.field("due", this.due, LocalDate::toString, LocalDate::parse);
	}

	@Override
	public boolean isReadable() {
		boolean said = isFilled(this.what);
		boolean known = isFilled(this.who);
		boolean dated = MobilisationFields.isFilled(this.due, this.words);
		return said && known && dated;
	}

	private boolean isFilled(TextField field) {
		boolean filled = !field.getValue().isBlank();
		field.setInvalid(!filled);
		field.setErrorMessage(this.words.say("refusal.NO_ACTION"));
		return filled;
	}

	Action.Facts facts() {
		return new Action.Facts(this.what.getValue().strip(), this.who.getValue().strip(), this.due.getValue());
	}

}
