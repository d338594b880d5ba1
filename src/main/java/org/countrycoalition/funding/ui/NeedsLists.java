package org.countrycoalition.funding.ui;

import java.util.Locale;
import java.util.function.BiFunction;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingLists;
import org.countrycoalition.funding.needs.PostingPage;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.Paging;
import org.countrycoalition.shell.components.TierBadge;

/**
 * A page of needs and below it one of offers, with what is left of each.
 */
class NeedsLists extends Composite<Div> {

	private final BiFunction<Side, Integer, String> address;

	private final NeedsWords words;

	/**
	 * @param address of another page of one side
	 */
	NeedsLists(PostingLists found, BiFunction<Side, Integer, String> address, NeedsWords words) {
		this.address = address;
		this.words = words;
		for (Side side : Side.values()) {
			getContent().add(card(side, found.of(side)));
		}
	}

	private Card card(Side side, PostingPage page) {
		String heading = this.words.say("list." + side.name(), page.count());
		Card card = new Card(heading);
		card.setId(side.name().toLowerCase(Locale.ROOT) + "s");
		if (page.count() == 0) {
			card.add(new Paragraph(this.words.say("list." + side.name() + ".none")));
			return card;
		}
		card.add(table(heading, side).rows(page.postings()),
				new Paging(new Paging.Part(page.page(), PostingPage.SIZE, page.count()),
						this.words.parts().switches().formats(), this.words.parts().places(),
						(number) -> this.address.apply(side, number))
					.of(heading));
		return card;
	}

	private DataTable<Posting> table(String heading, Side side) {
		return new DataTable<Posting>(heading).captionUnseen()
			.name(this.words.say("title"), this.words::link)
			.text(this.words.say("kind"), (posting) -> this.words.kind(posting.terms().kind()))
			.text(this.words.say((side == Side.NEED) ? "state" : "states"), this.words::states)
			.text(this.words.say("holder"), this.words::holder)
			.text(this.words.say("pillars"), (posting) -> this.words.pillars(posting.terms().pillars()))
			.text(this.words.say("quantity"), (posting) -> this.words.quantity(posting.terms().quantity()))
			.text(this.words.say("left"), this.words::left)
			.text(this.words.say("period"), (posting) -> this.words.period(posting.terms().period()))
			.text(this.words.say("standing"), this.words::standing)
			.component(this.words.say("tier"), (posting) -> new TierBadge(posting.tier()));
	}

}
