package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.gap.Behind.LineNeed;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.countrycoalition.kernel.AttributedPart;
import org.jspecify.annotations.Nullable;

/**
 * What is behind a gap as the table of a file: first the lines of the plan, then the
 * contributions. Attributed figures lie between a lower and an upper end.
 *
 * @param flows words on contributions
 * @param figures what counts
 */
record CellFile(FlowWords flows, CellFigures figures) {

	private static final List<String> AMOUNTS = List.of("gap.need", "gap.national", "gap.behind.covers",
			"gap.behind.left");

	FigureTable of(String title, Behind behind, List<String> passport, @Nullable String madeUp) {
		List<Column> columns = new ArrayList<>();
		List.of("gap.behind.part", "gap.behind.what", "gap.behind.who")
			.forEach((head) -> columns.add(new Column(say(head), Kind.WORDS)));
		AMOUNTS.forEach((head) -> columns.add(new Column(this.flows.words().head(head), Kind.AMOUNT)));
		List.of("gap.behind.share", "gap.behind.source", "funding.amount.original", "gap.behind.line.named",
				"gap.behind.key", "gap.behind.national.counts", "funding.files.head.illustrative")
			.forEach((head) -> columns.add(new Column(say(head), Kind.WORDS)));
		List<FigureTable.Row> rows = new ArrayList<>();
		behind.lines().forEach((line) -> rows.add(row(line, behind)));
		add("gap.behind.flows", behind, behind.flows(), rows);
		add("gap.behind.unallocated", behind, behind.unallocated(), rows);
		add("gap.offPlan", behind, behind.offPlan(), rows);
		rows.add(together(behind));
		return new FigureTable(title, say("gap.behind.mark"), columns, rows, passport, madeUp);
	}

	private String say(String key) {
		return this.flows.words().say(key);
	}

	/** Need, cover and gap of the pillar, with the national money that counts. */
	private FigureTable.Row together(Behind behind) {
		GapWords words = this.flows.words();
		List<Cell> cells = words(say("gap.behind.together"), words.pillar(behind.pillar()), "");
		if (this.figures.isReported()) {
			var cell = behind.cell();
			cells.addAll(List.of(words.planned(cell, words.figure(cell.need())), words.given(cell.national()),
					words.given(cell.external()), words.figure(cell.gap(), false)));
		}
		else {
			var least = behind.ends().least();
			var most = behind.ends().most();
			cells.addAll(List.of(words.planned(least, words.figure(least.need(), most.need())),
					words.given(least.national(), most.national()), words.given(least.external(), most.external()),
					words.figure(behind.ends().gap(), false)));
		}
		cells.addAll(words("", "", "", "", "", "", ""));
		return new FigureTable.Row(cells, true);
	}

	private FigureTable.Row row(LineNeed need, Behind behind) {
		GapWords words = this.flows.words();
		List<Cell> cells = words(say("gap.behind.lines"), need.line().title(),
				Objects.toString(need.line().operator(), ""));
		if (this.figures.isReported()) {
			cells.addAll(List.of(words.figure(need.reported().need()), words.given(need.reported().national()),
					words.given(need.reported().named()), words.figure(need.reported().left(), false)));
		}
		else {
			cells.addAll(List.of(words.figure(need.least().need(), need.most().need()),
					words.given(need.least().national(), need.most().national()),
					words.given(need.least().named(), need.most().named()), words.figure(need.attributed(), false)));
		}
		boolean states = need.reported().national().parts() > 0;
		cells.addAll(words(this.flows.share(need.line().share()), "", "", "", need.line().key().toString(),
				states ? yes(behind.sharesCount()) : "", yes(behind.illustrative())));
		return new FigureTable.Row(cells, false);
	}

	private void add(String part, Behind behind, List<Flow> all, List<FigureTable.Row> rows) {
		all.forEach((flow) -> {
			List<Cell> cells = words(say(part), what(flow), this.flows.donor(flow));
			Cell none = Cell.words("");
			cells.addAll(List.of(none, none, covers(flow), none));
			cells.addAll(words(this.flows.share(flow.share()), this.flows.source(flow), this.flows.original(flow),
					this.flows.line(flow, behind), key(flow), "", yes(flow.illustrative())));
			rows.add(new FigureTable.Row(cells, false));
		});
	}

	/** Of the step, by which its page is found, else of the row. */
	private static String key(Flow flow) {
		return String.valueOf(Objects.requireNonNullElse(flow.step(), flow.cover().contribution()));
	}

	private Cell covers(Flow flow) {
		GapWords words = this.flows.words();
		return this.figures.isReported() ? words.figure(this.figures.told(flow, AttributedPart.WHOLE)) : words
			.figure(this.figures.told(flow, AttributedPart.LEAST), this.figures.told(flow, AttributedPart.MOST));
	}

	private static List<Cell> words(String... texts) {
		return new ArrayList<>(List.of(texts).stream().map(Cell::words).toList());
	}

	private String yes(boolean yes) {
		return say(yes ? "funding.files.yes" : "funding.files.no");
	}

	/** The stage, the pillars if they are several, and why it is off the plan. */
	private String what(Flow flow) {
		List<String> said = new ArrayList<>(List.of(this.flows.stage(flow)));
		if (!flow.cover().pillar().isAllocated()) {
			said.add(this.flows.pillars(flow));
		}
		if (flow.offPlan()) {
			said.add(this.flows.why(flow));
		}
		return String.join(": ", said);
	}

}
