package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.gap.AttributedGap;
import org.countrycoalition.gap.AttributedGap.Ends;
import org.countrycoalition.gap.AttributedGap.Rest;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.countrycoalition.kernel.FigureSum;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of a State as the table of a file: one row a year and pillar, and below them
 * the year's totals and what stands beside them, with the State's own money and, where it
 * is attributed, what that rests on. On the attributed basis each figure has its lower
 * and its upper end.
 *
 * @param words of the pages on gaps
 */
record GapFile(GapWords words) {

	private static final List<String> COLUMNS = List.of("gap.need", "gap.national", "gap.external", "gap.gap");

	FigureTable reported(String title, List<YearGap> years, List<String> passport, @Nullable String madeUp) {
		List<FigureTable.Row> rows = new ArrayList<>();
		years.forEach((year) -> {
			year.cells().forEach((cell) -> rows.add(row(cell)));
			rows.add(total(year.year(), "gap.portfolio.together", year.sum(), year.atLeast()));
			rows.add(total(year.year(), "gap.attributed.after", year.afterUnallocated(), year.atLeast()));
			beside(year.year(), "gap.behind.unallocated", unallocated(year), unallocated(year), rows);
			beside(year.year(), "gap.offPlan", year.offPlan(), year.offPlan(), rows);
			rows.add(national(year, year));
		});
		return table(title, rows, with(passport, years.stream().map(new NationalWords(this.words)::of)), madeUp);
	}

	FigureTable attributed(String title, List<AttributedGap> years, List<String> passport, @Nullable String madeUp) {
		List<FigureTable.Row> rows = new ArrayList<>();
		years.forEach((year) -> {
			year.least().cells().forEach((cell) -> rows.add(row(year.year(), year.pillar(cell.pillar()))));
			rows.add(total(year.year(), "gap.portfolio.together", year.together(), year.atLeast()));
			rows.add(total(year.year(), "gap.attributed.after", year.afterUnallocated(), year.atLeast()));
			beside(year.year(), "gap.behind.unallocated", unallocated(year.most()), unallocated(year.least()), rows);
			beside(year.year(), "gap.offPlan", year.most().offPlan(), year.least().offPlan(), rows);
			year.money().forEach((rest) -> rows.add(rest(year.year(), rest)));
			rows.add(national(year.least(), year.most()));
		});
		return table(title, rows, with(passport, years.stream().map(new NationalWords(this.words)::of)), madeUp);
	}

	private FigureTable table(String title, List<FigureTable.Row> rows, List<String> passport,
			@Nullable String madeUp) {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(this.words.say("gap.year"), Kind.YEAR));
		columns.add(new Column(this.words.say("gap.pillar"), Kind.WORDS));
		COLUMNS.forEach((head) -> columns.add(new Column(this.words.head(head), Kind.AMOUNT)));
		return new FigureTable(title, this.words.say("gap.behind.mark"), columns, rows, passport, madeUp);
	}

	private FigureTable.Row row(org.countrycoalition.gap.Cell cell) {
		List<Cell> cells = begin(cell.year(), this.words.pillar(cell.pillar()));
		cells.add(this.words.planned(cell, this.words.figure(cell.need())));
		cells.add(this.words.given(cell.national()));
		cells.add(this.words.given(cell.external()));
		cells.add(this.words.figure(cell.gap(), false));
		return new FigureTable.Row(cells, false);
	}

	private FigureTable.Row row(int year, Ends ends) {
		List<Cell> cells = begin(year, this.words.pillar(ends.least().pillar()));
		cells.add(this.words.planned(ends.least(), this.words.figure(ends.least().need(), ends.most().need())));
		cells.add(this.words.given(ends.least().national(), ends.most().national()));
		cells.add(this.words.given(ends.least().external(), ends.most().external()));
		cells.add(this.words.figure(ends.gap(), false));
		return new FigureTable.Row(cells, false);
	}

	private FigureTable.Row total(int year, String called, Gap gap, boolean atLeast) {
		List<Cell> cells = begin(year, this.words.say(called));
		cells.addAll(Collections.nCopies(COLUMNS.size() - 1, Cell.words("")));
		cells.add(this.words.figure(gap, atLeast));
		return new FigureTable.Row(cells, true);
	}

	/** Contributions that are in no pillar's figure, if there are any. */
	private void beside(int year, String called, FigureSum one, FigureSum other, List<FigureTable.Row> rows) {
		if (one.parts() > 0) {
			rows.add(beside(year, this.words.say(called), Cell.words(""), this.words.given(one, other)));
		}
	}

	/** How much of the contributions is attributable, by what that rests on. */
	private FigureTable.Row rest(int year, Rest rest) {
		return beside(year,
				this.words.say("gap.attributed.file." + rest.basis().name(), this.words.dollars(rest.reported())),
				Cell.words(""), this.words.given(rest.least(), rest.most()));
	}

	/** All of the State's own money that counts in the year. */
	private FigureTable.Row national(YearGap one, YearGap other) {
		return beside(one.year(), this.words.say("gap.national.file"),
				this.words.given(one.national().counted(), other.national().countedAtMost()), Cell.words(""));
	}

	private static FigureTable.Row beside(int year, String called, Cell national, Cell external) {
		List<Cell> cells = begin(year, called);
		cells.addAll(List.of(Cell.words(""), national, external, Cell.words("")));
		return new FigureTable.Row(cells, false);
	}

	/** What the page says of each year's national money, below all that it says once. */
	private static List<String> with(List<String> passport, Stream<List<String>> national) {
		return Stream.concat(passport.stream(), national.flatMap(List::stream)).toList();
	}

	private static FigureSum unallocated(YearGap year) {
		return year.unallocated()
			.stream()
			.filter((gift) -> !gift.own())
			.map(Unallocated::money)
			.reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	private static List<Cell> begin(int year, String called) {
		return new ArrayList<>(List.of(Cell.words(String.valueOf(year)), Cell.words(called)));
	}

}
