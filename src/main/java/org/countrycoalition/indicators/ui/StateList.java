package org.countrycoalition.indicators.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.countrycoalition.indicators.IndicatorValue;
import org.countrycoalition.indicators.IndicatorValue.View;
import org.countrycoalition.indicators.StateVerdict;
import org.countrycoalition.indicators.Verdict;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.SourceText;

/**
 * The States behind a value by name: those that count, those that do not, and those of
 * which nothing is known.
 */
class StateList {

	/** A longer list is closed until its reader opens it. */
	private static final int SHORT = 12;

	private final IndicatorValue value;

	private final View view;

	private final IndicatorWords words;

	private final Places places;

	private final Map<CountryCode, StateName> names;

	StateList(IndicatorValue value, View view, IndicatorWords words, Places places, Map<CountryCode, StateName> names) {
		this.value = value;
		this.view = view;
		this.words = words;
		this.places = places;
		this.names = names;
	}

	List<Component> all() {
		return List.of(list("counted", this.value.counted(this.view)),
				list("notCounted", this.value.notCounted(this.view)), list("unknown", this.value.unknown(this.view)));
	}

	private Component list(String which, List<CountryCode> states) {
		if (states.isEmpty()) {
			return new Paragraph(this.words.say("indicators." + which + ".none"));
		}
		Set<CountryCode> chosen = Set.copyOf(states);
		UnorderedList list = new UnorderedList();
		list.addClassName("states");
		this.value.states()
			.stream()
			.filter((row) -> chosen.contains(row.state()))
			.sorted(Comparator.comparing(this::name, Collator.getInstance(this.words.switches().language())))
			.map(this::item)
			.forEach(list::add);
		NativeDetails details = new NativeDetails(this.words.say("indicators." + which, states.size()), list);
		details.setOpen(states.size() <= SHORT);
		return details;
	}

	private ListItem item(StateVerdict row) {
		ListItem item = new ListItem(new Anchor(this.places.to("countries/" + row.state().iso3()), name(row)));
		if (row.state().isUserAssigned()) {
			item.add(new Text(" "), new IllustrativeBadge());
		}
		if (!row.certain()) {
			item.add(detail("indicators.member.open"));
		}
		Verdict verdict = this.view.of(row);
		if (verdict != Verdict.YES && verdict != Verdict.NOT_CODED) {
			item.add(detail("indicators.verdict." + verdict.name()));
		}
		if (this.view == View.SHADOW && row.grade() != null) {
			item.add(detail("indicators.grade." + row.grade()), new SourceText(String.join(" ; ", row.sources())));
		}
		return item;
	}

	private Span detail(String key) {
		Span detail = new Span(this.words.say(key));
		detail.addClassName("detail");
		return detail;
	}

	private String name(StateVerdict row) {
		Locale language = this.words.switches().language();
		StateName name = this.names.get(row.state());
		return (name != null) ? name.in(language) : row.state().iso3();
	}

}
