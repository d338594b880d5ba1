package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.exchange.AmountTable.Entry;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.Part;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.kernel.Figure;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own steps as a file, one row for each year of a step's money and for
 * each pillar among which it is divided. What is left is that of the whole step and
 * stands in its first row only, so that whoever adds up the column counts it once.
 *
 * @param words of steps
 */
record DeskFile(FunnelWords words) {

	private static final List<String> HEADS = List.of("key", "follows", "title", "donor", "recipient", "stage", "year",
			"currency", "amount", "left", "since", "next", "pillar", "authorised", "approval", "channel", "earmarking",
			"kinds", "attribution", "seenBy", "received", "withdrawn", "inKind", "illustrative", "asOf", "note",
			"modality", "quantity", "unit", "leftQuantity", "namedPillars", "pillarShare", "reference");

	private static final Set<String> NUMBERS = Set.of("amount", "left", "quantity", "leftQuantity", "pillarShare");

	LedgerFile of(List<Funnel.Node> nodes) {
		List<List<Entry>> rows = new ArrayList<>();
		StepNames names = this.words.names();
		nodes.forEach((node) -> {
			boolean first = true;
			for (Part part : node.step().terms().parts()) {
				rows.add(row(node, names, part, first));
				first = false;
			}
		});
		FundingParts parts = this.words.parts();
		List<Column> columns = HEADS.stream()
			.map((head) -> new Column(parts.say("funding.files.head." + head),
					NUMBERS.contains(head) ? Kind.NUMBER : "year".equals(head) ? Kind.YEAR : Kind.WORDS))
			.toList();
		return LedgerFile.of("own-contributions", new AmountTable(columns, rows, parts.ofFiles()),
				List.of(parts.say("funding.files.desk.rule"), parts.say("funding.funnel.nominal"),
						parts.say("funding.passport.asOf", parts.switches().formats().date(this.words.today()))));
	}

	private List<Entry> row(Funnel.Node node, StepNames names, Part part, boolean first) {
		Step step = node.step();
		Terms terms = step.terms();
		FundingParts parts = this.words.parts();
		List<Entry> entries = new ArrayList<>(Entry.texts(step.id().toString(), Objects.toString(step.parent(), ""),
				terms.title(), names.donor(step), names.taker(step), this.words.stage(step.stage()),
				String.valueOf(part.year()), terms.currency().getCurrencyCode()));
		BigDecimal amount = part.amount();
		entries.add((amount != null) ? Entry.of(amount) : Entry.of(this.words.say("unvalued")));
		entries.add((first && !node.isCounted()) ? left(node) : Entry.of(""));
		entries.addAll(Entry.texts(step.since().toString(), this.words.next(node),
				parts.say("kernel.pillar." + part.pillar().name()), text(terms.approval().by()),
				text(terms.approval().needed()), text(terms.shape().channel()), text(this.words.earmarking(terms)),
				text(this.words.kinds(terms)), this.words.attribution(terms), this.words.tier(step.tier()),
				day(step.marks().receivedOn()), text(this.words.withdrawn(step)), yes(terms.inKind()),
				yes(step.illustrative()), this.words.today().toString(), text(terms.note())));
		entries.addAll(shape(node, first));
		entries.add(number(terms.shape().division().shares().get(part.pillar())));
		entries.addAll(Entry.texts(text(terms.reference())));
		return entries;
	}

	/** A quantity is that of the whole step, too. */
	private List<Entry> shape(Funnel.Node node, boolean first) {
		Terms terms = node.step().terms();
		Quantity quantity = first ? terms.shape().quantity() : null;
		return List.of(Entry.of(text(this.words.modality(terms))),
				number((quantity != null) ? quantity.number() : null),
				Entry.of((quantity != null) ? quantity.unit() : ""),
				(first && node.isCounted()) ? left(node) : Entry.of(""),
				Entry.of(terms.shape().division().isDivided() ? "" : this.words.named(terms)));
	}

	private static Entry number(@Nullable BigDecimal number) {
		return (number != null) ? Entry.of(number) : Entry.of("");
	}

	/** Of a payment nothing can be left, and of what is withdrawn nothing is told. */
	private Entry left(Funnel.Node node) {
		if (node.step().isWithdrawn() || node.step().stage() == Stage.PAYMENT) {
			return Entry.of("");
		}
		return switch (node.left()) {
			case Figure.Known known -> Entry.of(known.value());
			case Figure.Absent absent -> Entry.of(this.words.unknown(absent));
		};
	}

	private String yes(boolean yes) {
		return this.words.parts().say(yes ? "funding.files.yes" : "funding.files.no");
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
