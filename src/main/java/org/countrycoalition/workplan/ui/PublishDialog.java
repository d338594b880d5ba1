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

	private final RadioButtonGroup<Tier> tier = new RadioButtonGroup<>();

	private final Div refusal = new Div();

	/**
	 * @param publish does it
	 * @param published leads away from the draft
	 */
	PublishDialog(PlanWords words, Consumer<Tier> publish, Runnable published) {
		setHeaderTitle(words.say("publish.title"));
		setWidth("36rem");
		setMaxWidth("100%");
		this.tier.setLabel(words.say("publish.tier"));
		this.tier.setItems(Tier.COALITION, Tier.PUBLIC);
		this.tier.setItemLabelGenerator((one) -> words.say("publish.tier." + one.name()));
		this.tier.setValue(Tier.COALITION);
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		Button go = new Button(words.say("publish.now"), (click) -> {
			if (!isOpened()) {
				return;
			}
			this.refusal.removeAll();
			try {
				publish.accept(this.tier.getValue());
			}
			catch (PlanRefusal ex) {
				this.refusal.add(new Paragraph(words.refusal(ex)));
				return;
			}
			close();
			published.run();
		});
		go.addThemeVariants(ButtonVariant.PRIMARY);
		add(new Paragraph(words.say("publish.explained")), this.tier);
		getFooter().add(this.refusal, new Button(words.say("cancel"), (click) -> close()), go);
	}

}
