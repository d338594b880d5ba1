package org.countrycoalition.shell.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SequencedMap;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.SearchHit;
import org.countrycoalition.shell.Texts;

import org.springframework.core.io.ClassPathResource;

/**
 * What a search field suggests, under it: links, grouped as on the page of hits. The
 * portal fills the list; opening, closing and moving in it is done in the browser, so
 * that the keys wait for no network.
 */
class Suggestions extends Composite<Div> {

	private static final String KEYS = keys();

	private final Component field;

	private final Texts texts;

	private final Places places;

	private final Div list = new Div();

	private final Span announcement = new Span();

	private int options;

	/**
	 * @param field in which one types
	 */
	Suggestions(Component field, Texts texts, Places places) {
		this.field = field;
		this.texts = texts;
		this.places = places;
		this.list.setId("search-suggestions");
		this.list.addClassName("suggestions");
		this.list.getElement()
			.setAttribute("role", "listbox")
			.setAttribute("aria-label", texts.of("shell.search.suggestions"))
			.setAttribute("hidden", true);
		this.announcement.addClassName("unseen");
		this.announcement.getElement().setAttribute("role", "status");
		getContent().add(this.list, this.announcement);
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		this.field.getElement().executeJs(KEYS, this.list.getElement());
	}

	void show(String text, SequencedMap<String, List<SearchHit>> groups) {
		this.list.removeAll();
		this.options = 0;
		groups.forEach((group, hits) -> this.list.add(group(group, hits)));
		this.announcement.setText(this.texts.of("shell.search.suggested", this.options));
		if (this.options > 0) {
			Anchor all = option(this.places.to(SearchView.address(text)), this.texts.of("shell.search.all", text));
			all.addClassName("all");
			this.list.add(all);
		}
	}

	void clear() {
		this.list.removeAll();
		this.announcement.setText("");
	}

	private Div group(String name, List<SearchHit> hits) {
		Span heading = new Span(name);
		heading.addClassName("group");
		heading.getElement().setAttribute("role", "presentation");
		Div group = new Div(heading);
		group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
		hits.forEach((hit) -> group.add(option(hit)));
		return group;
	}

	private Anchor option(SearchHit hit) {
		Anchor option = option(hit.location(), hit.title());
		if (hit.detail() != null) {
			Span detail = new Span(hit.detail());
			detail.addClassName("detail");
			option.add(detail);
		}
		return option;
	}

	private Anchor option(String address, String words) {
		Anchor option = new Anchor(address, new Span(words));
		option.setId("search-suggestion-" + this.options++);
		option.getElement()
			.setAttribute("role", "option")
			.setAttribute("aria-selected", "false")
			.setAttribute("tabindex", "-1");
		return option;
	}

	private static String keys() {
		try {
			return new ClassPathResource("suggestions.js", Suggestions.class)
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
