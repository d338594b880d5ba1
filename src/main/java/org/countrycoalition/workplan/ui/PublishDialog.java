package org.countrycoalition.workplan.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.PlanRefusal;

/**
 * Asks who may see a plan from now on, and says that this version then stays as it is.
 */
class PublishDialog extends Dialog {

	private final PlanWords words;

	private final Consumer<Tier> publish;

	private final Runnable published;

	private final Runnable again;

	private final RadioButtonGroup<Tier> tier = new RadioButtonGroup<>();

	private final Div refusal = new Div();

	/**
	 * @param publish does it
	 * @param published leads away from the draft
	 * @param again shows the draft as others have changed it
	 */
	PublishDialog(PlanWords words, Consumer<Tier> publish, Runnable published, Runnable again) {
		this.words = words;
		this.publish = publish;
		this.published = published;
		this.again = again;
		setHeaderTitle(words.say("publish.title"));
		setWidth("36rem");
		setMaxWidth("100%");
		this.tier.setLabel(words.say("publish.tier"));
		this.tier.setItems(Tier.COALITION, Tier.PUBLIC);
		this.tier.setItemLabelGenerator((one) -> words.say("publish.tier." + one.name()));
		this.tier.setValue(Tier.COALITION);
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		Button go = new Button(words.say("publish.now"), (click) -> attempt());
		go.addThemeVariants(ButtonVariant.PRIMARY);
		add(new Paragraph(words.say("publish.explained")), this.tier);
		getFooter().add(this.refusal, new Button(words.say("cancel"), (click) -> close()), go);
	}

	private void attempt() {
		if (!isOpened()) {
			return;
		}
		this.refusal.removeAll();
		try {
			this.publish.accept(this.tier.getValue());
		}
		catch (PlanRefusal ex) {
			refuse(ex);
			return;
		}
		close();
		this.published.run();
	}

	private void refuse(PlanRefusal why) {
		if (why.reason() != PlanRefusal.Reason.CHANGED_MEANWHILE) {
			this.refusal.add(new Paragraph(this.words.refusal(why)));
			return;
		}
		this.refusal.add(new Paragraph(this.words.say("publish.changed")),
				new Button(this.words.say("publish.again"), (click) -> {
					close();
					this.again.run();
				}));
	}

}
