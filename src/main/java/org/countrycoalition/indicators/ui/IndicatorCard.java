package org.countrycoalition.indicators.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.indicators.IndicatorValue;
import org.countrycoalition.indicators.IndicatorValue.View;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.DataTable;

/**
 * One indicator: its text, its two values, and the States behind each.
 */
class IndicatorCard extends Composite<Section> {

	private final IndicatorValue value;

	private final IndicatorWords words;

	IndicatorCard(IndicatorValue value, IndicatorWords words, Places places, Map<CountryCode, StateName> names) {
		this.value = value;
		this.words = words;
		getContent().addClassName("card");
		getContent().add(new H2(words.heading(value.indicator())), text(), values());
		for (View view : View.values()) {
			Div lists = new Div(new H3(words.view(view)));
			lists.addClassName("verdicts");
			lists.add(new StateList(value, view, words, places, names).all());
			getContent().add(lists);
		}
		getContent().add(new IndicatorPassport(words).line(value));
	}

	private Paragraph text() {
		Span origin = new Span(this.words.say("indicators.draft"));
		origin.addClassName("detail");
		return new Paragraph(new Text(this.words.text(this.value.indicator())), origin);
	}

	private DataTable<View> values() {
		return new DataTable<View>(this.words.heading(this.value.indicator())).captionUnseen()
			.name(this.words.say("indicators.evidence"), this::name)
			.figure(this.words.say("indicators.count"), (view) -> this.words.count(this.value, view))
			.figure(this.words.say("indicators.share"), (view) -> this.words.share(this.value, view))
			.figure(this.words.say("indicators.bounds"), (view) -> this.words.bounds(this.value, view))
			.figure(this.words.say("indicators.coverage"), (view) -> this.words.coverage(this.value, view))
			.rows(List.of(View.values()));
	}

	private Span name(View view) {
		Span grades = new Span(this.words.say("indicators.grades." + view.name()));
		grades.addClassName("detail");
		return new Span(new Text(this.words.view(view)), grades);
	}

}
