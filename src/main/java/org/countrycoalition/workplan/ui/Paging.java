package org.countrycoalition.workplan.ui;

import java.util.function.IntFunction;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.countrycoalition.workplan.LinePage;

/**
 * Leads through the pages of a long list. A list of one page needs no leading.
 */
class Paging extends Composite<Nav> {

	/**
	 * @param page that is shown, from 1
	 * @param count of all entries
	 * @param address of a page
	 */
	Paging(PlanWords words, int page, int count, IntFunction<String> address) {
		int pages = LinePage.pages(count);
		getContent().setVisible(pages > 1);
		getContent().addClassName("choice-links");
		getContent().setAriaLabel(words.say("pages"));
		int first = (page - 1) * LinePage.SIZE + 1;
		Span here = new Span(words.say("pages.here", words.number(first),
				words.number(Math.min(count, first + LinePage.SIZE - 1)), words.number(count)));
		UnorderedList list = new UnorderedList(new ListItem(here));
		if (page > 1) {
			list.add(link(words, "pages.first", address.apply(1)),
					link(words, "pages.before", address.apply(page - 1)));
		}
		if (page < pages) {
			list.add(link(words, "pages.next", address.apply(page + 1)),
					link(words, "pages.last", address.apply(pages)));
		}
		getContent().add(list);
	}

	private static ListItem link(PlanWords words, String text, String address) {
		return new ListItem(new Anchor(words.places().to(address), words.say(text)));
	}

}
