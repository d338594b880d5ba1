package org.countrycoalition.funding.ui;

import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.mobilisation.Action;
import org.countrycoalition.funding.mobilisation.Action.Mark;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.MobilisationPlan.Status;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.VerbDialog;
import org.countrycoalition.shell.components.VerbNotice;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to raise the money, and what became of it. What is late is told by
 * the clock.
 */
class ActionsSection extends Composite<Section> {

	private final MobilisationPlan plan;

	private final MobilisationParts made;

	private final MobilisationWords words;

	private final VerbNotice notice;

	private final boolean writing;

	/**
	 * @param writes whether the viewer may write the plan
	 */
	ActionsSection(MobilisationPlan plan, boolean writes, MobilisationParts made, VerbNotice notice) {
		this.plan = plan;
		this.made = made;
		this.words = made.words();
		this.notice = notice;
		this.writing = writes && plan.isDraft();
		Card card = new Card(this.words.say("actions"));
		if (this.writing) {
			card.add(new Button(this.words.say("action.add"), (click) -> open(null)));
		}
		card.add(plan.actions().isEmpty() ? new Paragraph(this.words.say("actions.none"))
				: table(this.writing || (writes && plan.status() == Status.ADOPTED)));
		getContent().add(card);
	}

	private Component table(boolean marking) {
		DataTable<Action> table = new DataTable<Action>(this.words.say("actions")).captionUnseen()
			.name(this.words.say("field.what"), (action) -> new Span(action.facts().what()))
			.text(this.words.say("field.who"), (action) -> action.facts().who())
			.text(this.words.say("field.due"), (action) -> this.words.date(action.facts().due()))
			.component(this.words.say("action.state"), this::state);
		if (marking) {
			table.component(this.words.say("verbs"), this::verbs);
		}
		return table.rows(this.plan.actions());
	}

	private Component state(Action action) {
		Mark mark = action.mark();
		if (mark.doneOn() != null) {
			return new Span(this.words.say("action.done", this.words.date(mark.doneOn())));
		}
		if (mark.droppedOn() != null) {
			return new Span(this.words.say("action.dropped", this.words.date(mark.droppedOn()),
					String.valueOf(mark.droppedWhy())));
		}
		boolean stands = this.plan.isDraft() || this.plan.status() == Status.ADOPTED;
		return (stands && action.isOverdue(this.words.today())) ? new Badge(this.words.say("action.overdue"))
				: new Span(this.words.say("action.open"));
	}

	private Component verbs(Action action) {
		Div verbs = new Div();
		if (action.isOpen()) {
			add(verbs, "done", action, () -> ask("done", action, Asked.day(this.words)));
			add(verbs, "drop", action, () -> ask("drop", action, Asked.why(this.words)));
		}
		else {
			add(verbs, "reopen", action, () -> this.notice
				.attempt(() -> this.made.items().mark(this.plan.id(), action, Mark.OPEN), "written", null));
		}
		if (this.writing) {
			add(verbs, "change", action, () -> open(action));
			add(verbs, "remove", action,
					() -> this.notice.attempt(() -> this.made.items().removeAction(this.plan.id(), action), "removed",
							() -> this.made.items().restoreAction(this.plan.id(), action)));
		}
		return verbs;
	}

	private void add(Div verbs, String key, Action action, Runnable act) {
		Button button = new Button(this.words.say(key), (click) -> act.run());
		button.setAriaLabel(this.words.say(key + ".which", action.facts().what()));
		verbs.add(new Text(" "), button);
	}

	private void ask(String key, Action action, Asked asked) {
		new VerbDialog(this.words.say(key + ".which", action.facts().what()), action.id() + ":" + key, asked,
				this.words,
				() -> this.made.items()
					.mark(this.plan.id(), action,
							"done".equals(key) ? Mark.done(asked.day())
									: Mark.dropped(this.words.today(), asked.why())),
				() -> this.notice.done("written", null))
			.open();
	}

	private void open(@Nullable Action action) {
		UUID id = (action != null) ? action.id() : UUID.randomUUID();
		ActionFields fields = new ActionFields((action != null) ? action.facts() : null, this.words);
		new VerbDialog(this.words.say((action != null) ? "change" : "action.add"),
				(action != null) ? id.toString() : this.plan.id() + ":action", fields, this.words,
				() -> this.made.items().writeAction(this.plan.id(), id, action, fields.facts()),
				() -> this.notice.done("written", null))
			.open();
	}

}
