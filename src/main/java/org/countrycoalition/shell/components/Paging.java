package org.countrycoalition.shell.components;

import java.util.function.IntFunction;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.countrycoalition.shell.Formats;
import org.countrycoalition.shell.Places;

/**
 * Leads through the pages of a long list. A list of one page needs no leading.
 */
public class Paging extends Composite<Nav> {

	/**
	 * @param part of the list that is shown
	 * @param formats writes numbers
	 * @param places writes addresses
	 * @param address of a page, from 1
	 */
	public Paging(Part part, Formats formats, Places places, IntFunction<String> address) {
		getContent().setVisible(part.pages() > 1);
		getContent().addClassName("choice-links");
		getContent().setAriaLabel(I18NProvider.translate("shell.pages"));
		Span here = new Span(I18NProvider.translate("shell.pages.here", formats.number(part.first()),
				formats.number(part.last()), formats.number(part.count())));
		UnorderedList list = new UnorderedList(new ListItem(here));
		IntFunction<String> written = (page) -> places.to(address.apply(page));
		if (part.page() > 1) {
			list.add(link("first", written.apply(1)), link("before", written.apply(part.page() - 1)));
		}
		if (part.page() < part.pages()) {
			list.add(link("next", written.apply(part.page() + 1)), link("last", written.apply(part.pages())));
		}
		getContent().add(list);
	}

	/**
	 * @param list whose pages they are, where there are several on a page
	 * @return this
	 */
	public Paging of(String list) {
		getContent().setAriaLabel(I18NProvider.translate("shell.pages.of", list));
		return this;
	}

	private static ListItem link(String text, String address) {
		return new ListItem(new Anchor(address, I18NProvider.translate("shell.pages." + text)));
	}

	/**
	 * A part of a long list.
	 *
	 * @param page that is shown, from 1
	 * @param size of a page
	 * @param count of all entries
	 */
	public record Part(int page, int size, int count) {

		int pages() {
			return Math.max(1, Math.ceilDiv(this.count, this.size));
		}

		long first() {
			return (this.page - 1L) * this.size + 1;
		}

		long last() {
			return Math.min(this.count, first() + this.size - 1);
		}

	}

}
