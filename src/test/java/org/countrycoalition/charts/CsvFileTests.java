package org.countrycoalition.charts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFileTests {

	private final Charts charts = new Charts();

	@Test
	void figures_come_first_and_plain_and_the_passport_after_a_blank_row() {
		List<String> rows = rows(SampleCharts.need(Scheme.LIGHT));
		assertThat(rows.getFirst())
			.startsWith("\uFEFFYear,\"clearance (USD, nominal), at least\",\"clearance (USD, nominal), at most\",");
		assertThat(rows.get(1)).isEqualTo(
				"2027,2800000,2800000,800000,800000,1400000,1400000,600000,600000,1500000,1500000,2300000,2300000,");
		assertThat(rows.get(4)).isEmpty();
		assertThat(rows.subList(5, rows.size())).contains("Title,Need against cover", "As of,20 Nov 2026",
				"Edition,Fourteenth Meeting", "Covered,112/112 States", "Illustrative data,shown", "Units,m²",
				"Currency basis,USD nominal", "Generated,20 Nov 2026 14:05 UTC");
	}

	@Test
	void real_figures_without_areas_name_no_unit_of_areas_and_say_that_nothing_made_up_is_shown() {
		BarChart chart = SampleCharts.need(Scheme.LIGHT);
		Passport passport = chart.passport();
		Passport real = new Passport(passport.title(), passport.question(), passport.basis(),
				new Passport.Switches(null, Locale.ENGLISH, false), new Passport.Origin(passport.origin().sources(),
						Passport.Figures.REAL, passport.origin().generatedAt()));
		assertThat(rows(new BarChart(chart.id(), chart.data(), real, chart.size(), chart.scheme())))
			.contains("Illustrative data,hidden")
			.noneMatch((row) -> row.startsWith("Units,"));
	}

	@Test
	void a_level_comes_before_the_parts() {
		List<String> rows = rows(SampleCharts.against());
		assertThat(rows.getFirst()).startsWith(
				"\uFEFFYear,\"accent (USD, nominal), at least\",\"accent (USD, nominal), at most\",\"clearance");
		assertThat(rows.get(1)).startsWith("2027,12000000,12000000,2800000");
		assertThat(rows.get(2)).startsWith("2028,,,2800000")
			.endsWith(",\"accent (USD, nominal): unknown; education (USD, nominal): not reported\"");
	}

	@Test
	void an_absence_is_no_zero_and_its_word_stands_last() {
		assertThat(rows(SampleCharts.need(Scheme.LIGHT)).get(2))
			.startsWith("2028,2800000,2800000,,,1200000.5,1200000.5,300000,300000,")
			.endsWith(",\"education (USD, nominal): not reported\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1" })
	void text_that_a_spreadsheet_would_run_is_disarmed(String text) {
		assertThat(CsvFile.quoted(text).replace("\"", "")).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1+1", "a=b", "m²", "", "'quoted'" })
	void other_text_stays_as_it_is(String text) {
		assertThat(CsvFile.quoted(text)).isEqualTo(text);
	}

	@Test
	void separators_quotes_and_line_ends_are_quoted() {
		assertThat(CsvFile.quoted("a,b")).isEqualTo("\"a,b\"");
		assertThat(CsvFile.quoted("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
		assertThat(CsvFile.quoted("two\r\nrows")).isEqualTo("\"two\r\nrows\"");
	}

	@Test
	void a_hostile_title_stays_in_its_field() {
		assertThat(rows(SampleCharts.titled("=cmd|' /C calc'!A0,\"x\"")))
			.contains("Title,\"'=cmd|' /C calc'!A0,\"\"x\"\"\"");
	}

	private List<String> rows(BarChart chart) {
		return List.of(new String(this.charts.csv(chart), StandardCharsets.UTF_8).split("\r\n", -1));
	}

}
