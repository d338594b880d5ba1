package org.countrycoalition.gap.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.BarChart;
import org.countrycoalition.charts.ChartData;
import org.countrycoalition.charts.ChartSize;
import org.countrycoalition.charts.Charts;
import org.countrycoalition.charts.FillPattern;
import org.countrycoalition.charts.Passport;
import org.countrycoalition.charts.Scheme;
import org.countrycoalition.charts.Series;
import org.countrycoalition.charts.Unit;
import org.countrycoalition.gap.Cell;
import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.YearGap;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.shell.components.ChartCard;

/**
 * Need against cover by pillar and year: the need as a line, and the State's own money,
 * contributions and what is left stacked up to it.
 */
@SpringComponent
class GapChart {

	private static final int MILLIONS = 6;

	private final Charts charts;

	private final GapWords words;

	GapChart(Charts charts, GapWords words) {
		this.charts = charts;
		this.words = words;
	}

	/**
	 * @param years with at least one planned pillar
	 * @param madeUp what of the figures is
	 */
	Component card(String state, CoverRule rule, List<YearGap> years, MadeUp madeUp) {
		return new ChartCard(this.charts, chart(state, rule, years, madeUp));
	}

	/** The picture itself. */
	BarChart chart(String state, CoverRule rule, List<YearGap> years, MadeUp madeUp) {
		List<Cell> cells = years.stream()
			.flatMap((year) -> year.cells().stream())
			.filter((cell) -> cell.plan() == Cell.Planned.LINES)
			.toList();
		List<String> categories = cells.stream()
			.map((cell) -> cell.year() + " · " + this.words.pillar(cell.pillar()))
			.toList();
		Unit unit = new Unit(this.words.prices().in("USD"), this.words.head("gap.million"), MILLIONS, 1);
		ChartData data = new ChartData(this.words.say("gap.chart.category"), unit, categories,
				List.of(series("national", "--cc-pillar-stockpile-destruction", FillPattern.HORIZONTAL, cells,
						(cell) -> cover(cell.national())),
						series("external", "--cc-accent", FillPattern.SOLID, cells, (cell) -> cover(cell.external())),
						series("gap", "--cc-gap", FillPattern.HATCH, cells, (cell) -> gap(cell.gap()))),
				series("need", "--cc-accent", FillPattern.SOLID, cells, (cell) -> cover(cell.need())));
		return new BarChart("gap-" + rule.code(), data, passport(state, rule, cells, madeUp), ChartSize.WIDE,
				Scheme.PAGE);
	}

	private Series series(String key, String colour, FillPattern pattern, List<Cell> cells,
			Function<Cell, org.countrycoalition.charts.Cell> value) {
		return new Series(key, this.words.say("gap." + key), colour, pattern, cells.stream().map(value).toList());
	}

	/** Where nobody gives anything, that is said and is no zero. */
	private org.countrycoalition.charts.Cell cover(FigureSum sum) {
		if (sum.parts() == 0) {
			return org.countrycoalition.charts.Cell.none(this.words.say("gap.none"));
		}
		return switch (sum.atLeast()) {
			case Figure.Known known when sum.isLowerBound() ->
				org.countrycoalition.charts.Cell.atLeast(known.value().max(BigDecimal.ZERO)).resting(sum.estimated());
			case Figure.Known known ->
				org.countrycoalition.charts.Cell.of(known.value().max(BigDecimal.ZERO)).resting(sum.estimated());
			case Figure.Absent absent ->
				org.countrycoalition.charts.Cell.absent(this.words.say("kernel.absence." + absent.reason().name()));
		};
	}

	/** A range is no bar: it is said in words, in the table and in the chart's own. */
	private org.countrycoalition.charts.Cell gap(Gap gap) {
		return switch (gap) {
			case Gap.Open open -> (open.amount().isExact() ? org.countrycoalition.charts.Cell.of(open.amount().most())
					: org.countrycoalition.charts.Cell.between(open.amount().least(), open.amount().most(),
							this.words.range(open.amount())))
				.resting(open.amount().estimated());
			case Gap.NotComputable none -> org.countrycoalition.charts.Cell.absent(this.words.say("gap.notComputable"));
			case Gap.NotPlanned none -> org.countrycoalition.charts.Cell.absent(this.words.say("gap.notPlanned"));
		};
	}

	private Passport passport(String state, CoverRule rule, List<Cell> cells, MadeUp madeUp) {
		int estimated = cells.stream()
			.mapToInt((cell) -> cell.need().estimated() + cell.national().estimated() + cell.external().estimated())
			.sum();
		return new Passport(this.words.say("gap.chart.title", state), this.words.say("gap.chart.question"),
				new Passport.Basis(new GapPassport(this.words).today(), null,
						String.join(". ", this.words.rule(rule), this.words.say("gap.rule.never"),
								this.words.say("gap.undecided")),
						this.words.say("gap.chart.count", cells.size()), this.words.currency(estimated)),
				new Passport.Switches(null, this.words.switches().language(), this.words.switches().illustrative()),
				new Passport.Origin(List.of(this.words.say("gap.sources")), madeUp.figures(),
						this.words.switches().clock().instant()));
	}

}
