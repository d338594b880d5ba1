package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.gap.AttributedGap;
import org.countrycoalition.gap.AttributedGap.Ends;
import org.countrycoalition.gap.Cell.Gap;
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

	FigureTable of(String title, List<AttributedGap> years, List<String> passport, @Nullable String madeUp) {
		List<Column> columns = new ArrayList<>();
		List.of("gap.year", "gap.pillar").forEach((head) -> columns.add(new Column(this.words.say(head), Kind.WORDS)));
		COLUMNS.forEach((head) -> columns.add(new Column(this.words.head(head), Kind.AMOUNT)));
		List<FigureTable.Row> rows = new ArrayList<>();
		years.forEach((year) -> {
			year.least().cells().forEach((cell) -> rows.add(row(year.year(), year.pillar(cell.pillar()))));
			rows.add(total(year, "gap.portfolio.together", year.together()));
			rows.add(total(year, "gap.attributed.after", year.afterUnallocated()));
		});
		return new FigureTable(title, this.words.say("gap.behind.mark"), columns, rows, passport, madeUp);
	}

	private FigureTable.Row row(int year, Ends ends) {
		List<Cell> cells = begin(year, this.words.pillar(ends.least().pillar()));
		cells.add(this.words.planned(ends.least(), this.words.figure(ends.least().need(), ends.most().need())));
		cells.add(this.words.given(ends.least().national(), ends.most().national()));
		cells.add(this.words.given(ends.least().external(), ends.most().external()));
		cells.add(this.words.figure(ends.gap(), false));
		return new FigureTable.Row(cells, false);
	}

	private FigureTable.Row total(AttributedGap year, String called, Gap gap) {
		List<Cell> cells = begin(year.year(), this.words.say(called));
		cells.addAll(Collections.nCopies(COLUMNS.size() - 1, Cell.words("")));
		cells.add(this.words.figure(gap, year.atLeast()));
		return new FigureTable.Row(cells, true);
	}

	private static List<Cell> begin(int year, String called) {
		return new ArrayList<>(List.of(Cell.words(String.valueOf(year)), Cell.words(called)));
	}

}
