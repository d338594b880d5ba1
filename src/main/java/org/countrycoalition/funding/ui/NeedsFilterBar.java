package org.countrycoalition.funding.ui;

import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.funding.needs.PostingFilter;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;

/**
 * The fields that narrow a list of needs and offers.
 */
class NeedsFilterBar extends Composite<Div> {

	private final Select<Kind> kind = new Select<>();

	private final ComboBox<CountryCode> state = new ComboBox<>();

	private final Select<Pillar> pillar = new Select<>();

	private final Checkbox closed = new Checkbox();

	private final Checkbox own = new Checkbox();

	/**
	 * @param asked to be shown in the fields; the page of a State has none for States
	 * @param owns whether the reader's organisation can have any
	 * @param changed is told what the reader chose
	 */
	NeedsFilterBar(NeedsAddress asked, boolean owns, NeedsWords words, Consumer<PostingFilter> changed) {
		PostingFilter filter = asked.filter();
		choice(this.kind, words.say("kind"), words.say("filter.all"));
		this.kind.setItems(Kind.values());
		this.kind.setItemLabelGenerator((one) -> (one != null) ? words.kind(one) : words.say("filter.all"));
		this.kind.setValue(filter.kind());
		this.state.setLabel(words.say("state"));
		this.state.setItems(words.states());
		this.state.setItemLabelGenerator(words::state);
		this.state.setClearButtonVisible(true);
		CountryCode chosen = filter.state();
		this.state.setValue((chosen != null && words.names().containsKey(chosen)) ? chosen : null);
		this.state.setVisible(asked.about() == null);
		choice(this.pillar, words.say("pillars"), words.say("filter.all"));
		this.pillar.setItems(Pillar.values());
		this.pillar.setItemLabelGenerator(
				(one) -> (one != null) ? words.parts().say("kernel.pillar." + one.name()) : words.say("filter.all"));
		this.pillar.setValue(filter.pillar());
		this.closed.setLabel(words.say("filter.closed"));
		this.closed.setValue(filter.closed());
		this.own.setLabel(words.say("filter.own"));
		this.own.setValue(filter.own());
		this.own.setVisible(owns && asked.about() == null);
		Stream.<HasValue<?, ?>>of(this.kind, this.state, this.pillar, this.closed, this.own)
			.forEach((field) -> field.addValueChangeListener((event) -> changed.accept(filter())));
		getContent().addClassName("filters");
		getContent().getElement().setAttribute("role", "search").setAttribute("aria-label", words.say("filter"));
		getContent().add(this.kind, this.state, this.pillar, this.closed, this.own);
	}

	private static void choice(Select<?> field, String label, String all) {
		field.setLabel(label);
		field.setEmptySelectionAllowed(true);
		field.setEmptySelectionCaption(all);
	}

	private PostingFilter filter() {
		return new PostingFilter(this.kind.getValue(), this.state.getValue(), this.pillar.getValue(),
				this.closed.getValue(), this.own.getValue());
	}

}
