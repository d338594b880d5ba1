package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.TierBadge;

/**
 * Needs and below them offers, with what is left of each, the files of both, and what one
 * must know to trust them.
 */
class NeedsLists extends Composite<Div> {

	/** More than these take another filter; the files have them all. */
	private static final int MOST = 200;

	private final Board board;

	private final NeedsWords words;

	/**
	 * @param shown which of the board are
	 * @param file name of the files
	 */
	NeedsLists(Board board, Predicate<Posting> shown, String file, NeedsWords words) {
		this.board = board;
		this.words = words;
		List<Posting> all = board.postings().stream().filter(shown).toList();
		for (Side side : Side.values()) {
			getContent().add(card(side, all.stream().filter((posting) -> posting.side() == side).toList()));
		}
		Paragraph files = new Paragraph(words.parts().say("funding.files") + " ");
		new NeedsFile(words).of(file, all, board)
			.links(words.parts())
			.forEach((link) -> files.add(link, new Text(" ")));
		getContent().add(files, new PassportLine(NeedsFile.notes(words)));
	}

	private Card card(Side side, List<Posting> rows) {
		String heading = this.words.say("list." + side.name(), rows.size());
		Card card = new Card(heading);
		card.setId(side.name().toLowerCase(Locale.ROOT) + "s");
		if (rows.isEmpty()) {
			card.add(new Paragraph(this.words.say("list." + side.name() + ".none")));
			return card;
		}
		card.add(table(heading, side).rows(rows.stream().limit(MOST).toList()));
		if (rows.size() > MOST) {
			card.add(new Paragraph(this.words.say("list.more", rows.size() - MOST)));
		}
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
			.text(this.words.say("left"), (posting) -> this.words.left(posting, this.board))
			.text(this.words.say("period"), (posting) -> this.words.period(posting.terms().period()))
			.text(this.words.say("standing"), (posting) -> this.words.standing(posting, this.board))
			.component(this.words.say("tier"), (posting) -> new TierBadge(posting.tier()));
	}

}
