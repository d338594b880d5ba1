package org.countrycoalition.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.countrycoalition.shell.Texts;

/**
 * The search field of the top bar. Enter opens the page of hits.
 */
class SearchField extends Composite<Div> {

	private final TextField field = new TextField();

	SearchField(Texts texts) {
		this.field.setPlaceholder(texts.of("shell.search.placeholder"));
		this.field.setAriaLabel(texts.of("shell.search.label"));
		this.field.setClearButtonVisible(true);
		this.field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
		this.field.setMaxLength(SearchView.LONGEST);
		this.field.addKeyPressListener(Key.ENTER, (event) -> SearchView.open(UI.getCurrent(), this.field.getValue()));
		getContent().addClassName("search");
		getContent().getElement().setAttribute("role", "search");
		getContent().add(this.field);
	}

	void focus() {
		this.field.focus();
	}

}
