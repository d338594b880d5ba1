package org.countrycoalition.funding.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.mobilisation.Editions;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.TierBadge;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of itself, and the other editions that the reader may see.
 *
 * @param made with what the page is made
 */
record EditionSection(MobilisationParts made) {

	Component facts(MobilisationPlan plan, Component verbs) {
		MobilisationWords words = this.made.words();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("status", new Span(words.status(plan))));
		facts.add(new Fact("period", new Span(words.period(plan))));
		facts.add(new Fact("currency.head", new Span(plan.facts().currency().getCurrencyCode())));
		facts.add(new Fact("field.document", stated(plan.facts().document())));
		facts.add(new Fact("form", new Span(words.say(plan.facts().chapter() ? "form.chapter" : "form.own"))));
		facts.add(new Fact("field.note", stated(plan.facts().note())));
		if (plan.dates().withdrawnOn() != null) {
			facts.add(new Fact("withdrawn", new Span(words.say("withdrawn.why", words.date(plan.dates().withdrawnOn()),
					String.valueOf(plan.dates().withdrawnWhy())))));
		}
		facts.add(new Fact("tier", new TierBadge(plan.tier())));
		String heading = plan.facts().title();
		return new Card(heading, verbs,
				new DataTable<Fact>(heading).captionUnseen()
					.name(words.say("what"), (fact) -> new Span(words.say(fact.key())))
					.component(words.say("said"), Fact::value)
					.rows(facts),
				new Div(this.made.history().button(plan)));
	}

	private Component stated(@Nullable String text) {
		return (text != null) ? new SourceText(text) : new Span(this.made.words().say("notStated"));
	}

	/** The editions, each leading to its own address. */
	Component all(Editions editions) {
		MobilisationWords words = this.made.words();
		String heading = words.say("editions");
		return new Card(heading,
				new DataTable<MobilisationPlan>(heading).captionUnseen()
					.name(words.say("edition"), this::link)
					.text(words.say("status"), words::status)
					.text(words.say("period"), words::period)
					.component(words.say("tier"), (plan) -> new TierBadge(plan.tier()))
					.rows(editions.all()));
	}

	private Component link(MobilisationPlan plan) {
		MobilisationWords words = this.made.words();
		return new Anchor(words.parts().places().to(MobilisationParts.address(plan)),
				words.say("edition.of", plan.edition(), plan.facts().title()));
	}

	/**
	 * Something that is said.
	 *
	 * @param key names it
	 * @param value in the reader's language
	 */
	private record Fact(String key, Component value) {
	}

}
