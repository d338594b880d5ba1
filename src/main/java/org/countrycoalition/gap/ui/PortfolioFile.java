package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.exchange.AmountTable.Column;
import org.countrycoalition.exchange.AmountTable.Kind;
import org.countrycoalition.gap.Cell.Planned;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.gap.ui.FigureTable.Cell;
import org.countrycoalition.kernel.Extent;

/**
 * The gaps of all States as files: what the page shows, with its filters, and their total
 * below.
 */
@SpringComponent
class PortfolioFile {

	/** The column of gaps after unallocated money; the pillars' sum stands beside it. */
	private static final int LOWER = 5;

	private final PortfolioWords words;

	PortfolioFile(PortfolioWords words) {
		this.words = words;
	}

	Paragraph links(PortfolioPage page) {
		return FigureFiles.of(table(page), this.words.gaps(), this.words.say("gap.gaps"),
				"gaps-" + page.portfolio().year() + "-" + page.portfolio().rule().code());
	}

	FigureTable table(PortfolioPage page) {
		GapWords gaps = this.words.gaps();
		List<Column> columns = new ArrayList<>();
		List.of("gap.portfolio.column.code", "gap.state")
			.forEach((head) -> columns.add(new Column(this.words.say(head), Kind.WORDS)));
		List.of("gap.need", "gap.national", "gap.external", "gap.portfolio.column.lower", "gap.portfolio.column.upper",
				"gap.portfolio.column.offPlan")
			.forEach((head) -> columns.add(new Column(gaps.head(head), Kind.AMOUNT)));
		columns.add(new Column(this.words.say("gap.portfolio.column.uncovered.percent"), Kind.AMOUNT));
		if (page.isByDonors()) {
			columns.add(new Column(this.words.say("gap.portfolio.column.donors"), Kind.NUMBER));
		}
		List.of("gap.filter.near-completion", "funding.files.head.illustrative")
			.forEach((head) -> columns.add(new Column(this.words.say(head), Kind.WORDS)));
		List<FigureTable.Row> rows = new ArrayList<>(page.rows().stream().map((row) -> row(row, page)).toList());
		rows.add(together(page, columns.size()));
		MadeUp madeUp = page.rows()
			.stream()
			.map((row) -> MadeUp.of(row.state(), row.madeUp()))
			.reduce(new MadeUp(false, false), MadeUp::or);
		return new FigureTable(this.words.heading(page), this.words.lead(page), columns, rows,
				this.words.passport(page), madeUp.words(this.words.gaps()));
	}

	private FigureTable.Row row(StateGap row, PortfolioPage page) {
		GapWords gaps = this.words.gaps();
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.words(row.state().iso3()));
		cells.add(Cell.words(page.name(row, this.words.switches().language())));
		boolean lines = row.planned() == Planned.LINES;
		Cell noLines = Cell
			.absent(this.words.say((row.planned() == Planned.NO_PLAN) ? "gap.noPlan" : "gap.notPlanned"));
		cells.add(lines ? gaps.figure(row.need()) : noLines);
		cells.add(lines ? gaps.given(row.national()) : noLines);
		cells.add(lines ? gaps.given(row.external()) : noLines);
		cells.add(gaps.figure(row.lower(), row.year().atLeast()));
		cells.add(gaps.figure(row.upper(), row.year().atLeast()));
		cells.add(gaps.given(row.year().offPlan()));
		cells.add(this.words.uncoveredInFile(row));
		if (page.isByDonors()) {
			cells.add(Cell.figure(this.words.switches().formats().number(row.donors()),
					Extent.exactly(BigDecimal.valueOf(row.donors()))));
		}
		List<Integer> near = page.nearCompletion(row);
		cells.add(near.isEmpty() ? Cell.absent(this.words.say("gap.portfolio.near.none")) : Cell.words(this.words
			.say("gap.portfolio.near", near.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
		cells.add(MadeUp.of(row.state(), row.madeUp()).cell(gaps));
		return new FigureTable.Row(cells, false);
	}

	/** Of the States above, and no others. */
	private FigureTable.Row together(PortfolioPage page, int columns) {
		List<Cell> cells = new ArrayList<>(Collections.nCopies(columns, Cell.words("")));
		cells.set(0, Cell.words(this.words.say("gap.portfolio.together")));
		cells.set(1, Cell.words(this.words.shown(page)));
		boolean atLeast = page.portfolio().atLeast();
		cells.set(LOWER, this.words.gaps().figure(page.portfolio().lower(), atLeast));
		cells.set(LOWER + 1, this.words.gaps().figure(page.portfolio().upper(), atLeast));
		return new FigureTable.Row(cells, true);
	}

}
