package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.shell.TypedCurrency;
import org.countrycoalition.shell.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * What somebody values help at that is not money, or nothing where that is not stated.
 */
class ValueFields extends Composite<FormLayout> {

	private final NeedsWords words;

	private final TextField amount = new TextField();

	private final TextField currency = new TextField();

	ValueFields(NeedsWords words) {
		this.words = words;
		this.amount.setLabel(words.say("value"));
		this.amount.setHelperText(words.say("value.help"));
		this.currency.setLabel(words.say("currency"));
		this.currency.setMaxLength(3);
		this.currency.setValue(Money.USD.getCurrencyCode());
		getContent().add(this.amount, this.currency);
	}

	void keep(TypedForm typed) {
		typed.text("value", this.amount).text("currency", this.currency);
	}

	void show(@Nullable Money value) {
		if (value != null) {
			this.amount.setValue(this.words.parts().switches().formats().number(value.amount()));
			this.currency.setValue(value.currency().getCurrencyCode());
		}
	}

	/** Whether both can be read; says so at the one that cannot. */
	boolean isReadable() {
		boolean readable = true;
		try {
			amount();
		}
		catch (NumberFormatException ex) {
			readable = false;
			String typed = this.amount.getValue();
			this.amount.setErrorMessage(this.words.say(TypedAmount.refusal(typed), typed));
		}
		this.amount.setInvalid(!readable);
		boolean known = this.amount.getValue().isBlank() || code().isPresent();
		this.currency.setInvalid(!known);
		this.currency.setErrorMessage(TypedCurrency.refusal(this.currency.getValue(), this.words.parts().texts()));
		return readable && known;
	}

	private @Nullable BigDecimal amount() {
		return TypedAmount.read(this.amount.getValue(), this.words.parts().switches().language());
	}

	private Optional<Currency> code() {
		return TypedCurrency.read(this.currency.getValue());
	}

	@Nullable Money value() {
		BigDecimal read = amount();
		return (read != null) ? new Money(read, code().orElseThrow()) : null;
	}

}
