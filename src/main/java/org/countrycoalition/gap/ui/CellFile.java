package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.gap.Behind.LineNeed;
import org.countrycoalition.gap.ui.FigureTable.Cell;

/**
 * What is behind a gap as the table of a file: first the lines of the plan, then the
 * contributions.
 *
 * @param words of the pages on gaps
 * @param tables say what a share rests on
 */
record CellFile(GapWords words, FlowTables tables) {

	FigureTable of(String title, Behind behind, List<String> passport, boolean illustrative) {
		List<FigureTable.Row> rows = new ArrayList<>();
		behind.lines().forEach((line) -> rows.add(row(line)));
		add("gap.behind.flows", behind.flows(), behind.cell().year(), rows);
		add("gap.behind.unallocated", behind.unallocated(), behind.cell().year(), rows);
		add("gap.offPlan", behind.offPlan(), behind.cell().year(), rows);
		return new FigureTable(title, this.words.say("gap.behind.mark"),
				List.of(this.words.say("gap.behind.part"), this.words.say("gap.behind.what"),
						this.words.say("gap.behind.who"), this.words.head("gap.need"), this.words.head("gap.national"),
						this.words.head("gap.behind.covers"), this.words.head("gap.behind.left"),
						this.words.say("gap.behind.share"), this.words.say("gap.behind.source")),
				List.of(false, false, false, true, true, true, true, false, false), rows, passport,
				illustrative ? this.words.say("shell.illustrative.badge") : null);
	}

	private FigureTable.Row row(LineNeed need) {
		return new FigureTable.Row(List.of(Cell.words(this.words.say("gap.behind.lines")),
				Cell.words(need.line().title()), Cell.words(Objects.toString(need.line().operator(), "")),
				this.words.figure(need.need()), this.words.given(need.national()), this.words.given(need.named()),
				this.words.figure(need.left(), false), Cell.words(this.tables.share(need.line().share())),
				Cell.words("")), false);
	}

	private void add(String part, List<Flow> flows, int year, List<FigureTable.Row> rows) {
		flows.forEach((flow) -> rows.add(new FigureTable.Row(List.of(Cell.words(this.words.say(part)),
				Cell.words(what(flow)), Cell.words(flow.donorName()), Cell.words(""), Cell.words(""),
				this.words.figure(this.words.prices().prices().in(flow.amount(), year)), Cell.words(""),
				Cell.words(this.tables.share(flow.share())), Cell.words(flow.source())), false)));
	}

	private String what(Flow flow) {
		String stage = this.words.say("funding.stage." + flow.stage());
		return flow.offPlan() ? stage + ": " + this.tables.why(flow) : stage;
	}

}
