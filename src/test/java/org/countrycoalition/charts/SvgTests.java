package org.countrycoalition.charts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SvgTests {

	private final Charts charts = new Charts();

	@ParameterizedTest
	@EnumSource(Scheme.class)
	void bars_are_as_high_as_their_values(Scheme scheme) throws Exception {
		BarChart single = SampleCharts.entryIntoForce(scheme);
		BarChart stacked = SampleCharts.need(scheme);
		assertThat(new SvgReading(this.charts.svg(single)).wrongBars(single.data())).isEmpty();
		assertThat(new SvgReading(this.charts.svg(stacked)).wrongBars(stacked.data())).isEmpty();
		BarChart narrow = single.sized("narrow", ChartSize.NARROW);
		assertThat(new SvgReading(this.charts.svg(narrow)).wrongBars(narrow.data())).isEmpty();
	}

	@Test
	void a_bar_of_a_wrong_height_is_found() throws Exception {
		BarChart chart = SampleCharts.need(Scheme.LIGHT);
		SvgReading reading = new SvgReading(this.charts.svg(chart));
		Element bar = reading.bar("2.1");
		bar.setAttribute("height", String.valueOf(SvgReading.number(bar, "height") + 0.7));
		assertThat(reading.wrongBars(chart.data())).containsExactly("2.1");
	}

	@Test
	void stacks_stand_on_the_zero_line_without_gaps() throws Exception {
		SvgReading reading = new SvgReading(this.charts.svg(SampleCharts.need(Scheme.LIGHT)));
		double bottom = reading.zeroLine();
		for (String part : List.of("0.0", "1.0", "2.0", "3.0", "4.0", "5.0")) {
			Element bar = reading.bar(part);
			double top = SvgReading.number(bar, "y");
			assertThat(top + SvgReading.number(bar, "height")).isBetween(bottom - 0.2, bottom + 0.2);
			bottom = top;
		}
	}

	@Test
	void an_absence_has_no_bar_and_makes_the_total_a_lower_bound() throws Exception {
		SvgReading reading = new SvgReading(this.charts.svg(SampleCharts.need(Scheme.LIGHT)));
		assertThat(reading.bars()).containsKey("1.0").doesNotContainKey("1.1");
		assertThat(reading.all("text")).extracting(Element::getTextContent).contains("9.4", "≥ 9.0");
	}

	@Test
	void a_level_is_a_line_at_its_value_where_it_is_known_and_adds_to_no_bar() throws Exception {
		BarChart chart = SampleCharts.against();
		SvgReading reading = new SvgReading(this.charts.svg(chart));
		assertThat(reading.wrongBars(chart.data())).isEmpty();
		assertThat(reading.all("text")).extracting(Element::getTextContent)
			.contains("12.0", "unknown", "5.0", "accent")
			.doesNotContain("9.4", "≥ 9.0");
		double perUnit = reading.pixelsPerUnit();
		List<Double> lines = reading.all("rect")
			.stream()
			.filter((rect) -> SvgReading.number(rect, "height") == 3 && !rect.hasAttribute("data-bar"))
			.map((rect) -> SvgReading.number(rect, "y") + 1.5)
			.toList();
		assertThat(lines).anyMatch((line) -> Math.abs(line - (reading.zeroLine() - 12 * perUnit)) < 0.6)
			.anyMatch((line) -> Math.abs(line - (reading.zeroLine() - 5 * perUnit)) < 0.6);
	}

	@Test
	void on_a_phone_bars_with_long_names_lie_under_each_other_with_whole_names_and_true_lengths() throws Exception {
		BarChart chart = SampleCharts.worded();
		SvgReading narrow = new SvgReading(this.charts.svg(chart.sized("narrow", ChartSize.NARROW)));
		assertThat(narrow.all("text")).extracting(Element::getTextContent)
			.containsAll(chart.data().categories())
			.contains("4.0", "2.0");
		assertThat(this.charts.svg(chart.sized("narrow", ChartSize.NARROW))).doesNotContain("matrix(0,-1");
		double whole = SvgReading.number(narrow.bar("0.0"), "width");
		assertThat(SvgReading.number(narrow.bar("0.1"), "width")).isCloseTo(whole / 2, within(0.2));
		assertThat(SvgReading.number(narrow.bar("0.1"), "y")).isGreaterThan(SvgReading.number(narrow.bar("0.0"), "y"));
		assertThat(this.charts.svg(chart)).as("where there is room they stand").contains("matrix(0,-1");
	}

	@Test
	void a_zero_is_written_and_not_left_out() throws Exception {
		SvgReading reading = new SvgReading(this.charts.svg(SampleCharts.entryIntoForce(Scheme.LIGHT)));
		assertThat(reading.bars()).doesNotContainKey("0.12");
		assertThat(reading.all("text")
			.stream()
			.filter((each) -> each.getTextContent().equals("0"))
			.filter((each) -> each.getAttribute("text-anchor").equals("middle"))).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource(Scheme.class)
	void every_year_is_on_the_axis_at_both_widths(Scheme scheme) throws Exception {
		BarChart wide = SampleCharts.entryIntoForce(scheme);
		for (BarChart chart : List.of(wide, wide.sized("narrow", ChartSize.NARROW))) {
			SvgReading reading = new SvgReading(this.charts.svg(chart));
			assertThat(reading.all("text")).extracting(Element::getTextContent).containsAll(wide.data().categories());
		}
	}

	@Test
	void colours_are_those_of_the_tokens() {
		DesignTokens tokens = DesignTokens.read(":root { --cc-paper: #010203; --cc-surface: #0a0b0c; --cc-ink: #111111;"
				+ " --cc-ink-muted: #222222; --cc-line: #333333; --cc-warn-paper: #444444; --cc-warn-ink: #555555;"
				+ " --cc-accent: light-dark(#abcdef, #fedcba); }");
		Charts other = new Charts(tokens);
		assertThat(other.svg(SampleCharts.entryIntoForce(Scheme.LIGHT))).contains("#abcdef").doesNotContain("#fedcba");
		assertThat(other.svg(SampleCharts.entryIntoForce(Scheme.DARK))).contains("#fedcba").doesNotContain("#abcdef");
	}

	@Test
	void in_a_page_every_colour_follows_the_page() {
		String svg = this.charts.svg(SampleCharts.need(Scheme.PAGE));
		assertThat(svg).contains("var(--cc-gap,#b3261e)", "var(--cc-pillar-victim-assistance,#a84f8e)")
			.doesNotContain("rgb(")
			.doesNotContainPattern("(fill|stroke)=\"#(?!ffffff)");
	}

	@Test
	void patterns_are_vectors() throws Exception {
		SvgReading reading = new SvgReading(this.charts.svg(SampleCharts.need(Scheme.LIGHT)));
		assertThat(reading.all("pattern")).hasSize(5);
		assertThat(reading.all("image")).isEmpty();
		assertThat(reading.all("path").stream().filter((each) -> each.getAttribute("stroke-opacity").equals("0.5")))
			.hasSize(4);
	}

	@ParameterizedTest
	@EnumSource(Scheme.class)
	void nothing_needs_a_loophole_in_the_security_policy(Scheme scheme) {
		assertThat(this.charts.svg(SampleCharts.need(scheme))).startsWith("<svg ")
			.doesNotContain("style=", "<style", "<script", "<!--", "<image", "href");
	}

	@Test
	void it_has_a_name_and_a_description() throws Exception {
		Element root = new SvgReading(this.charts.svg(SampleCharts.entryIntoForce(Scheme.PAGE))).root();
		assertThat(root.getAttribute("role")).isEqualTo("img");
		assertThat(root.getAttribute("aria-labelledby")).isEqualTo("entry-title entry-desc");
		assertThat(root.getFirstChild().getTextContent()).isEqualTo("States Parties by year of entry into force");
		assertThat(root.getFirstChild().getNextSibling().getTextContent()).contains("Total: 113 States",
				"Largest: 2010 with 38", "As of: 20 Nov 2026", "Covered: 112/112 States");
		assertThat(root.getAttribute("viewBox")).startsWith("0 0 1100 ");
	}

	@Test
	void two_charts_on_one_page_share_no_id() throws Exception {
		BarChart first = SampleCharts.need(Scheme.PAGE);
		String both = "<div>" + this.charts.svg(first) + this.charts.svg(first.sized("narrow", ChartSize.NARROW))
				+ "</div>";
		assertThat(ids(both)).hasSizeGreaterThan(10).doesNotHaveDuplicates();
		String twice = "<div>" + this.charts.svg(first) + this.charts.svg(first) + "</div>";
		assertThat(ids(twice)).hasSizeGreaterThan(new HashSet<>(ids(twice)).size());
	}

	private static List<String> ids(String xml) throws Exception {
		return new SvgReading(xml).all("*")
			.stream()
			.map((each) -> each.getAttribute("id"))
			.filter((id) -> !id.isEmpty())
			.toList();
	}

	@Test
	void a_hostile_title_stays_text() throws Exception {
		String title = "</title><script>alert('\"&amp;\u0000\u0008')</script> & \"more\" ]]>";
		String svg = this.charts.svg(SampleCharts.titled(title));
		SvgReading reading = new SvgReading(svg);
		assertThat(svg).doesNotContain("<script");
		assertThat(reading.all("script")).isEmpty();
		assertThat(reading.root().getFirstChild().getTextContent())
			.isEqualTo("</title><script>alert('\"&amp;')</script> & \"more\" ]]>");
	}

	@Test
	void seventeen_bars_weigh_at_most_4_kilobytes() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(this.charts.svg(SampleCharts.entryIntoForce(Scheme.PAGE)).getBytes(StandardCharsets.UTF_8));
		}
		assertThat(bytes.size()).isLessThanOrEqualTo(4096);
	}

	@Test
	void the_same_chart_gives_the_same_picture() {
		BarChart chart = SampleCharts.need(Scheme.PRINT);
		assertThat(this.charts.svg(chart)).isEqualTo(new Charts().svg(chart));
	}

}
