package org.countrycoalition.funding.ui;

import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.countrycoalition.funding.mobilisation.Editions;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.MobilisationPlan.Status;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.components.VerbDialog;
import org.countrycoalition.shell.components.VerbNotice;

/**
 * What a State's authority does with its resource mobilisation plan: start it, say what
 * it is, adopt, show, revise and withdraw it, throw a draft away.
 */
class MobilisationVerbs extends Composite<Div> {

	private final MobilisationParts made;

	private final MobilisationWords words;

	private final VerbNotice notice;

	MobilisationVerbs(MobilisationParts made, VerbNotice notice) {
		this.made = made;
		this.words = made.words();
		this.notice = notice;
		getContent().addClassName("step-actions");
	}

	/** Where no plan is. */
	MobilisationVerbs begin(CountryCode state) {
		UUID id = UUID.randomUUID();
		add("start", () -> {
			MobilisationFields fields = new MobilisationFields(null, this.words);
			new VerbDialog(this.words.say("do.start"), state.iso3() + ":new", fields, this.words,
					() -> this.made.desk().start(id, fields.facts()), () -> this.notice.done("started", null))
				.open();
		});
		return this;
	}

	/** What can be done with an edition. */
	MobilisationVerbs of(MobilisationPlan plan, Editions editions) {
		if (plan.isDraft()) {
			add("say", () -> say(plan));
			add("adopt", () -> adopt(plan));
		}
		else if (editions.draft().isEmpty() && editions.all().getFirst().equals(plan)) {
			add("revise", this::revise);
		}
		add("show", () -> show(plan));
		if (plan.isDraft()) {
			add("discard", () -> this.notice.attempt(() -> this.made.desk().discard(plan), "discarded",
					() -> this.made.desk().restore(plan.id())));
		}
		if (plan.status() == Status.ADOPTED) {
			add("withdraw", () -> withdraw(plan));
		}
		if (plan.status() == Status.WITHDRAWN && editions.adopted().isEmpty()) {
			add("uphold", () -> this.notice.attempt(() -> this.made.desk().uphold(plan), "upheld", null));
		}
		return this;
	}

	private void add(String key, Runnable act) {
		getContent().add(new Button(this.words.say("do." + key), (click) -> act.run()));
	}

	private void say(MobilisationPlan plan) {
		MobilisationFields fields = new MobilisationFields(plan.facts(), this.words);
		new VerbDialog(this.words.say("do.say"), plan.id().toString(), fields, this.words,
				() -> this.made.desk().say(plan, fields.facts()), () -> this.notice.done("said", null))
			.open();
	}

	private void adopt(MobilisationPlan plan) {
		String said = (plan.tier() == Tier.PRIVATE) ? "adopted" : "adopted.shown";
		ask("adopt", said, plan, Asked.day(this.words), (asked) -> this.made.desk().adopt(plan, asked.day()));
	}

	private void show(MobilisationPlan plan) {
		ask("show", "shown", plan, Asked.tier(plan.tier(), this.words),
				(asked) -> this.made.desk().show(plan, asked.tier()));
	}

	private void withdraw(MobilisationPlan plan) {
		ask("withdraw", "withdrawn", plan, Asked.why(this.words),
				(asked) -> this.made.desk().withdraw(plan, asked.why()));
	}

	private void ask(String key, String said, MobilisationPlan plan, Asked asked, Consumer<Asked> verb) {
		new VerbDialog(this.words.say("ask." + key), plan.id() + ":" + key, asked, this.words, () -> verb.accept(asked),
				() -> this.notice.done(said, null))
			.open();
	}

	private void revise() {
		this.notice.attempt(() -> {
			MobilisationPlan draft = this.made.desk().revise(UUID.randomUUID());
			this.words.parts().places().open(UI.getCurrent(), MobilisationParts.address(draft));
		}, "revised", null);
	}

}
