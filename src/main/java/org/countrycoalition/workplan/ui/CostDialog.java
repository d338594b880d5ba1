package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.TypedAmount;
import org.countrycoalition.shell.TypedCurrency;
import org.countrycoalition.workplan.PlanRefusal;

/**
 * Asks for an amount with its currency and source. A refusal leaves all that was typed.
 */
abstract class CostDialog extends AskingDialog {

	private static final int LONGEST = 300;

	private final CostWords words;

	private final FormLayout form = new FormLayout();

	private final TextField amount;

	private final TextField currency;

	private final TextField source;

	/**
	 * @param place of the form, by which what is typed is known again
	 * @param heading what is asked
	 * @param saved shows what is stored
	 */
	CostDialog(CostWords words, String place, String heading, Runnable saved) {
		super(words.plan(), place, heading, saved);
		this.words = words;
		this.amount = text("field.amount");
		this.currency = text("field.currency");
		this.source = text("field.source");
		this.source.setHelperText(words.say("field.source.help"));
		typed().text("amount", this.amount).text("currency", this.currency).text("source", this.source);
		add(this.form);
	}

	/** Puts the fields in their order, those of every dialog behind these. */
	void show(Component... first) {
		this.form.add(first);
		this.form.add(this.amount, this.currency, this.source);
	}

	TextField text(String key) {
		TextField field = new TextField(this.words.say(key));
		Room.limit(field, LONGEST, this.words.plan().texts());
		return field;
	}

	/** Whether something is typed; says so at the field if not. */
	boolean isFilled(TextField field) {
		return check(field, !field.getValue().isBlank(), "field.missing");
	}

	private boolean check(TextField field, boolean valid, String key) {
		field.setInvalid(!valid);
		field.setErrorMessage(this.words.say(key));
		return valid;
	}

	void fill(String amount, String currency, String source) {
		this.amount.setValue(amount);
		this.currency.setValue(currency);
		this.source.setValue(source);
	}

	@Override
	boolean isComplete() {
		boolean amounts = check(this.amount, amount().isPresent(), "field.amount.wrong");
		boolean currencies = TypedCurrency.read(this.currency.getValue()).isPresent();
		this.currency.setInvalid(!currencies);
		this.currency.setErrorMessage(TypedCurrency.refusal(this.currency.getValue(), this.words.plan().texts()));
		boolean sources = isFilled(this.source);
		return amounts && currencies && sources;
	}

	@Override
	final void store() {
		store(amount().orElseThrow(), TypedCurrency.read(this.currency.getValue()).orElseThrow().getCurrencyCode(),
				this.source.getValue().strip());
	}

	/**
	 * Stores what is typed.
	 * @throws PlanRefusal if it is not stored
	 */
	abstract void store(BigDecimal amount, String currency, String source);

	private Optional<BigDecimal> amount() {
		try {
			return Optional.ofNullable(TypedAmount.read(this.amount.getValue(), this.words.plan().language()))
				.filter(this::isPossible);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/** Whether the amount can be; zero or more unless a dialog says otherwise. */
	boolean isPossible(BigDecimal amount) {
		return amount.signum() >= 0;
	}

}
