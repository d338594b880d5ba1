package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.countrycoalition.gap.AttributedGap;
import org.countrycoalition.gap.AttributedGap.Ends;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.Range;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.countrycoalition.kernel.FigureSum;

/**
 * What is attributable to cluster munitions as the table of a file: one row a year and
 * pillar, each figure with its lower and its upper end.
 *
 * @param words of the pages on gaps
 */
record AttributedFile(GapWords words) {

	private static final List<String> COLUMNS = List.of("gap.need", "gap.national", "gap.external", "gap.gap");

	FigureTable of(String title, List<AttributedGap> years, List<String> passport, boolean illustrative) {
		List<String> heads = new ArrayList<>(List.of(this.words.say("gap.year"), this.words.say("gap.pillar")));
		List<Boolean> figures = new ArrayList<>(List.of(false, false));
		COLUMNS.forEach((column) -> List.of("gap.attributed.low", "gap.attributed.high").forEach((end) -> {
			heads.add(this.words.say(end, this.words.head(column)));
			figures.add(true);
		}));
		List<FigureTable.Row> rows = new ArrayList<>();
		years.forEach((year) -> year.least()
			.cells()
			.forEach((cell) -> rows.add(row(year.year(), year.pillar(cell.pillar())))));
		return new FigureTable(title, this.words.say("gap.behind.mark"), heads, figures, rows, passport,
				illustrative ? this.words.say("shell.illustrative.badge") : null);
	}

	private FigureTable.Row row(int year, Ends ends) {
		List<Cell> cells = new ArrayList<>(
				List.of(Cell.words(String.valueOf(year)), Cell.words(this.words.pillar(ends.least().pillar()))));
		cells.addAll(need(ends));
		cells.addAll(both(ends.least().national(), ends.most().national()));
		cells.addAll(both(ends.least().external(), ends.most().external()));
		cells.addAll(gap(ends.gap()));
		return new FigureTable.Row(cells, false);
	}

	private List<Cell> need(Ends ends) {
		if (ends.least().plan() == org.countrycoalition.gap.Cell.Planned.LINES) {
			return both(ends.least().need(), ends.most().need());
		}
		Cell planned = Cell.absent(this.words.planned(ends.least()));
		return List.of(planned, planned);
	}

	/** The ends in their order, whichever of the two is lower. */
	private List<Cell> both(FigureSum one, FigureSum other) {
		if (one.isNotComputable() || other.isNotComputable()) {
			Cell word = Cell.absent(this.words.ends(one, other));
			return List.of(word, word);
		}
		boolean inOrder = one.ofKnown().compareTo(other.ofKnown()) <= 0;
		FigureSum high = inOrder ? other : one;
		return List.of(this.words.given(inOrder ? one : other), (high.known() > 0 && high.isLowerBound())
				? Cell.absent(this.words.say("kernel.absence.UNKNOWN")) : this.words.given(high));
	}

	private List<Cell> gap(Gap gap) {
		if (gap instanceof Gap.Open open) {
			return List.of(end(open.amount().least()), end(open.amount().most()));
		}
		Cell words = Cell.absent(this.words.written(gap, false));
		return List.of(words, words);
	}

	private Cell end(BigDecimal amount) {
		return this.words.figure(Range.exactly(amount), false);
	}

}
