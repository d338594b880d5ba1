package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.Predictability;
import org.countrycoalition.funding.PredictabilityReads;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;

/**
 * Shows how far one State, or each, can count on the money of a year.
 *
 * @param reads it
 * @param words writes it
 */
@SpringComponent
record PredictabilitySection(PredictabilityReads reads, PredictabilityWords words) {

	/** Of a State: one row a figure. */
	Component of(CountryCode state, int year, StateLabels labels) {
		boolean illustrative = this.words.parts().switches().illustrative(state);
		Predictability found = this.reads.of(state, year, illustrative);
		String heading = heading(year);
		return new Card(heading,
				new DataTable<Fact>(heading).captionUnseen()
					.inPairs()
					.name(this.words.say("figure"), (fact) -> new Span(this.words.say(fact.key())))
					.figure(this.words.say("value"), (fact) -> fact.cell().get())
					.rows(List.of(new Fact("multiYear", () -> this.words.multiYear(found)),
							new Fact("yearsAhead", () -> this.words.yearsAhead(found)),
							new Fact("onTime", () -> this.words.onTime(found)),
							new Fact("donors", () -> this.words.donors(found)),
							new Fact("largest", () -> this.words.largest(found, labels)))),
				this.words.passport(year));
	}

	/**
	 * Of those of the States that have firm money: one row a State; empty if none has.
	 */
	Optional<Component> of(Set<CountryCode> states, int year, StateLabels labels) {
		SortedMap<CountryCode, Predictability> found = this.reads.of(states, year,
				this.words.parts().switches().illustrative());
		if (found.isEmpty()) {
			return Optional.empty();
		}
		Card card = card(found, year, labels);
		card.addComponentAtIndex(1, new Paragraph(this.words.say("desk")));
		return Optional.of(card);
	}

	/** Of all States that have firm money: one row a State. */
	Component ofAll(int year, StateLabels labels) {
		return card(this.reads.ofAll(year, this.words.parts().switches().illustrative()), year, labels);
	}

	private Card card(SortedMap<CountryCode, Predictability> found, int year, StateLabels labels) {
		String heading = heading(year);
		Card card = new Card(heading,
				new DataTable<Map.Entry<CountryCode, Predictability>>(heading).captionUnseen()
					.name(this.words.parts().say("funding.state"), (row) -> name(row.getKey(), year, labels))
					.figure(this.words.say("multiYear"), (row) -> this.words.multiYear(row.getValue()))
					.figure(this.words.say("yearsAhead"), (row) -> this.words.yearsAhead(row.getValue()))
					.figure(this.words.say("onTime"), (row) -> this.words.onTime(row.getValue()))
					.figure(this.words.say("donors"), (row) -> this.words.donors(row.getValue()))
					.figure(this.words.say("largest"), (row) -> this.words.largest(row.getValue(), labels))
					.rows(List.copyOf(found.entrySet())),
				this.words.passport(year));
		card.addClassName("predictability");
		return card;
	}

	private String heading(int year) {
		return this.words.say("heading", String.valueOf(year));
	}

	private Component name(CountryCode state, int year, StateLabels labels) {
		return new Anchor(this.words.parts().places().to("countries/" + state.iso3() + "/funding?year=" + year),
				labels.name(state.iso3(), state.iso3()));
	}

	/**
	 * @param key of the figure's name
	 * @param cell makes the figure
	 */
	private record Fact(String key, SerializableSupplier<Component> cell) {
	}

}
