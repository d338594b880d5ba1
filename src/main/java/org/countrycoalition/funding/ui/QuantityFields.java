package org.countrycoalition.funding.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.jspecify.annotations.Nullable;

/**
 * How much of something, or nothing where that is not stated.
 */
class QuantityFields extends Composite<FormLayout> {

	private static final int LONGEST = 60;

	private final FundingParts parts;

	private final String words;

	private final TextField number = new TextField();

	private final TextField unit = new TextField();

	/**
	 * @param words with which the keys of its texts begin
	 */
	QuantityFields(FundingParts parts, String words) {
		this.parts = parts;
		this.words = words;
		this.number.setLabel(say("quantity"));
		this.number.setHelperText(say("quantity.help"));
		this.unit.setLabel(say("unit"));
		this.unit.setHelperText(say("unit.help"));
		Room.limit(this.unit, LONGEST, parts.texts());
		getContent().add(this.number, this.unit);
	}

	private String say(String key, Object... about) {
		return this.parts.say(this.words + key, about);
	}

	void show(@Nullable Quantity quantity) {
		this.number.setValue((quantity != null) ? this.parts.switches().formats().number(quantity.number()) : "");
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
			this.number.setErrorMessage(say(TypedAmount.refusal(this.number.getValue()), this.number.getValue()));
		}
		this.number.setInvalid(!readable);
		boolean whole = this.number.getValue().isBlank() || !this.unit.getValue().isBlank();
		this.unit.setInvalid(!whole);
		this.unit.setErrorMessage(say("unit.missing"));
		return readable && whole;
	}

	/** The number is refused. */
	void refuse(String why) {
		this.number.setInvalid(true);
		this.number.setErrorMessage(why);
		this.number.focus();
	}

	private @Nullable BigDecimal number() {
		return TypedAmount.read(this.number.getValue(), this.parts.switches().language());
	}

	@Nullable Quantity quantity() {
		BigDecimal read = number();
		return (read != null) ? new Quantity(read, this.unit.getValue().strip()) : null;
	}

}
