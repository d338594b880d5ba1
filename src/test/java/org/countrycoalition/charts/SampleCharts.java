package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Charts with known figures.
 */
final class SampleCharts {

	static final int[] STATES_BY_YEAR = { 38, 22, 12, 11, 1, 8, 8, 1, 2, 3, 2, 2, 0, 1, 1, 0, 1 };

	private SampleCharts() {
	}

	static BarChart entryIntoForce(Scheme scheme) {
		List<Cell> cells = IntStream.of(STATES_BY_YEAR).mapToObj(Cell::of).toList();
		List<String> years = IntStream.rangeClosed(2010, 2026).mapToObj(String::valueOf).toList();
		ChartData data = new ChartData("Year", Unit.count("States"), years,
				List.of(new Series("states", "States Parties", "--cc-accent", FillPattern.SOLID, cells)));
		return new BarChart("entry", data, passport("States Parties by year of entry into force", Locale.ENGLISH),
				ChartSize.WIDE, scheme);
	}

	/** Every pattern once, in three years; the second pillar did not report in 2028. */
	static BarChart need(Scheme scheme) {
		List<Series> series = List.of(
				series("--cc-pillar-survey-and-clearance", FillPattern.SOLID, "2800000", "2800000", "2200000"),
				series("--cc-pillar-risk-education", FillPattern.DIAGONAL, "800000", "not reported", "500000"),
				series("--cc-pillar-victim-assistance", FillPattern.DOTS, "1400000", "1200000.50", "1000000"),
				series("--cc-pillar-stockpile-destruction", FillPattern.HORIZONTAL, "600000", "300000", "200000"),
				series("--cc-pillar-unallocated", FillPattern.VERTICAL, "1500000", "1100000", "600000"),
				series("--cc-gap", FillPattern.HATCH, "2300000", "3600000", "5000000"));
		ChartData data = new ChartData("Year", new Unit("USD, nominal", "million USD, nominal", 6, 1),
				List.of("2027", "2028", "2029"), series);
		return new BarChart("need", data, passport("Need against cover", Locale.ENGLISH), new ChartSize(860, 280),
				scheme);
	}

	/** Bars measured against a level that is known in two of three years. */
	static BarChart against() {
		BarChart chart = need(Scheme.LIGHT);
		ChartData data = new ChartData("Year", chart.data().unit(), chart.data().categories(), chart.data().series(),
				series("--cc-accent", FillPattern.SOLID, "12000000", "unknown", "5000000"));
		return new BarChart("against", data, chart.passport(), chart.size(), chart.scheme());
	}

	/** Many bars with names of several words, the second half as long as the first. */
	static BarChart worded() {
		List<String> names = IntStream.rangeClosed(2010, 2033).mapToObj((year) -> year + " · Survey").toList();
		List<Cell> cells = names.stream()
			.map((name) -> Cell.of(name.startsWith("2010") ? 4_000_000 : 2_000_000))
			.toList();
		BarChart chart = need(Scheme.LIGHT);
		ChartData data = new ChartData("Year and pillar", chart.data().unit(), names,
				List.of(new Series("paid", "Paid", "--cc-accent", FillPattern.SOLID, cells)));
		return new BarChart("worded", data, chart.passport(), chart.size(), chart.scheme());
	}

	static BarChart titled(String title) {
		BarChart chart = entryIntoForce(Scheme.LIGHT);
		return new BarChart(chart.id(), chart.data(), passport(title, Locale.ENGLISH), chart.size(), chart.scheme());
	}

	static BarChart in(Locale locale, BarChart chart) {
		return new BarChart(chart.id(), chart.data(), passport(chart.passport().title(), locale), chart.size(),
				chart.scheme());
	}

	private static Series series(String colour, FillPattern pattern, String... cells) {
		String name = colour.substring(colour.lastIndexOf('-') + 1);
		return new Series(name, name, colour, pattern, Arrays.stream(cells).map(SampleCharts::cell).toList());
	}

	private static Cell cell(String text) {
		return Character.isDigit(text.charAt(0)) ? Cell.of(new BigDecimal(text)) : Cell.absent(text);
	}

	static Passport passport(String title, Locale locale) {
		return new Passport(title, "When did the Convention enter into force?",
				new Passport.Basis(LocalDate.of(2026, 11, 20), "Fourteenth Meeting",
						"a State counts in the year of entry into force", "112/112 States", "USD nominal"),
				new Passport.Switches("m²", locale, false),
				new Passport.Origin(List.of("Treaty Collection", "Secretariat"), Passport.Figures.ILLUSTRATIVE,
						Instant.parse("2026-11-20T14:05:00Z")));
	}

}
