package org.countrycoalition.funding.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Delivery;
import org.countrycoalition.funding.needs.Delivery.Arrival;
import org.countrycoalition.funding.needs.Match;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.shell.components.VerbDialog;
import org.countrycoalition.shell.components.VerbNotice;

/**
 * A match of a need or an offer: with what, what each side says, what was delivered and
 * whether it arrived, and what its reader can do.
 */
final class MatchCard extends Composite<Section> {

	private final Match match;

	private final Posting other;

	private final NeedsParts made;

	private final NeedsWords words;

	private final VerbNotice notice;

	/** Side of the reader, empty if on neither. */
	private final Optional<Side> side;

	/**
	 * @param posting on whose page it stands
	 */
	MatchCard(Match match, Posting posting, Board board, NeedsParts made, NeedsWords words, VerbNotice notice) {
		this.match = match;
		this.made = made;
		this.words = words;
		this.notice = notice;
		boolean isNeed = posting.side() == Side.NEED;
		this.other = board.posting(isNeed ? match.offer() : match.need()).orElse(posting);
		this.side = made.isMine(posting) ? Optional.of(posting.side())
				: made.isMine(this.other) ? Optional.of(this.other.side()) : Optional.empty();
		getContent().addClassName("match");
		getContent().add(new H3(words.link(this.other)),
				new Paragraph(words.say("match.of", words.say("match.state." + match.state().name()),
						words.holder(this.other), words.quantity(match.quantity()))));
		if (match.note() != null) {
			getContent().add(new Paragraph(match.note()));
		}
		getContent().add(said(), verbs());
		match.deliveries().forEach((delivery) -> getContent().add(delivery(delivery)));
	}

	private Component said() {
		UnorderedList list = new UnorderedList();
		for (Side one : Side.values()) {
			String who = this.words.say("match.side." + one.name());
			list.add(new ListItem(this.match.word(one)
				.map((word) -> (word.why() != null)
						? this.words.say("match.declines", who, this.words.told(word.told()), word.why())
						: this.words.say((one == this.match.proposedBy()) ? "match.proposes" : "match.agrees", who,
								this.words.told(word.told())))
				.orElseGet(() -> this.words.say("match.silent", who))));
		}
		return list;
	}

	private Div verbs() {
		Div verbs = new Div();
		verbs.addClassName("step-actions");
		this.side.ifPresent((mine) -> {
			if (this.match.waitsFor(mine)) {
				add(verbs, "accept",
						() -> this.notice.attempt(() -> this.made.matches().accept(this.match), "accepted", null));
			}
			if (this.match.waitsFor(mine) || this.match.state() == Match.State.AGREED) {
				add(verbs, "decline", this::decline);
			}
			if (this.match.mayTakeBack(mine)) {
				add(verbs, "takeBack",
						() -> this.notice.attempt(() -> this.made.matches().takeBack(this.match), "takenBack", null));
			}
			if (mine == Side.OFFER && this.match.state() == Match.State.AGREED) {
				add(verbs, "deliver", this::deliver);
			}
		});
		return verbs;
	}

	private void add(Div verbs, String key, Runnable act) {
		Button button = new Button(this.words.say("do." + key), (click) -> act.run());
		button.setAriaLabel(this.words.say("do.which", this.words.say("do." + key), this.other.terms().title()));
		verbs.add(button);
	}

	private void decline() {
		Asked asked = Asked.why(this.words.say("readers.match"), this.words);
		new VerbDialog(this.words.say("do.decline"), this.match.id() + ":decline", asked, this.words,
				() -> this.made.matches().decline(this.match, asked.why()), () -> this.notice.done("declined", null))
			.open();
	}

	private void deliver() {
		UUID id = UUID.randomUUID();
		DeliverFields fields = new DeliverFields(this.match, this.words);
		new VerbDialog(this.words.say("do.deliver"), this.match.id() + ":deliver", fields, this.words,
				() -> this.made.matches().deliver(id, this.match, fields.facts()),
				() -> this.notice.done("delivered", null))
			.open();
	}

	private Component delivery(Delivery delivery) {
		Div shown = new Div(
				new Paragraph(
						this.words.say("delivery", this.words.date(delivery.facts().on()), delivery.facts().what(),
								this.words.quantity(delivery.facts().quantity()), this.words.told(delivery.told()))),
				new Paragraph(answered(delivery)));
		if (delivery.facts().excess() != null) {
			shown.add(new Paragraph(this.words.say("delivery.excess", delivery.facts().excess())));
		}
		// of a match that was ended nothing more can be reported
		if (delivery.isMissed() && this.match.state() == Match.State.AGREED
				&& this.side.filter(Side.OFFER::equals).isPresent()) {
			shown.add(new Paragraph(this.words.say("delivery.missed.giver")));
		}
		shown.addClassName("delivery");
		Div verbs = new Div();
		verbs.addClassName("step-actions");
		this.side.ifPresent((mine) -> {
			if (mine == Side.OFFER && !delivery.isConfirmed()) {
				add(verbs, "takeDeliveryBack", () -> this.notice.attempt(() -> this.made.matches().takeBack(delivery),
						"deliveryTakenBack", null));
			}
			if (mine == Side.NEED && delivery.arrival() == null) {
				add(verbs, "confirm", () -> confirm(delivery));
				add(verbs, "miss", () -> miss(delivery));
			}
			if (mine == Side.NEED && delivery.arrival() != null) {
				add(verbs, "takeAnswerBack", () -> this.notice.attempt(() -> this.made.arrivals().takeBack(delivery),
						"answerTakenBack", null));
			}
		});
		shown.add(verbs);
		return shown;
	}

	private String answered(Delivery delivery) {
		Arrival arrival = delivery.arrival();
		if (arrival == null) {
			return this.words.say("delivery.unconfirmed");
		}
		return (arrival.on() != null)
				? this.words.say("delivery.confirmed", this.words.date(arrival.on()), this.words.told(arrival.told()))
				: this.words.say("delivery.missed", String.valueOf(arrival.why()), this.words.told(arrival.told()));
	}

	private void confirm(Delivery delivery) {
		Asked asked = Asked.day(this.words);
		new VerbDialog(this.words.say("do.confirm"), delivery.id() + ":confirm", asked, this.words,
				() -> this.made.arrivals().confirm(delivery, asked.day()), () -> this.notice.done("confirmed", null))
			.open();
	}

	private void miss(Delivery delivery) {
		Asked asked = Asked.why(this.words.say("readers.match"), this.words);
		new VerbDialog(this.words.say("do.miss"), delivery.id() + ":miss", asked, this.words,
				() -> this.made.arrivals().miss(delivery, asked.why()), () -> this.notice.done("missed", null))
			.open();
	}

}
