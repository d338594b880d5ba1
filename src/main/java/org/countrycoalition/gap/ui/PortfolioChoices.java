package org.countrycoalition.gap.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.gap.PortfolioFilter;
import org.countrycoalition.gap.PortfolioOrder;
import org.countrycoalition.shell.Places;

/**
 * Chooses which States the gaps are shown of and in which order, and says what each
 * filter means and rests on. Each choice has an address of its own.
 */
class PortfolioChoices extends Composite<Div> {

	PortfolioChoices(PortfolioAddress asked, GapWords words, Places places) {
		Div choices = new Div();
		choices.addClassName("filters");
		choices.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("gap.filter"));
		UnorderedList meanings = new UnorderedList();
		Div boxes = new Div();
		boxes.addClassName("column-choice");
		for (PortfolioFilter filter : PortfolioFilter.values()) {
			Checkbox box = new Checkbox(words.say("gap.filter." + filter.code()), asked.only().contains(filter));
			box.addValueChangeListener((change) -> places.open(UI.getCurrent(), asked.with(filter, change.getValue())));
			boxes.add(box);
			meanings.add(new ListItem(words.say("gap.filter.means." + filter.code())));
		}
		choices.add(order(asked, words, places), boxes);
		getContent().add(choices, new NativeDetails(words.say("gap.filter.meaning"), meanings));
	}

	private static Select<PortfolioOrder> order(PortfolioAddress asked, GapWords words, Places places) {
		Select<PortfolioOrder> order = new Select<>();
		order.setLabel(words.say("gap.order"));
		order.setItems(PortfolioOrder.values());
		order.setItemLabelGenerator((item) -> words.say("gap.order." + item.code()));
		order.setValue(asked.order());
		order.addValueChangeListener((change) -> places.open(UI.getCurrent(), asked.by(change.getValue())));
		return order;
	}

}
