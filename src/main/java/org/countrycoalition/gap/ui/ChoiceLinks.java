package org.countrycoalition.gap.ui;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * Leads from a page to the same page asked otherwise.
 */
class ChoiceLinks extends Composite<Nav> {

	/**
	 * @param label what is chosen
	 * @param choices in their order
	 * @param here the choice of the page at hand
	 * @param text a choice in a word or two
	 * @param address of the page with a choice
	 */
	<T> ChoiceLinks(String label, List<T> choices, T here, Function<T, String> text, Function<T, String> address) {
		UnorderedList list = new UnorderedList();
		choices.forEach((choice) -> {
			Anchor link = new Anchor(address.apply(choice), text.apply(choice));
			if (choice.equals(here)) {
				link.getElement().setAttribute("aria-current", "true");
			}
			list.add(new ListItem(link));
		});
		getContent().add(list);
		getContent().addClassName("choice-links");
		getContent().setAriaLabel(label);
	}

}
