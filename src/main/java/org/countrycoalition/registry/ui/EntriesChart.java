package org.countrycoalition.registry.ui;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.BarChart;
import org.countrycoalition.charts.Cell;
import org.countrycoalition.charts.ChartData;
import org.countrycoalition.charts.ChartSize;
import org.countrycoalition.charts.Charts;
import org.countrycoalition.charts.FillPattern;
import org.countrycoalition.charts.Passport;
import org.countrycoalition.charts.Scheme;
import org.countrycoalition.charts.Series;
import org.countrycoalition.charts.Unit;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.ChartCard;
import org.countrycoalition.shell.components.EmptyState;

/**
 * States Parties by the year in which the Convention entered into force for them.
 */
@SpringComponent
class EntriesChart {

	private final Charts charts;

	private final Texts texts;

	private final Switches switches;

	EntriesChart(Charts charts, Texts texts, Switches switches) {
		this.charts = charts;
		this.texts = texts;
		this.switches = switches;
	}

	/**
	 * @param entries number of States Parties by year
	 * @return the chart with its table, or why there is none
	 */
	Component card(SortedMap<Integer, Integer> entries) {
		if (entries.isEmpty()) {
			return new EmptyState(this.texts.of("registry.entries.none"),
					this.texts.of("registry.entries.none.advice"));
		}
		return new ChartCard(this.charts, chart(entries));
	}

	BarChart chart(SortedMap<Integer, Integer> entries) {
		List<Integer> years = IntStream.rangeClosed(entries.firstKey(), entries.lastKey()).boxed().toList();
		List<Cell> cells = years.stream().map((year) -> Cell.of(entries.getOrDefault(year, 0))).toList();
		Series series = new Series("parties", this.texts.of("registry.cohort.parties"), "--cc-accent",
				FillPattern.SOLID, cells);
		ChartData data = new ChartData(this.texts.of("registry.year"), Unit.count(this.texts.of("registry.states")),
				years.stream().map(String::valueOf).toList(), List.of(series));
		int total = entries.values().stream().mapToInt(Integer::intValue).sum();
		return new BarChart("entries-into-force", data, passport(total), ChartSize.WIDE, Scheme.PAGE);
	}

	private Passport passport(int total) {
		return new Passport(this.texts.of("registry.entries"), this.texts.of("registry.entries.question"),
				new Passport.Basis(this.switches.on(), null, this.texts.of("registry.entries.rule"),
						this.texts.of("registry.entries.count", total), null),
				new Passport.Switches(null, this.switches.language(), false),
				new Passport.Origin(List.of(this.texts.of("registry.entries.source")), Passport.Figures.REAL,
						this.switches.clock().instant()));
	}

}
