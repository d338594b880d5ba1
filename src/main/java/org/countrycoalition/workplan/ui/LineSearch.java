package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.PlanYear;

/**
 * Finds lines of a plan by pillar and by a part of their words.
 */
class LineSearch extends Composite<Div> {

	private final Select<Pillar> pillar = new Select<>();

	private final TextField text = new TextField();

	LineSearch(LineAddress address, PlanWords words) {
		this.pillar.setLabel(words.say("pillar"));
		this.pillar.setEmptySelectionAllowed(true);
		this.pillar.setEmptySelectionCaption(words.say("find.all"));
		this.pillar.setItems(PlanYear.pillars());
		this.pillar.setItemLabelGenerator((one) -> (one != null) ? words.pillar(one) : words.say("find.all"));
		if (address.pillar() != null) {
			this.pillar.setValue(address.pillar());
		}
		this.text.setLabel(words.say("find"));
		this.text.setMaxLength(LineAddress.LONGEST);
		this.text.setValue(address.find());
		Runnable show = () -> words.places()
			.open(UI.getCurrent(), address.showing(this.pillar.getValue(), this.text.getValue().strip()));
		this.pillar.addValueChangeListener((change) -> show.run());
		this.text.addValueChangeListener((change) -> show.run());
		getContent().addClassName("filters");
		getContent().add(this.pillar, this.text, new Button(words.say("find.show"), (click) -> show.run()));
	}

}
