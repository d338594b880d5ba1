package org.countrycoalition.charts;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.countrycoalition.charts.TimelineData.Kind;
import org.countrycoalition.charts.TimelineData.Mark;
import org.countrycoalition.charts.TimelineData.Meaning;
import org.countrycoalition.charts.TimelineData.Precision;
import org.countrycoalition.charts.TimelineData.Row;
import org.countrycoalition.charts.TimelineData.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TimelineTests {

	private static final Kind CLEARANCE = new Kind("clearance", "--cc-pillar-survey-and-clearance", FillPattern.SOLID);

	private static final Kind EDUCATION = new Kind("education", "--cc-pillar-risk-education", FillPattern.DIAGONAL);

	private final Charts charts = new Charts();

	private static TimelineChart chart(Scheme scheme, Locale locale, boolean byMonth) {
		TimelineData.Window window = new TimelineData.Window(YearMonth.of(2027, 1), YearMonth.of(2028, 12), byMonth);
		List<Row> rows = List.of(new Row("All clear", CLEARANCE, List.of(), List.of(LocalDate.of(2028, 6, 30))),
				new Row("=Clearance of the north", CLEARANCE,
						List.of(new Span(YearMonth.of(2027, 3), YearMonth.of(2027, 5), Precision.MONTH),
								new Span(YearMonth.of(2028, 1), YearMonth.of(2028, 12), Precision.YEAR)),
						List.of()),
				new Row("School sessions", EDUCATION,
						List.of(new Span(YearMonth.of(2027, 1), YearMonth.of(2028, 12), Precision.YEAR)), List.of()));
		List<Mark> marks = List.of(new Mark(LocalDate.of(2027, 9, 6), "15MSP", Meaning.EVENT, "Fifteenth Meeting"),
				new Mark(LocalDate.of(2028, 8, 1), "Article 4 deadline, 1 Aug 2028", Meaning.DEADLINE, null),
				new Mark(LocalDate.of(2027, 8, 1), "As of 1 Aug 2027", Meaning.TODAY, null),
				new Mark(LocalDate.of(2031, 1, 1), "too late", Meaning.DEADLINE, null));
		return new TimelineChart("plan", new TimelineData("Line", "Pillar", window, rows, marks),
				SampleCharts.passport("The plan in time", locale), ChartSize.WIDE, scheme);
	}

	@Test
	void a_bar_stands_where_its_months_are_and_is_thin_where_they_are_not_stated() throws Exception {
		SvgReading svg = new SvgReading(this.charts.svg(chart(Scheme.PAGE, Locale.ENGLISH, false)));
		var months = svg.bar("1.0");
		var year = svg.bar("1.1");
		var both = svg.bar("2.0");
		double perDay = SvgReading.number(both, "width") / 731;
		assertThat(SvgReading.number(months, "width")).isCloseTo(92 * perDay, within(1.0));
		assertThat(SvgReading.number(months, "x") - SvgReading.number(both, "x")).isCloseTo(59 * perDay, within(1.0));
		assertThat(SvgReading.number(year, "height")).isCloseTo(SvgReading.number(months, "height") / 3, within(0.2));
		assertThat(svg.bars()).doesNotContainKey("0.0");
	}

	@Test
	void the_picture_has_large_text_neither_style_nor_script_and_no_mark_outside_of_its_months() {
		for (boolean byMonth : List.of(true, false)) {
			String svg = this.charts.svg(chart(Scheme.PAGE, Locale.ENGLISH, byMonth));
			assertThat(svg).contains("15MSP", "Article 4 deadline", "All clear", "font-size=\"16px\"", "2028")
				.doesNotContain("too late", "<style", "<script", "style=");
		}
	}

	@Test
	void a_phone_gets_names_above_the_bars() throws Exception {
		TimelineChart narrow = chart(Scheme.PAGE, Locale.ENGLISH, true).sized("small", ChartSize.NARROW);
		SvgReading svg = new SvgReading(this.charts.svg(narrow));
		assertThat(SvgReading.number(svg.bar("2.0"), "x")).isZero();
		assertThat(SvgReading.number(svg.bar("2.0"), "width")).isEqualTo(ChartSize.NARROW.width());
	}

	@Test
	void a_png_is_made_for_every_ground() throws Exception {
		for (Scheme scheme : List.of(Scheme.LIGHT, Scheme.DARK, Scheme.PRINT)) {
			byte[] png = this.charts.png(chart(scheme, Locale.FRENCH, true));
			assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(2200);
			Files.createDirectories(Path.of("target/pictures"));
			Files.write(Path.of("target/pictures/timeline-" + scheme + ".png"), png);
		}
	}

	@Test
	void the_table_says_what_the_picture_shows() {
		DataTable table = this.charts.table(chart(Scheme.PAGE, Locale.ENGLISH, false));
		assertThat(table.header()).containsExactly("Line", "Pillar", "When", "Milestone");
		assertThat(table.rows()).contains(
				List.of("=Clearance of the north", "clearance", "Mar 2027 – May 2027; 2028 (months not stated)",
						"none"),
				List.of("School sessions", "education", "2027 – 2028 (months not stated)", "none"),
				List.of("All clear", "clearance", "no bar", "30 Jun 2028"),
				List.of("15MSP", "Meeting", "6 Sep 2027", "Fifteenth Meeting"));
		assertThat(table.hasFigures()).isFalse();
	}

	@Test
	void the_file_has_days_for_machines_and_no_formula() {
		String csv = new String(this.charts.csv(chart(Scheme.PAGE, Locale.ENGLISH, false)), StandardCharsets.UTF_8);
		assertThat(csv).contains("Line,Pillar,What,From,To\r\n",
				"'=Clearance of the north,clearance,Months stated,2027-03-01,2027-05-31\r\n",
				"All clear,clearance,Milestone,2028-06-30,2028-06-30\r\n", "As of,20 Nov 2026");
	}

	@Test
	void the_sentence_names_extent_milestones_and_deadlines() {
		assertThat(this.charts.alternative(chart(Scheme.PAGE, Locale.ENGLISH, false)))
			.isEqualTo("The plan in time. Timeline with 3 rows, from Jan 2027 to Dec 2028."
					+ " Milestones (1): All clear: 30 Jun 2028. Article 4 deadline, 1 Aug 2028: 1 Aug 2028."
					+ " As of 1 Aug 2027: 1 Aug 2027. One meeting is marked.");
		assertThat(this.charts.alternative(chart(Scheme.PAGE, Locale.FRENCH, false)))
			.contains("Chronologie de 3 lignes", "Une réunion est indiquée.");
	}

	@Test
	void a_timeline_without_a_row_is_none() {
		TimelineData.Window window = new TimelineData.Window(YearMonth.of(2027, 1), YearMonth.of(2027, 1), true);
		assertThatThrownBy(() -> new TimelineData("Line", "Pillar", window, List.of(), List.of()))
			.isInstanceOf(IllegalArgumentException.class);
	}

}
