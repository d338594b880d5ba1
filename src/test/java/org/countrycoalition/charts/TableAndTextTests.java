package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableAndTextTests {

	private final Charts charts = new Charts();

	@Test
	void the_table_has_full_figures_and_totals() {
		DataTable table = this.charts.table(SampleCharts.need(Scheme.PAGE));
		assertThat(table.header()).startsWith("Year", "clearance").endsWith("Total");
		assertThat(table.rows().getFirst()).startsWith("2027", "2,800,000").endsWith("9,400,000");
		assertThat(table.totals()).startsWith("Total", "7,800,000");
		assertThat(table.caption()).isEqualTo("Need against cover (USD, nominal)");
	}

	@Test
	void an_absence_is_a_word_and_its_totals_say_at_least() {
		DataTable table = this.charts.table(SampleCharts.need(Scheme.PAGE));
		assertThat(table.rows().get(1)).contains("not reported").endsWith("at least 9,000,000.5");
		assertThat(table.absences()).containsExactly(new DataTable.Spot(1, 2));
		assertThat(table.totals().get(2)).isEqualTo("at least 1,300,000");
		assertThat(table.rows().getFirst()).noneMatch((each) -> each.contains("at least"));
	}

	@Test
	void one_series_needs_no_column_of_totals() {
		DataTable table = this.charts.table(SampleCharts.entryIntoForce(Scheme.PAGE));
		assertThat(table.header()).containsExactly("Year", "States Parties");
		assertThat(table.totals()).containsExactly("Total", "113");
		assertThat(table.rows()).hasSize(17).contains(List.of("2022", "0"));
	}

	@Test
	void nothing_known_is_not_zero() {
		ChartData data = new ChartData("Year", Unit.count("States"), List.of("2027"), List
			.of(new Series("a", "A", "--cc-accent", FillPattern.SOLID, List.of(Cell.absent("not applicable")))));
		BarChart chart = new BarChart("none", data, SampleCharts.passport("None", Locale.ENGLISH), ChartSize.NARROW,
				Scheme.PAGE);
		assertThat(this.charts.table(chart).totals()).containsExactly("Total", "no value known");
		assertThat(this.charts.alternative(chart))
			.isEqualTo("None. Bar chart with one bar, from 2027 to 2027. No value is known.");
		assertThat(this.charts.svg(chart)).doesNotContain("data-bar");
	}

	@Test
	void a_lower_bound_is_said_to_be_one_wherever_it_is_written() {
		ChartData data = new ChartData("Year", Unit.count("States"), List.of("2027"), List
			.of(new Series("a", "A", "--cc-accent", FillPattern.SOLID, List.of(Cell.atLeast(BigDecimal.valueOf(3))))));
		BarChart chart = new BarChart("some", data, SampleCharts.passport("Some", Locale.ENGLISH), ChartSize.NARROW,
				Scheme.PAGE);
		assertThat(this.charts.table(chart).rows()).containsExactly(List.of("2027", "at least 3"));
		assertThat(this.charts.table(chart).totals()).containsExactly("Total", "at least 3");
		assertThat(this.charts.alternative(chart)).contains("Total: at least 3 States");
		assertThat(new String(this.charts.csv(chart), StandardCharsets.UTF_8))
			.contains("2027,3,A (States): at least 3");
	}

	@Test
	void an_estimate_is_marked_in_the_table_and_the_file_and_nothing_else_is() {
		ChartData data = new ChartData("Year", Unit.count("States"), List.of("2027", "2028"),
				List.of(new Series("a", "A", "--cc-accent", FillPattern.SOLID,
						List.of(Cell.of(3).resting(1), Cell.atLeast(BigDecimal.TWO).resting(2))),
						new Series("b", "B", "--cc-good", FillPattern.DOTS,
								List.of(Cell.of(4).resting(0), Cell.absent("unknown").resting(1)))));
		BarChart chart = new BarChart("some", data, SampleCharts.passport("Some", Locale.ENGLISH), ChartSize.NARROW,
				Scheme.PAGE);
		String mark = " (estimated, rate of an earlier year)";
		assertThat(this.charts.table(chart).rows()).containsExactly(List.of("2027", "3" + mark, "4", "7" + mark),
				List.of("2028", "at least 2" + mark, "unknown", "at least 2" + mark));
		assertThat(this.charts.table(chart).totals()).containsExactly("Total", "at least 5" + mark, "at least 4",
				"at least 9" + mark);
		assertThat(new String(this.charts.csv(chart), StandardCharsets.UTF_8))
			.contains("Estimated numbers", "2027,3,4,\"A (States): estimated, rate of an earlier year\"")
			.doesNotContain("B (States): estimated");
	}

	@Test
	void bars_measured_against_a_level_are_told_by_it_and_not_added_up_beside_it() {
		DataTable table = this.charts.table(SampleCharts.against());
		assertThat(table.header()).startsWith("Year", "accent", "clearance").doesNotContain("Total");
		assertThat(table.totals()).startsWith("Total", "at least 17,000,000", "7,800,000");
		assertThat(this.charts.alternative(SampleCharts.against()))
			.contains("accent: at least 17,000,000 USD, nominal. Largest: 2027 with 12,000,000.")
			.doesNotContain("Total");
	}

	@Test
	void a_range_is_no_bar_and_counts_with_both_ends_in_totals() {
		ChartData data = new ChartData("Year", Unit.count("States"), List.of("2027", "2028"),
				List.of(new Series("a", "A", "--cc-accent", FillPattern.SOLID,
						List.of(Cell.of(3), Cell.between(BigDecimal.ONE, BigDecimal.TWO, "1 to 2")))));
		BarChart chart = new BarChart("range", data, SampleCharts.passport("Range", Locale.ENGLISH), ChartSize.NARROW,
				Scheme.PAGE);
		assertThat(this.charts.table(chart).rows().getLast()).containsExactly("2028", "1 to 2");
		assertThat(this.charts.table(chart).totals()).containsExactly("Total", "4 to 5");
		assertThat(this.charts.svg(chart)).doesNotContain("data-bar=\"0.1\"");
	}

	@Test
	void of_a_range_and_something_unknown_nobody_knows_the_most() {
		ChartData data = new ChartData("Year", Unit.count("States"), List.of("2027", "2028"),
				List.of(new Series("a", "A", "--cc-accent", FillPattern.SOLID,
						List.of(Cell.absent("unknown"), Cell.between(BigDecimal.ONE, BigDecimal.TWO, "1 to 2")))));
		BarChart chart = new BarChart("range", data, SampleCharts.passport("Range", Locale.ENGLISH), ChartSize.NARROW,
				Scheme.PAGE);
		assertThat(this.charts.table(chart).totals()).containsExactly("Total", "at least 1");
	}

	@Test
	void the_sentence_names_extent_total_and_largest() {
		assertThat(this.charts.alternative(SampleCharts.entryIntoForce(Scheme.PAGE)))
			.isEqualTo("States Parties by year of entry into force. Bar chart with 17 bars, from 2010 to 2026."
					+ " Total: 113 States. Largest: 2010 with 38.");
	}

	@Test
	void the_sentence_owns_up_to_absences() {
		assertThat(this.charts.alternative(SampleCharts.need(Scheme.PAGE)))
			.contains("Total: at least 27,900,000.5 USD, nominal.", "Values not known: 1.");
	}

	@Test
	void it_speaks_french() {
		BarChart chart = SampleCharts.in(Locale.FRENCH, SampleCharts.need(Scheme.PAGE));
		assertThat(this.charts.alternative(chart)).contains("Diagramme à 3 barres, de 2027 à 2029.",
				"Total\u00a0: au moins 27\u202f900\u202f000,5");
		assertThat(this.charts.svg(chart)).contains("Chiffres fictifs", "lang=\"fr\"", "≥\u00a09,0");
	}

	@Test
	void both_languages_have_the_same_keys() {
		assertThat(ResourceBundle.getBundle("messages.charts", Locale.FRENCH).keySet())
			.isEqualTo(ResourceBundle.getBundle("messages.charts", Locale.ENGLISH).keySet());
	}

}
