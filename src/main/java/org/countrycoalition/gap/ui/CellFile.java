package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.countrycoalition.funding.Flow;
import org.countrycoalition.gap.Behind;
import org.countrycoalition.gap.Behind.LineNeed;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * What is behind a gap as the table of a file: first the lines of the plan, then the
 * contributions. Attributed figures have a lower and an upper end.
 *
 * @param flows words on contributions
 * @param figures what counts
 */
record CellFile(FlowWords flows, CellFigures figures) {

	private static final List<String> AMOUNTS = List.of("gap.need", "gap.national", "gap.behind.covers",
			"gap.behind.left");

	FigureTable of(String title, Behind behind, List<String> passport, @Nullable String madeUp) {
		List<String> heads = new ArrayList<>(
				List.of(say("gap.behind.part"), say("gap.behind.what"), say("gap.behind.who")));
		AMOUNTS.forEach((amount) -> {
			String head = this.flows.words().head(amount);
			heads.addAll(this.figures.isReported() ? List.of(head) : ends().heads(head));
		});
		int after = heads.size();
		heads.addAll(List.of(say("gap.behind.share"), say("gap.behind.source"), say("gap.behind.national.counts"),
				say("funding.files.head.illustrative")));
		List<Boolean> amounts = new ArrayList<>(Collections.nCopies(heads.size(), false));
		Collections.fill(amounts.subList(3, after), true);
		List<FigureTable.Row> rows = new ArrayList<>();
		behind.lines().forEach((line) -> rows.add(row(line, behind)));
		add("gap.behind.flows", behind.flows(), rows);
		add("gap.behind.unallocated", behind.unallocated(), rows);
		add("gap.offPlan", behind.offPlan(), rows);
		rows.add(together(behind));
		return new FigureTable(title, say("gap.behind.mark"), heads, amounts, rows, passport, madeUp);
	}

	private String say(String key) {
		return this.flows.words().say(key);
	}

	private EndCells ends() {
		return new EndCells(this.flows.words());
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
			ends().of(least.need(), most.need()).forEach((need) -> cells.add(words.planned(least, need)));
			cells.addAll(ends().of(least.national(), most.national()));
			cells.addAll(ends().of(least.external(), most.external()));
			cells.addAll(ends().of(behind.ends().gap(), false));
		}
		cells.addAll(words("", "", "", ""));
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
			cells.addAll(ends().of(need.least().need(), need.most().need()));
			cells.addAll(ends().of(need.least().national(), need.most().national()));
			cells.addAll(ends().of(need.least().named(), need.most().named()));
			cells.addAll(ends().of(need.attributed(), false));
		}
		boolean states = need.reported().national().parts() > 0;
		cells.addAll(words(this.flows.share(need.line().share()), "", states ? yes(behind.sharesCount()) : "",
				yes(behind.illustrative())));
		return new FigureTable.Row(cells, false);
	}

	private void add(String part, List<Flow> all, List<FigureTable.Row> rows) {
		all.forEach((flow) -> {
			List<Cell> cells = words(say(part), what(flow), this.flows.donor(flow));
			List<Cell> covers = covers(flow);
			List<Cell> none = Collections.nCopies(covers.size(), Cell.words(""));
			cells.addAll(none);
			cells.addAll(none);
			cells.addAll(covers);
			cells.addAll(none);
			cells.addAll(words(this.flows.share(flow.share()), flow.source(), "", yes(flow.illustrative())));
			rows.add(new FigureTable.Row(cells, false));
		});
	}

	private List<Cell> covers(Flow flow) {
		if (!this.figures.isReported()) {
			return ends().of(this.figures.told(flow, Share::leastOf), this.figures.told(flow, Share::mostOf));
		}
		FigureSum whole = this.figures.told(flow, (share, amount) -> amount);
		return List.of(this.flows.words().figure(whole));
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
