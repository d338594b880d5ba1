package org.countrycoalition.funding.ui;

import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Target;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.VerbDialog;
import org.countrycoalition.shell.components.VerbNotice;
import org.jspecify.annotations.Nullable;

/**
 * The targets of an edition as they are written, with the verbs of who writes them.
 */
class TargetsSection extends Composite<Section> {

	private final MobilisationPlan plan;

	private final MobilisationParts made;

	private final MobilisationWords words;

	private final Map<String, String> donors;

	private final VerbNotice notice;

	/**
	 * @param writes whether the viewer may write the plan
	 * @param donors names by key
	 */
	TargetsSection(MobilisationPlan plan, boolean writes, Map<String, String> donors, MobilisationParts made,
			VerbNotice notice) {
		this.plan = plan;
		this.made = made;
		this.words = made.words();
		this.donors = donors;
		this.notice = notice;
		boolean writing = writes && plan.isDraft();
		String heading = this.words.say("targets");
		Card card = new Card(heading);
		if (writing) {
			card.add(new Button(this.words.say("target.add"), (click) -> open(null)));
		}
		card.add(plan.targets().isEmpty() ? new Paragraph(this.words.say("targets.none")) : table(heading, writing));
		getContent().add(card);
	}

	private Component table(String heading, boolean writing) {
		String code = this.words.code(this.plan.facts().currency());
		DataTable<Target> table = new DataTable<Target>(heading).captionUnseen()
			.name(this.words.say("source"), this::source)
			.text(this.words.say("field.pillar"),
					(target) -> this.words.parts().say("kernel.pillar." + target.facts().pillar().name()))
			.text(this.words.say("targets.amounts", code),
					(target) -> this.words.amounts(told(target).facts().amounts()))
			.figure(this.words.say("targets.together", code),
					(target) -> this.words.parts().amounts().amount(told(target).total()));
		if (writing) {
			table.component(this.words.say("verbs"), this::verbs);
		}
		return table.rows(this.plan.targets());
	}

	/** What is written is nominal, and told in the prices of the page. */
	private Target told(Target target) {
		return target.in(this.words.parts().prices().prices(), this.plan.facts().currency());
	}

	private Component source(Target target) {
		Span cell = new Span(name(target));
		cell.add(MobilisationWords.detail(this.words.say("kind." + target.facts().source().kind().name())));
		if (!target.facts().source().isMatched()) {
			cell.add(MobilisationWords.detail(this.words.say("unmatched")));
		}
		return cell;
	}

	private String name(Target target) {
		return this.words.source(target.facts().source(), this.donors);
	}

	private Component verbs(Target target) {
		Button change = new Button(this.words.say("change"), (click) -> open(target));
		change.setAriaLabel(this.words.say("change.which", name(target)));
		Button remove = new Button(this.words.say("remove"),
				(click) -> this.notice.attempt(() -> this.made.items().removeTarget(this.plan.id(), target), "removed",
						() -> this.made.items().restoreTarget(this.plan.id(), target)));
		remove.setAriaLabel(this.words.say("remove.which", name(target)));
		return new Div(change, remove);
	}

	private void open(@Nullable Target target) {
		UUID id = (target != null) ? target.id() : UUID.randomUUID();
		TargetFields fields = new TargetFields(this.plan.facts(), (target != null) ? target.facts() : null, this.words);
		new VerbDialog(this.words.say((target != null) ? "change" : "target.add"),
				(target != null) ? id.toString() : this.plan.id() + ":target", fields, this.words,
				() -> this.made.items().writeTarget(this.plan.id(), id, target, fields.facts()),
				() -> this.notice.done("written", null))
			.open();
	}

}
