package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanOutcomes;
import org.countrycoalition.workplan.PlanRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is to bring about; in a draft it is written here.
 */
class OutcomesSection extends Composite<Section> {

	private final Plan plan;

	private final PlanWords words;

	private final Div answer = new Div();

	private OutcomesSection(Plan plan, PlanWords words) {
		this.plan = plan;
		this.words = words;
		this.answer.getElement().setAttribute("role", "alert");
		getContent().addClassName("card");
		getContent().setId("outcomes");
		getContent().add(new H2(words.say("outcomes")));
		if (plan.outcomes().isEmpty()) {
			getContent().add(new Paragraph(words.say("outcomes.none")));
		}
	}

	/** The outcomes of a version that nobody changes; not in sight if it has none. */
	static OutcomesSection of(Plan plan, PlanWords words) {
		OutcomesSection section = new OutcomesSection(plan, words);
		section.getContent().add(section.table().rows(plan.outcomes()));
		section.setVisible(!plan.outcomes().isEmpty());
		return section;
	}

	/**
	 * The outcomes of a draft.
	 * @param shown shows the draft again
	 */
	static OutcomesSection of(Plan plan, PlanWords words, PlanOutcomes desk, Runnable shown) {
		OutcomesSection section = new OutcomesSection(plan, words);
		DataTable<Outcome> table = section.table()
			.component(words.say("outcome.actions"), (outcome) -> section.actions(outcome, desk, shown));
		if (!plan.outcomes().isEmpty()) {
			section.getContent().add(table.rows(plan.outcomes()));
		}
		section.getContent()
			.add(section.answer, new Button(words.say("outcome.add"), (click) -> section.ask(null, desk, shown)));
		return section;
	}

	private DataTable<Outcome> table() {
		return new DataTable<Outcome>(this.words.say("outcomes")).captionUnseen()
			.name(this.words.say("outcome.title"), (outcome) -> new Span(outcome.title()))
			.component(this.words.say("outcome.measure"), (outcome) -> text(outcome.measure()))
			.component(this.words.say("outcome.due"), (outcome) -> text(
					(outcome.due() != null) ? this.words.switches().formats().date(outcome.due()) : null));
	}

	private Component text(@Nullable String text) {
		return (text != null) ? new Span(text) : new Absence(this.words.say("notStated"));
	}

	private Component actions(Outcome outcome, PlanOutcomes desk, Runnable shown) {
		Button change = new Button(this.words.say("outcome.change.now"), (click) -> ask(outcome, desk, shown));
		change.setAriaLabel(this.words.say("outcome.change.of", outcome.title()));
		Button remove = new Button(this.words.say("outcome.remove"), (click) -> remove(outcome, desk, shown));
		remove.setAriaLabel(this.words.say("line.remove", outcome.title()));
		change.addThemeVariants(ButtonVariant.TERTIARY);
		remove.addThemeVariants(ButtonVariant.TERTIARY);
		return new Div(change, remove);
	}

	private void ask(@Nullable Outcome before, PlanOutcomes desk, Runnable shown) {
		String place = (before != null) ? TypedPlaces.outcome(this.plan.id(), before.title())
				: TypedPlaces.newOutcome(this.plan.id());
		new OutcomeDialog(this.words, place, before, (outcome) -> desk.write(this.plan.id(), before, outcome), shown)
			.open();
	}

	private void remove(Outcome outcome, PlanOutcomes desk, Runnable shown) {
		this.answer.removeAll();
		try {
			desk.remove(this.plan.id(), outcome);
		}
		catch (PlanRefusal ex) {
			Paragraph refusal = new Paragraph(this.words.refusal(ex));
			refusal.addClassName("refusal");
			this.answer.add(refusal);
			return;
		}
		shown.run();
	}

}
