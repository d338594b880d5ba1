package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.PlanRefusal;

/**
 * Asks who may see a version of a plan from its next step on, and says what that step
 * means.
 */
class TierDialog extends Dialog {

	private final PlanWords words;

	private final String step;

	private final Consumer<Tier> act;

	private final Runnable done;

	private final Runnable again;

	private final RadioButtonGroup<Tier> tier = new RadioButtonGroup<>();

	private final Div refusal = new Div();

	/**
	 * @param step what is done, as the messages name it
	 * @param tiers to choose from; the first is proposed
	 * @param act does it
	 * @param done leads on
	 * @param again shows the version as others have changed it
	 */
	TierDialog(PlanWords words, String step, List<Tier> tiers, Consumer<Tier> act, Runnable done, Runnable again) {
		this.words = words;
		this.step = step;
		this.act = act;
		this.done = done;
		this.again = again;
		setHeaderTitle(words.say(step + ".title"));
		setWidth("36rem");
		setMaxWidth("100%");
		this.tier.setLabel(words.say("publish.tier"));
		this.tier.setItems(tiers);
		this.tier.setItemLabelGenerator((one) -> words.say("publish.tier." + one.name()));
		this.tier.setValue(tiers.getFirst());
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		Button go = new Button(words.say(step + ".now"), (click) -> attempt());
		go.addThemeVariants(ButtonVariant.PRIMARY);
		add(new Paragraph(words.say(step + ".explained")), this.tier);
		getFooter().add(this.refusal, new Button(words.say("cancel"), (click) -> close()), go);
	}

	/** Says before anything is chosen what the step would leave behind. */
	void warn(Component warning) {
		addComponentAsFirst(warning);
	}

	private void attempt() {
		if (!isOpened()) {
			return;
		}
		this.refusal.removeAll();
		try {
			this.act.accept(this.tier.getValue());
		}
		catch (PlanRefusal ex) {
			refuse(ex);
			return;
		}
		close();
		this.done.run();
	}

	private void refuse(PlanRefusal why) {
		if (why.reason() != PlanRefusal.Reason.CHANGED_MEANWHILE) {
			this.refusal.add(new Paragraph(this.words.refusal(why)));
			return;
		}
		this.refusal.add(new Paragraph(this.words.say(this.step + ".changed")),
				new Button(this.words.say("publish.again"), (click) -> {
					close();
					this.again.run();
				}));
	}

}
