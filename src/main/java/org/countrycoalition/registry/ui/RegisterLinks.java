package org.countrycoalition.registry.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * Leads from one page of the register to the others.
 */
class RegisterLinks extends Composite<Nav> {

	private static final List<String> PAGES = List.of("register", "register/organisations", "register/meetings",
			"register/exchange-rates", "register/price-index", "register/names");

	/**
	 * @param here path of the page at hand
	 */
	RegisterLinks(String here, PageParts parts) {
		UnorderedList list = new UnorderedList();
		for (String page : PAGES) {
			Anchor link = new Anchor(parts.places().to(page), parts.say("registry.page." + page.replace('/', '.')));
			if (page.equals(here)) {
				link.getElement().setAttribute("aria-current", "page");
			}
			list.add(new ListItem(link));
		}
		getContent().addClassName("register-links");
		getContent().getElement().setAttribute("aria-label", parts.say("registry.pages"));
		getContent().add(list);
	}

}
