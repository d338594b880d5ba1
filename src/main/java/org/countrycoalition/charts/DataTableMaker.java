package org.countrycoalition.charts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lays the figures of a chart out as a table in the reader's language.
 */
final class DataTableMaker {

	private final ChartData data;

	private final Words words;

	private final Set<DataTable.Spot> absences = new HashSet<>();

	DataTableMaker(ChartData data, Words words) {
		this.data = data;
		this.words = words;
	}

	DataTable table(String title) {
		List<List<String>> rows = new ArrayList<>();
		for (int category = 0; category < this.data.categories().size(); category++) {
			rows.add(row(category));
		}
		String caption = this.words.say("charts.table.caption", title, this.data.unit().whole());
		return new DataTable(caption, header(), rows, totals(), this.absences);
	}

	private List<String> header() {
		List<String> header = new ArrayList<>();
		header.add(this.data.categoryHeading());
		this.data.columns().forEach((each) -> header.add(each.label()));
		if (hasTotals()) {
			header.add(this.words.say("charts.table.total"));
		}
		return header;
	}

	/** What is measured against a level is not added up beside it. */
	private boolean hasTotals() {
		return this.data.stacked() && this.data.level() == null;
	}

	private List<String> row(int category) {
		List<String> row = new ArrayList<>();
		row.add(this.data.categories().get(category));
		for (Series series : this.data.columns()) {
			Cell cell = series.cells().get(category);
			if (cell.absence() != null) {
				this.absences.add(new DataTable.Spot(category, row.size()));
			}
			row.add(text(cell));
		}
		if (hasTotals()) {
			row.add(text(this.data.total(category)));
		}
		return row;
	}

	private List<String> totals() {
		List<String> totals = new ArrayList<>();
		totals.add(this.words.say("charts.table.total"));
		this.data.columns().forEach((each) -> totals.add(total(each)));
		if (hasTotals()) {
			totals.add(text(this.data.total()));
		}
		return totals;
	}

	/** Of what nobody has anything of, the total is said as its parts are. */
	private String total(Series each) {
		return each.cells().stream().allMatch(Cell::isNone) ? text(each.cells().getFirst())
				: text(this.data.total(each));
	}

	private String text(Cell cell) {
		if (cell.value() == null) {
			return String.valueOf(cell.absence());
		}
		String figure = this.words.figure(cell.value());
		return marked(cell.lowerBound() ? this.words.say("charts.total.at-least", figure) : figure, cell.estimated());
	}

	private String text(Total total) {
		if (total.known() == 0) {
			return this.words.say("charts.table.nothing");
		}
		return marked(this.words.total(total), total.estimated());
	}

	/** The words of a range say it themselves. */
	private String marked(String figure, boolean estimated) {
		return estimated ? this.words.say("charts.table.estimated", figure) : figure;
	}

}
