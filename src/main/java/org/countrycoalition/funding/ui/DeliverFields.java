package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.Delivery;
import org.countrycoalition.funding.needs.Match;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;

/**
 * What was delivered, how much and when.
 */
class DeliverFields extends Composite<Div> implements VerbDialog.Fields {

	private static final int LONGEST = 1000;

	private final NeedsWords words;

	private final TextArea what = new TextArea();

	private final QuantityFields quantity;

	private final DatePicker on;

	private final TextArea excess = new TextArea();

	/** Of which it is delivered, with what is left of it. */
	private final Match match;

	DeliverFields(Match match, NeedsWords words) {
		this.words = words;
		this.match = match;
		this.quantity = new QuantityFields(words.parts(), "funding.needs.");
		this.on = MobilisationFields.day("deliver.on", words);
		this.on.setValue(words.today());
		text(this.what, "deliver.what", words.say("readers.match"));
		text(this.excess, "deliver.excess", "");
		Quantity agreed = match.quantity();
		this.excess.setVisible(agreed != null);
		if (agreed != null) {
			match.left().ifPresent((left) -> begin(left, agreed.unit()));
		}
		getContent().add(this.what, this.quantity, this.excess, this.on);
	}

	private void begin(BigDecimal left, String unit) {
		this.excess.setHelperText(this.words.say("deliver.excess.help", this.words.left(left, unit)));
		if (left.signum() > 0) {
			this.quantity.show(new Quantity(left, unit));
		}
	}

	private void text(TextArea field, String label, String help) {
		field.setLabel(this.words.say(label));
		field.setHelperText(help);
		field.setWidthFull();
		Room.limit(field, LONGEST, this.words.parts().texts());
	}

	@Override
	public void keep(TypedForm typed) {
		typed.text("what", this.what)
			.text("excess", this.excess)
			.field("on", this.on, LocalDate::toString, LocalDate::parse);
		this.quantity.keep(typed);
	}

	@Override
	public boolean isReadable() {
		boolean said = !this.what.getValue().isBlank();
		this.what.setInvalid(!said);
		this.what.setErrorMessage(this.words.say("refusal.NO_TEXT"));
		boolean amount = this.quantity.isReadable() && isMeant();
		boolean dated = MobilisationFields.isFilled(this.on, this.words);
		return said && amount && dated;
	}

	/** More than is left of what was agreed on takes a word why. */
	private boolean isMeant() {
		boolean meant = !this.excess.getValue().isBlank() || !this.match.isExceededBy(this.quantity.quantity());
		this.excess.setInvalid(!meant);
		this.excess.setErrorMessage(this.words.say("refusal.EXCEEDS"));
		return meant;
	}

	Delivery.Facts facts() {
		String why = this.excess.getValue().strip();
		return new Delivery.Facts(this.what.getValue().strip(), this.quantity.quantity(), this.on.getValue(),
				why.isEmpty() ? null : why);
	}

}
