package org.countrycoalition.funding.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.Delivery;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered, how much and when.
 */
class DeliverFields extends Composite<Div> implements VerbDialog.Fields {

	private static final int LONGEST = 1000;

	private final NeedsWords words;

	private final TextArea what = new TextArea();

	private final QuantityFields quantity;

	private final DatePicker on;

	/**
	 * @param agreed how much of it was agreed on, null if not stated
	 */
	DeliverFields(@Nullable Quantity agreed, NeedsWords words) {
		this.words = words;
		this.quantity = new QuantityFields(words.parts(), "funding.needs.");
		this.quantity.show(agreed);
		this.on = MobilisationFields.day("deliver.on", words);
		this.on.setValue(words.today());
		this.what.setLabel(words.say("deliver.what"));
		this.what.setHelperText(words.say("readers.match"));
		this.what.setWidthFull();
		Room.limit(this.what, LONGEST, words.parts().texts());
		getContent().add(this.what, this.quantity, this.on);
	}

	@Override
	public void keep(TypedForm typed) {
		typed.text("what", this.what).field("on", this.on, LocalDate::toString, LocalDate::parse);
		this.quantity.keep(typed);
	}

	@Override
	public boolean isReadable() {
		boolean said = !this.what.getValue().isBlank();
		this.what.setInvalid(!said);
		this.what.setErrorMessage(this.words.say("refusal.NO_TEXT"));
		boolean amount = this.quantity.isReadable();
		boolean dated = MobilisationFields.isFilled(this.on, this.words);
		return said && amount && dated;
	}

	Delivery.Facts facts() {
		return new Delivery.Facts(this.what.getValue().strip(), this.quantity.quantity(), this.on.getValue());
	}

}
