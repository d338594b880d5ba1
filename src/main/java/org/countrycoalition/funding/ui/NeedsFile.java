package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.exchange.AmountTable.Entry;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingTerms;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.shell.components.PassportLine;
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

	private static final Set<String> NUMBERS = Set.of("quantity", "left", "agreed", "value");

	/**
	 * Leads to the files, and says what one must know to trust the list.
	 * @param name of the files
	 * @param postings read when somebody asks for a file
	 */
	Div links(String name, SerializableSupplier<List<Posting>> postings) {
		List<Anchor> links = LedgerFile.laterLinks(name, this.words.parts(), () -> of(name, postings.get()));
		return new Div(this.words.parts().files(links), new PassportLine(notes()));
	}

	LedgerFile of(String name, List<Posting> postings) {
		List<Column> columns = HEADS.stream()
			.map((head) -> new Column(this.words.say("file." + head),
					NUMBERS.contains(head) ? Kind.NUMBER : Kind.WORDS))
			.toList();
		return LedgerFile.of(name,
				new AmountTable(columns, postings.stream().map(this::row).toList(), this.words.parts().ofFiles()),
				notes());
	}

	private List<String> notes() {
		return List.of(this.words.say("rule"), this.words.say("rule.left"), this.words.say("rule.seen"),
				this.words.parts().say("funding.passport.asOf", this.words.date(this.words.today())));
	}

	private List<Entry> row(Posting posting) {
		PostingTerms terms = posting.terms();
		Quantity quantity = terms.quantity();
		Money value = terms.value();
		List<Entry> entries = new ArrayList<>(Entry.texts(posting.id().toString(),
				this.words.say("side." + posting.side().name()), this.words.kind(terms.kind()), terms.title(),
				terms.what(), this.words.states(posting), posting.holder().name(), yes(posting.holder().southSouth()),
				this.words.pillars(terms.pillars())));
		entries.add((quantity != null) ? Entry.of(quantity.number()) : Entry.of(""));
		entries.add(Entry.of((quantity != null) ? quantity.unit() : ""));
		entries.add(switch (posting.left()) {
			case Figure.Known known -> Entry.of(known.value());
			case Figure.Absent absent -> Entry.of(this.words.left(posting));
		});
		entries.add(Entry.of(BigDecimal.valueOf(posting.balance().agreed())));
		entries.addAll(Entry.texts(day(terms.period().from()), day(terms.period().to()), this.words.standing(posting)));
		entries.add((value != null) ? Entry.of(value.amount()) : Entry.of(unvalued(posting)));
		entries.addAll(Entry.texts((value != null) ? value.currency().getCurrencyCode() : "",
				this.words.parts().say("kernel.tier." + posting.tier().name()), posting.posted().on().toString(),
				yes(posting.illustrative()), this.words.today().toString()));
		return entries;
	}

	/** Who gives says what it is worth; of a need nobody is asked. */
	private String unvalued(Posting posting) {
		return (posting.side() == Side.OFFER) ? this.words.parts().say("funding.funnel.unvalued") : "";
	}

	private String yes(boolean yes) {
		return this.words.parts().say(yes ? "funding.files.yes" : "funding.files.no");
	}

	private static String day(@Nullable LocalDate day) {
		return Objects.toString(day, "");
	}

}
