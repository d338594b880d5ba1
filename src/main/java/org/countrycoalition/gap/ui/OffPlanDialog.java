package org.countrycoalition.gap.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;

/**
 * Asks why a contribution is off the plan. A refusal leaves what was typed, and so does
 * who closes the dialog.
 */
class OffPlanDialog extends Dialog {

	private static final int LONGEST = 500;

	private final GapWords words;

	private final TypedForm typed;

	private final Consumer<String> say;

	private final TextArea reason = new TextArea();

	private final Div refusal = new Div();

	OffPlanDialog(String called, TypedForm form, GapWords words, Consumer<String> say) {
		this.words = words;
		this.typed = form.text("reason", this.reason);
		this.say = say;
		setHeaderTitle(words.say("gap.offPlan.title", called));
		setWidth("36rem");
		setMaxWidth("100%");
		setCloseOnOutsideClick(false);
		this.reason.setLabel(words.say("gap.offPlan.reason"));
		this.reason.setHelperText(words.say("gap.offPlan.reason.help"));
		this.reason.setWidthFull();
		Room.limit(this.reason, LONGEST, words.texts());
		this.refusal.addClassName("refusal");
		this.refusal.getElement().setAttribute("role", "alert");
		Button save = new Button(words.say("gap.offPlan.save"), (click) -> attempt());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		add(this.typed.restore(), new Paragraph(words.say("gap.offPlan.rule")), this.reason);
		getFooter().add(this.refusal, new Button(words.say("gap.offPlan.cancel"), (click) -> close()), save);
	}

	private void attempt() {
		this.refusal.removeAll();
		if (!isOpened()) {
			return;
		}
		try {
			this.say.accept(this.reason.getValue());
		}
		catch (FundingRefusal ex) {
			this.refusal.add(new Paragraph(this.words.refusal(ex)));
			return;
		}
		this.typed.stored();
		close();
	}

}
