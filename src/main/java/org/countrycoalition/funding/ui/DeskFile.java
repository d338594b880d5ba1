package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.exchange.WorkbookCell;
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
			"modality", "quantity", "unit", "leftQuantity", "namedPillars", "pillarShare");

	LedgerFile of(List<Funnel.Node> nodes) {
		List<List<WorkbookCell>> rows = new ArrayList<>();
		StepNames names = this.words.names();
		nodes.forEach((node) -> {
			boolean first = true;
			for (Part part : node.step().terms().parts()) {
				rows.add(row(node, names, part, first));
				first = false;
			}
		});
		FundingParts parts = this.words.parts();
		return new LedgerFile("own-contributions",
				HEADS.stream().map((head) -> parts.say("funding.files.head." + head)).toList(), rows,
				List.of(parts.say("funding.files.desk.rule"), parts.say("funding.funnel.nominal"),
						parts.say("funding.passport.asOf", parts.switches().formats().date(this.words.today()))));
	}

	private List<WorkbookCell> row(Funnel.Node node, StepNames names, Part part, boolean first) {
		Step step = node.step();
		Terms terms = step.terms();
		FundingParts parts = this.words.parts();
		List<WorkbookCell> cells = new ArrayList<>(LedgerFiles.texts(step.id().toString(),
				Objects.toString(step.parent(), ""), terms.title(), names.donor(step), names.taker(step),
				this.words.stage(step.stage()), String.valueOf(part.year()), terms.currency().getCurrencyCode()));
		cells.add(number(part.amount()));
		cells.add((first && !node.isCounted()) ? left(node) : WorkbookCell.NOTHING);
		cells.addAll(LedgerFiles.texts(step.since().toString(), this.words.next(node),
				parts.say("kernel.pillar." + part.pillar().name()), text(terms.approval().by()),
				text(terms.approval().needed()), text(terms.shape().channel()), text(this.words.earmarking(terms)),
				text(this.words.kinds(terms)), this.words.attribution(terms), this.words.tier(step.tier()),
				day(step.marks().receivedOn()), text(this.words.withdrawn(step)), yes(terms.inKind()),
				yes(step.illustrative()), this.words.today().toString(), text(terms.note())));
		cells.addAll(shape(node, first));
		cells.add(number(terms.shape().division().shares().get(part.pillar())));
		return cells;
	}

	/** A quantity is that of the whole step, too. */
	private List<WorkbookCell> shape(Funnel.Node node, boolean first) {
		Terms terms = node.step().terms();
		Quantity quantity = first ? terms.shape().quantity() : null;
		return List.of(WorkbookCell.of(text(this.words.modality(terms))),
				number((quantity != null) ? quantity.number() : null),
				WorkbookCell.of((quantity != null) ? quantity.unit() : ""),
				(first && node.isCounted()) ? left(node) : WorkbookCell.NOTHING,
				WorkbookCell.of(terms.shape().division().isDivided() ? "" : this.words.named(terms)));
	}

	private static WorkbookCell number(@Nullable BigDecimal number) {
		return (number != null) ? WorkbookCell.of(number) : WorkbookCell.NOTHING;
	}

	private WorkbookCell left(Funnel.Node node) {
		if (node.step().isWithdrawn()) {
			return WorkbookCell.of(this.words.say("withdrawn"));
		}
		if (node.step().stage() == Stage.PAYMENT) {
			return WorkbookCell.NOTHING;
		}
		return switch (node.left()) {
			case Figure.Known known -> WorkbookCell.of(known.value());
			case Figure.Absent absent -> WorkbookCell.of(this.words.unknown(absent));
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
