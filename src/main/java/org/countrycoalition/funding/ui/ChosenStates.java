package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.kernel.CountryCode;

/**
 * States chosen one after the other, each with a button that takes it out again; none
 * means any.
 */
class ChosenStates extends Composite<Div> {

	private final List<CountryCode> chosen = new ArrayList<>();

	private final Div list = new Div();

	private final NeedsWords words;

	ChosenStates(NeedsWords words) {
		this.words = words;
		ComboBox<CountryCode> choice = new ComboBox<>(words.say("states"), words.states());
		choice.setHelperText(words.say("states.help"));
		choice.setItemLabelGenerator(words::state);
		choice.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				add(change.getValue());
				choice.clear();
			}
		});
		this.list.addClassName("step-actions");
		this.list.getElement().setAttribute("role", "status");
		getContent().add(choice, this.list);
		show();
	}

	/** Adds one, once. */
	final void add(CountryCode state) {
		if (!this.chosen.contains(state)) {
			this.chosen.add(state);
			show();
		}
	}

	private void show() {
		this.list.removeAll();
		if (this.chosen.isEmpty()) {
			this.list.add(new Span(this.words.say("states.any")));
		}
		this.chosen.forEach((state) -> {
			Button out = new Button(this.words.say("states.chosen", this.words.state(state)), (click) -> {
				this.chosen.remove(state);
				show();
			});
			this.list.add(out);
		});
	}

	List<CountryCode> states() {
		return List.copyOf(this.chosen);
	}

}
