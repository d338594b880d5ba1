package org.countrycoalition.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Texts;

import org.springframework.context.annotation.Scope;

/**
 * The search field of the top bar. It suggests while one types; Enter opens the page of
 * all hits.
 */
@SpringComponent
@Scope("prototype")
class SearchField extends Composite<Div> {

	/** One letter is in nearly every name. */
	private static final int FEWEST_LETTERS = 2;

	private static final int MOST_SUGGESTIONS = 8;

	/** Milliseconds, so that a word asks once and not with every letter. */
	private static final int TYPING_PAUSE = 250;

	private final TextField field = new TextField();

	private final SearchHits hits;

	private final Suggestions suggestions;

	SearchField(Texts texts, SearchHits hits, Places places) {
		this.hits = hits;
		this.suggestions = new Suggestions(this.field, texts, places);
		this.field.setPlaceholder(texts.of("shell.search.placeholder"));
		this.field.setAriaLabel(texts.of("shell.search.label"));
		this.field.setClearButtonVisible(true);
		this.field.setValueChangeMode(ValueChangeMode.LAZY);
		this.field.setValueChangeTimeout(TYPING_PAUSE);
		this.field.setMaxLength(SearchView.LONGEST);
		this.field.addValueChangeListener((change) -> suggest(change.getValue().strip()));
		this.field.addKeyPressListener(Key.ENTER, (event) -> openAll(places));
		getContent().addClassName("search");
		getContent().getElement().setAttribute("role", "search");
		getContent().add(this.field, this.suggestions);
	}

	private void suggest(String text) {
		if (text.length() < FEWEST_LETTERS) {
			this.suggestions.clear();
		}
		else {
			this.suggestions.show(text, this.hits.few(text, MOST_SUGGESTIONS));
		}
	}

	private void openAll(Places places) {
		this.suggestions.clear();
		if (!this.field.getValue().isBlank()) {
			places.open(UI.getCurrent(), SearchView.address(this.field.getValue()));
		}
	}

	void focus() {
		this.field.focus();
	}

}
