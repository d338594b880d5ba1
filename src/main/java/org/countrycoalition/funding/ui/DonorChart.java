package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.BarChart;
import org.countrycoalition.charts.Cell;
import org.countrycoalition.charts.ChartData;
import org.countrycoalition.charts.ChartSize;
import org.countrycoalition.charts.FillPattern;
import org.countrycoalition.charts.Scheme;
import org.countrycoalition.charts.Series;
import org.countrycoalition.charts.Unit;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.FundingYear;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;

/**
 * Contributions to a State by donor and year: the largest donors each with a colour and a
 * pattern, the others together. A State and its donor organisations are one donor, as
 * wherever donors are numbered.
 */
@SpringComponent
class DonorChart {

	private static final List<String> COLOURS = List.of("--cc-accent", "--cc-watch", "--cc-good", "--cc-danger",
			"--cc-line-strong");

	private static final List<FillPattern> PATTERNS = List.of(FillPattern.SOLID, FillPattern.DIAGONAL, FillPattern.DOTS,
			FillPattern.HORIZONTAL, FillPattern.VERTICAL);

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private final FundingParts parts;

	private final FundingPassport passport;

	DonorChart(FundingParts parts, FundingPassport passport) {
		this.parts = parts;
		this.passport = passport;
	}

	/**
	 * @param state that receives
	 * @param name of it
	 * @param counted payments in money that count, at least one
	 * @return the chart
	 */
	BarChart of(CountryCode state, String name, List<Contribution> counted, StateLabels labels) {
		List<FundingYear.OfDonor> donors = FundingYear.byGiver(counted);
		int own = (donors.size() <= COLOURS.size()) ? donors.size() : COLOURS.size() - 1;
		Map<String, Integer> series = IntStream.range(0, donors.size())
			.boxed()
			.collect(Collectors.toMap((index) -> donors.get(index).donor(), (index) -> Math.min(index, own)));
		int first = counted.stream().mapToInt(Contribution::year).min().orElseThrow();
		int last = counted.stream().mapToInt(Contribution::year).max().orElseThrow();
		List<Integer> years = IntStream.rangeClosed(first, last).boxed().toList();
		List<Series> all = new ArrayList<>();
		for (int index = 0; index < Math.min(donors.size(), COLOURS.size()); index++) {
			int number = index;
			List<Contribution> rows = counted.stream()
				.filter((row) -> Integer.valueOf(number).equals(series.get(row.givesFor())))
				.toList();
			String label = (index < own) ? labels.name(donors.get(index).donor(), donors.get(index).name())
					: this.parts.say("funding.chart.others", donors.size() - own);
			String key = (index < own) ? donors.get(index).donor().toLowerCase(Locale.ROOT) : "others";
			all.add(new Series(key, label, COLOURS.get(index), PATTERNS.get(index),
					years.stream().map((year) -> cell(rows, year)).toList()));
		}
		ChartData data = new ChartData(this.parts.say("funding.year"), unit(counted),
				years.stream().map(String::valueOf).toList(), all);
		return new BarChart("contributions-" + state.iso3().toLowerCase(Locale.ROOT), data,
				this.passport.ofChart(this.parts.say("funding.chart", name), counted), ChartSize.WIDE, Scheme.PAGE);
	}

	private Cell cell(List<Contribution> rows, int year) {
		FigureSum sum = rows.stream()
			.filter((row) -> row.year() == year)
			.map(Contribution::dollars)
			.collect(FigureSum.collector());
		if (sum.parts() == 0) {
			return Cell.none(this.parts.say("funding.amount.none"));
		}
		return switch (sum.atLeast()) {
			case Figure.Known(var value, var status) -> (value.signum() >= 0)
					? (sum.isLowerBound() ? Cell.atLeast(value) : Cell.of(value)).resting(sum.estimated())
					: Cell.absent(this.parts.say("funding.chart.negative", this.parts.amounts().written(sum)));
			case Figure.Absent(var reason) -> Cell.absent(this.parts.say("kernel.absence." + reason.name()));
		};
	}

	private Unit unit(List<Contribution> counted) {
		boolean millions = counted.stream()
			.map(Contribution::dollars)
			.flatMap((dollars) -> (dollars instanceof Figure.Known known) ? Stream.of(known.value()) : Stream.empty())
			.max(Comparator.naturalOrder())
			.filter((largest) -> largest.compareTo(MILLION) >= 0)
			.isPresent();
		String whole = this.parts.prices().unit(this.parts.say("funding.chart.unit"));
		return millions ? new Unit(whole, this.parts.prices().unit(this.parts.say("funding.chart.unit.millions")), 6, 1)
				: new Unit(whole, whole, 0, 0);
	}

}
