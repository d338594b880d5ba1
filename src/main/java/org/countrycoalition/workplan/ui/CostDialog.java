package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.workplan.PlanRefusal;

/**
 * Asks for an amount with its currency and source. A refusal leaves all that was typed.
 */
abstract class CostDialog extends Dialog {

	private static final int LONGEST = 300;

	private final CostWords words;

	private final Runnable saved;

	private final FormLayout form = new FormLayout();

	private final TextField amount;

	private final TextField currency;

	private final TextField source;

	private final Div refusal = new Div();

	private final TypedForm typed;

	/**
	 * @param place of the form, by which what is typed is known again
	 * @param heading what is asked
	 * @param saved shows what is stored
	 */
	CostDialog(CostWords words, String place, String heading, Runnable saved) {
		this.words = words;
		this.saved = saved;
		setHeaderTitle(heading);
		setWidth("36rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		this.amount = text("field.amount");
		this.currency = text("field.currency");
		this.source = text("field.source");
		this.source.setHelperText(words.say("field.source.help"));
		this.typed = words.plan()
			.typed()
			.form(place)
			.text("amount", this.amount)
			.text("currency", this.currency)
			.text("source", this.source);
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		Button store = new Button(words.plan().say("facts.save"), (click) -> attempt());
		store.addThemeVariants(ButtonVariant.PRIMARY);
		add(this.form);
		getFooter().add(this.refusal, new Button(words.plan().say("cancel"), (click) -> close()), store);
	}

	/** Puts the fields in their order, those of every dialog behind these. */
	void show(Component... first) {
		this.form.add(first);
		this.form.add(this.amount, this.currency, this.source);
	}

	/** Keeps what is typed into the fields that are named to it. */
	TypedForm typed() {
		return this.typed;
	}

	/** Opens with what was typed before and not stored. */
	@Override
	public void open() {
		addComponentAsFirst(this.typed.restore());
		super.open();
	}

	TextField text(String key) {
		TextField field = new TextField(this.words.say(key));
		field.setMaxLength(LONGEST);
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

	/** Whether the fields of this dialog alone are filled. */
	abstract boolean isComplete();

	/** Stores what is typed, or is refused. */
	abstract void store(BigDecimal amount, String currency, String source);

	private void attempt() {
		this.refusal.removeAll();
		if (!isOpened()) {
			return;
		}
		Optional<BigDecimal> read = amount();
		Optional<String> code = TypedCurrency.read(this.currency.getValue());
		boolean amounts = check(this.amount, read.isPresent(), "field.amount.wrong");
		boolean currencies = check(this.currency, code.isPresent(), "field.currency.wrong");
		boolean sources = isFilled(this.source);
		boolean others = isComplete();
		if (!(amounts && currencies && sources && others)) {
			return;
		}
		try {
			store(read.orElseThrow(), code.orElseThrow(), this.source.getValue().strip());
		}
		catch (PlanRefusal ex) {
			this.refusal.add(new Paragraph(this.words.plan().refusal(ex)));
			return;
		}
		this.typed.stored();
		close();
		this.saved.run();
	}

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
