package org.countrycoalition.gap.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.gap.Cell.Planned;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.gap.ui.FigureTable.Cell;

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
				"gaps-" + page.portfolio().year());
	}

	FigureTable table(PortfolioPage page) {
		GapWords gaps = this.words.gaps();
		List<String> heads = new ArrayList<>(
				List.of(this.words.say("gap.portfolio.column.code"), this.words.say("gap.state"), gaps.head("gap.need"),
						gaps.head("gap.national"), gaps.head("gap.external"), gaps.head("gap.portfolio.column.lower"),
						gaps.head("gap.portfolio.column.upper"), gaps.head("gap.portfolio.column.offPlan"),
						this.words.say("gap.portfolio.column.uncovered")));
		List<Boolean> figures = new ArrayList<>(Collections.nCopies(heads.size(), true));
		Collections.fill(figures.subList(0, 2), false);
		if (page.isByDonors()) {
			heads.add(this.words.say("gap.portfolio.column.donors"));
			figures.add(true);
		}
		heads.addAll(List.of(this.words.say("gap.filter.near-completion"),
				this.words.say("funding.files.head.illustrative")));
		figures.addAll(List.of(false, false));
		List<FigureTable.Row> rows = new ArrayList<>(page.rows().stream().map((row) -> row(row, page)).toList());
		rows.add(together(page, heads.size()));
		MadeUp madeUp = page.rows()
			.stream()
			.map((row) -> MadeUp.of(row.state(), row.madeUp()))
			.reduce(new MadeUp(false, false), MadeUp::or);
		return new FigureTable(this.words.heading(page), this.words.lead(page), heads, figures, rows,
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
		cells.add(Cell.words(this.words.share(row)));
		if (page.isByDonors()) {
			cells.add(Cell.words(String.valueOf(page.donors(row))));
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
