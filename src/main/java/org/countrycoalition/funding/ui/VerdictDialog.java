package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.funding.MoneyPair;
import org.countrycoalition.funding.Reconciliation;
import org.countrycoalition.funding.ReconciliationRefusal;
import org.countrycoalition.funding.Verdict;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;

/**
 * Asks what two lines are to each other. A refusal leaves all that was typed, and so does
 * who closes the dialog.
 */
final class VerdictDialog extends Dialog {

	private static final int LONGEST = 500;

	private final MoneyPair pair;

	private final ReconcileWords words;

	private final Reconciliation reconciliation;

	private final Runnable done;

	private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();

	private final TextArea reason = new TextArea();

	private final TypedForm typed;

	private final Div refusal = new Div();

	VerdictDialog(MoneyPair pair, ReconcileWords words, Reconciliation reconciliation, Runnable done) {
		this.pair = pair;
		this.words = words;
		this.reconciliation = reconciliation;
		this.done = done;
		this.typed = words.parts()
			.typed()
			.form("form:pair:" + pair.gives().id() + ":" + pair.stands().id())
			.text("reason", this.reason);
		setHeaderTitle(words.say("decide.of", words.called(pair.stands())));
		setWidth("42rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		this.verdict.setLabel(words.say("decide.what"));
		this.verdict.setItems(Verdict.values());
		this.verdict.setItemLabelGenerator((choice) -> words.say("choice." + choice.name()));
		pair.own().ifPresent((own) -> this.verdict.setValue(own.verdict()));
		this.reason.setLabel(words.say("decide.why"));
		this.reason.setHelperText(words.say("decide.why.help"));
		this.reason.setWidthFull();
		Room.limit(this.reason, LONGEST, words.parts().texts());
		this.refusal.addClassName("refusal");
		this.refusal.getElement().setAttribute("role", "alert");
		add(this.typed.restore(),
				new Paragraph(words.say("decide.one", words.source(pair.gives()), words.amountWritten(pair.gives()))),
				new Paragraph(
						words.say("decide.other", words.source(pair.stands()), words.amountWritten(pair.stands()))),
				this.verdict, this.reason);
		if (pair.gives().isUnlike(pair.stands())) {
			addComponentAtIndex(3, new Paragraph(words.say("decide.unlike")));
		}
		Button save = new Button(words.say("decide.save"), (click) -> attempt());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(this.refusal, new Button(words.say("decide.cancel"), (click) -> close()), save);
	}

	private void attempt() {
		this.refusal.removeAll();
		if (!isOpened()) {
			return;
		}
		if (this.verdict.getValue() == null) {
			this.refusal.add(new Paragraph(this.words.say("decide.choose")));
			return;
		}
		try {
			this.reconciliation.say(this.pair, this.verdict.getValue(), this.reason.getValue());
		}
		catch (ReconciliationRefusal ex) {
			this.refusal.add(new Paragraph(this.words.refusal(ex)));
			return;
		}
		this.typed.stored();
		close();
		this.done.run();
	}

}
