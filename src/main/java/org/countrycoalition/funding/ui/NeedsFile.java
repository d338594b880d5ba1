package org.countrycoalition.funding.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.exchange.WorkbookCell;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Match;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingTerms;
import org.countrycoalition.funding.needs.Quantity;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Needs and offers as a file, one row each. A value stands beside its currency in columns
 * of its own, and nothing is summed.
 *
 * @param words of needs and offers
 */
record NeedsFile(NeedsWords words) {

	private static final List<String> HEADS = List.of("key", "side", "kind", "title", "what", "states", "holder",
			"southSouth", "pillars", "quantity", "unit", "left", "agreed", "from", "to", "standing", "value",
			"currency", "seenBy", "postedOn", "illustrative", "asOf");

	/**
	 * @param name of the file
	 */
	LedgerFile of(String name, List<Posting> postings, Board board) {
		return new LedgerFile(name, HEADS.stream().map((head) -> this.words.say("file." + head)).toList(),
				postings.stream().map((posting) -> row(posting, board)).toList(), notes(this.words));
	}

	/** What one must know to trust a list. */
	static List<String> notes(NeedsWords words) {
		return List.of(words.say("rule"), words.say("rule.left"), words.say("rule.seen"),
				words.parts().say("funding.passport.asOf", words.date(words.today())));
	}

	private List<WorkbookCell> row(Posting posting, Board board) {
		PostingTerms terms = posting.terms();
		Quantity quantity = terms.quantity();
		Money value = terms.value();
		List<WorkbookCell> cells = new ArrayList<>(LedgerFiles.texts(posting.id().toString(),
				this.words.say("side." + posting.side().name()), this.words.kind(terms.kind()), terms.title(),
				terms.what(), this.words.states(posting), posting.holder().name(), yes(posting.holder().southSouth()),
				this.words.pillars(terms.pillars())));
		cells.add(WorkbookCell.of((quantity != null) ? quantity.number() : null));
		cells.add(WorkbookCell.of((quantity != null) ? quantity.unit() : ""));
		cells.add(switch (board.left(posting)) {
			case Figure.Known known -> WorkbookCell.of(known.value());
			case Figure.Absent absent -> WorkbookCell.of(this.words.left(posting, board));
		});
		cells.add(WorkbookCell.of(String
			.valueOf(board.matches(posting).stream().filter((match) -> match.state() == Match.State.AGREED).count())));
		cells.addAll(LedgerFiles.texts(day(terms.period().from()), day(terms.period().to()),
				this.words.standing(posting, board)));
		cells.add(WorkbookCell.of((value != null) ? value.amount() : null));
		cells.addAll(LedgerFiles.texts((value != null) ? value.currency().getCurrencyCode() : "",
				this.words.parts().say("kernel.tier." + posting.tier().name()), posting.posted().on().toString(),
				yes(posting.illustrative()), this.words.today().toString()));
		return cells;
	}

	private String yes(boolean yes) {
		return this.words.parts().say(yes ? "funding.files.yes" : "funding.files.no");
	}

	private static String day(@Nullable LocalDate day) {
		return Objects.toString(day, "");
	}

}
