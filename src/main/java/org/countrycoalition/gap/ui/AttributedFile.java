package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.countrycoalition.gap.AttributedGap;
import org.countrycoalition.gap.AttributedGap.Ends;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.Cell.Planned;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What is attributable to cluster munitions as the table of a file: one row a year and
 * pillar, each figure with its lower and its upper end, and the year's totals below.
 *
 * @param words of the pages on gaps
 */
record AttributedFile(GapWords words) {

	private static final List<String> COLUMNS = List.of("gap.need", "gap.national", "gap.external", "gap.gap");

	/** Of the figures of a gap, which a total does not have. */
	private static final int BEFORE_GAP = 6;

	FigureTable of(String title, List<AttributedGap> years, List<String> passport, @Nullable String madeUp) {
		List<String> heads = new ArrayList<>(List.of(this.words.say("gap.year"), this.words.say("gap.pillar")));
		List<Boolean> figures = new ArrayList<>(List.of(false, false));
		COLUMNS.forEach((column) -> ends().heads(this.words.head(column)).forEach((head) -> {
			heads.add(head);
			figures.add(true);
		}));
		List<FigureTable.Row> rows = new ArrayList<>();
		years.forEach((year) -> {
			year.least().cells().forEach((cell) -> rows.add(row(year.year(), year.pillar(cell.pillar()))));
			rows.add(total(year, "gap.portfolio.together", year.together()));
			rows.add(total(year, "gap.attributed.after", year.afterUnallocated()));
		});
		return new FigureTable(title, this.words.say("gap.behind.mark"), heads, figures, rows, passport, madeUp);
	}

	private EndCells ends() {
		return new EndCells(this.words);
	}

	private FigureTable.Row row(int year, Ends ends) {
		List<Cell> cells = begin(year, this.words.pillar(ends.least().pillar()));
		cells.addAll(need(ends));
		cells.addAll(ends().of(ends.least().national(), ends.most().national()));
		cells.addAll(ends().of(ends.least().external(), ends.most().external()));
		cells.addAll(ends().of(ends.gap(), false));
		return new FigureTable.Row(cells, false);
	}

	private FigureTable.Row total(AttributedGap year, String called, Gap gap) {
		List<Cell> cells = begin(year.year(), this.words.say(called));
		cells.addAll(Collections.nCopies(BEFORE_GAP, Cell.words("")));
		cells.addAll(ends().of(gap, year.atLeast()));
		return new FigureTable.Row(cells, true);
	}

	private static List<Cell> begin(int year, String called) {
		return new ArrayList<>(List.of(Cell.words(String.valueOf(year)), Cell.words(called)));
	}

	private List<Cell> need(Ends ends) {
		if (ends.least().plan() == Planned.LINES) {
			return ends().of(ends.least().need(), ends.most().need());
		}
		Cell planned = Cell.absent(this.words.planned(ends.least()));
		return List.of(planned, planned);
	}

}
