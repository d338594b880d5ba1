package org.countrycoalition.funding.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.needs.Quantity;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.jspecify.annotations.Nullable;

/**
 * How much of something, or nothing where that is not stated.
 */
class QuantityFields extends Composite<FormLayout> {

	private static final int LONGEST = 60;

	private final FundingVerbWords words;

	private final TextField number = new TextField();

	private final TextField unit = new TextField();

	QuantityFields(FundingVerbWords words) {
		this.words = words;
		this.number.setLabel(words.say("quantity"));
		this.number.setHelperText(words.say("quantity.help"));
		this.unit.setLabel(words.say("unit"));
		this.unit.setHelperText(words.say("unit.help"));
		Room.limit(this.unit, LONGEST, words.parts().texts());
		getContent().add(this.number, this.unit);
	}

	void show(@Nullable Quantity quantity) {
		this.number
			.setValue((quantity != null) ? this.words.parts().switches().formats().number(quantity.number()) : "");
		this.unit.setValue((quantity != null) ? quantity.unit() : "");
	}

	void keep(TypedForm typed) {
		typed.text("quantity", this.number).text("unit", this.unit);
	}

	/** Whether both can be read; says so at the one that cannot. */
	boolean isReadable() {
		boolean readable = true;
		try {
			number();
		}
		catch (NumberFormatException ex) {
			readable = false;
			this.number.setErrorMessage(this.words.say("unreadable", this.number.getValue()));
		}
		this.number.setInvalid(!readable);
		boolean whole = this.number.getValue().isBlank() || !this.unit.getValue().isBlank();
		this.unit.setInvalid(!whole);
		this.unit.setErrorMessage(this.words.say("unit.missing"));
		return readable && whole;
	}

	private @Nullable BigDecimal number() {
		return TypedAmount.read(this.number.getValue(), this.words.parts().switches().language());
	}

	@Nullable Quantity quantity() {
		BigDecimal read = number();
		return (read != null) ? new Quantity(read, this.unit.getValue().strip()) : null;
	}

}
