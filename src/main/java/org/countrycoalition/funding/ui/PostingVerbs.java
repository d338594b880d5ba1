package org.countrycoalition.funding.ui;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.components.VerbDialog;
import org.countrycoalition.shell.components.VerbNotice;

/**
 * What its holder can do with a need or an offer, and what anybody who holds the other
 * side of one: propose a match.
 */
class PostingVerbs extends Composite<Div> {

	private final Posting posting;

	private final NeedsParts made;

	private final NeedsWords words;

	private final VerbNotice notice;

	PostingVerbs(Posting posting, NeedsParts made, NeedsWords words, VerbNotice notice) {
		this.posting = posting;
		this.made = made;
		this.words = words;
		this.notice = notice;
		getContent().addClassName("step-actions");
		boolean mine = made.isMine(posting);
		if (posting.isOpen() && made.mayOffer() && (mine || posting.side() == Side.NEED
				|| made.own().get().filter(posting.terms()::isFor).isPresent())) {
			add("propose", this::propose);
		}
		if (mine) {
			add("say", this::say);
			add("show", this::show);
			if (posting.isWithdrawn()) {
				add("uphold", () -> notice.attempt(() -> made.desk().uphold(posting), "upheld", null));
			}
			else {
				add("withdraw", this::withdraw);
			}
		}
	}

	private void add(String key, Runnable act) {
		getContent().add(new Button(this.words.say("do." + key), (click) -> act.run()));
	}

	/** Of what its reader holds, or may match with what it holds. */
	private void propose() {
		boolean mine = this.made.isMine(this.posting);
		List<Posting> candidates = this.made.needs()
			.candidates(this.posting)
			.stream()
			.filter((other) -> mine || this.made.isMine(other))
			.toList();
		if (candidates.isEmpty()) {
			nothing(mine);
			return;
		}
		UUID id = UUID.randomUUID();
		ProposeFields fields = new ProposeFields(this.posting, candidates, this.words);
		VerbDialog dialog = new VerbDialog(this.words.say("do.propose"), this.posting.id() + ":match", fields,
				this.words, () -> {
					Posting other = fields.other();
					Posting need = (this.posting.side() == Side.NEED) ? this.posting : other;
					Posting offer = (this.posting.side() == Side.NEED) ? other : this.posting;
					this.made.matches().propose(id, need, offer, fields.quantity(), fields.note());
				}, () -> this.notice.done("proposed", null));
		dialog.addComponentAsFirst(new Paragraph(this.words.say("propose.shows")));
		dialog.open();
	}

	/** Says what there has to be before a match can be proposed, and asks for nothing. */
	private void nothing(boolean mine) {
		Dialog dialog = new Dialog(this.words.say("do.propose"));
		dialog.setWidth("42rem");
		dialog.setMaxWidth("100%");
		String why = "propose.none." + this.posting.side().name() + (mine ? ".own" : "");
		String kind = this.words.kind(this.posting.terms().kind());
		dialog.add(new Paragraph(this.words.say(why, kind, this.words.states(this.posting))));
		dialog.getFooter().add(new Button(this.words.parts().texts().of("shell.close"), (click) -> dialog.close()));
		dialog.open();
	}

	private void say() {
		PostingFields fields = new PostingFields(this.posting.side(), this.words);
		if (this.posting.side() == Side.NEED) {
			fields.lines(this.made.lines().of(this.posting.state()), this.posting.terms().line());
		}
		fields.show(this.posting.terms());
		new VerbDialog(this.words.say("do.say"), this.posting.id().toString(), fields, this.words,
				() -> this.made.desk().say(this.posting, fields.terms()), () -> this.notice.done("said", null))
			.open();
	}

	/** An offer to any State is everybody's or nobody's; a need has no other State. */
	private void show() {
		List<Tier> choices = Arrays.stream(Tier.values())
			.filter((tier) -> tier != Tier.BILATERAL
					|| (this.posting.side() == Side.OFFER && !this.posting.terms().states().isEmpty()))
			.filter((tier) -> tier != Tier.COALITION || !this.posting.terms().states().isEmpty())
			.toList();
		Asked asked = Asked.tier(this.posting.tier(), choices, this.words);
		new VerbDialog(this.words.say("do.show"), this.posting.id() + ":show", asked, this.words,
				() -> this.made.desk().show(this.posting, asked.tier()), () -> this.notice.done("shown", null))
			.open();
	}

	private void withdraw() {
		Asked asked = Asked.why(this.words.say("readers.posting"), this.words);
		new VerbDialog(this.words.say("do.withdraw"), this.posting.id() + ":withdraw", asked, this.words,
				() -> this.made.desk().withdraw(this.posting, asked.why()), () -> this.notice.done("withdrawn", null))
			.open();
	}

}
