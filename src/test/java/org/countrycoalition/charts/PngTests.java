package org.countrycoalition.charts;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

class PngTests {

	private final Charts charts = new Charts();

	@Test
	void it_has_two_pixels_for_each_unit_of_the_svg() throws Exception {
		BarChart chart = SampleCharts.need(Scheme.LIGHT);
		Element svg = new SvgReading(this.charts.svg(chart)).root();
		BufferedImage image = image(chart);
		assertThat(image.getWidth()).isEqualTo(2 * 860);
		assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("height")));
	}

	@Test
	void bars_stand_where_they_stand_in_the_svg() throws Exception {
		BarChart chart = SampleCharts.entryIntoForce(Scheme.DARK);
		Element bar = new SvgReading(this.charts.svg(chart)).bar("0.0");
		BufferedImage image = image(chart);
		int middle = (int) (2 * SvgReading.number(bar, "x") + SvgReading.number(bar, "width"));
		int top = (int) (2 * SvgReading.number(bar, "y"));
		Color accent = DesignTokens.ofThePortal().colour("--cc-accent", Scheme.DARK);
		assertThat(new Color(image.getRGB(middle, top + 2))).isEqualTo(accent);
		assertThat(new Color(image.getRGB(middle, top - 2))).isNotEqualTo(accent);
	}

	@Test
	void every_pattern_shows_and_a_solid_bar_has_none() throws Exception {
		BarChart chart = SampleCharts.need(Scheme.PRINT);
		SvgReading reading = new SvgReading(this.charts.svg(chart));
		BufferedImage image = image(chart);
		for (int series = 1; series < 6; series++) {
			assertThat(colours(image, reading.bar(series + ".0"))).hasSizeGreaterThan(1);
		}
		assertThat(colours(image, reading.bar("0.0"))).hasSize(1);
	}

	@Test
	void for_a_page_it_is_made_light() throws Exception {
		BufferedImage image = image(SampleCharts.need(Scheme.PAGE));
		assertThat(new Color(image.getRGB(1, 1))).isEqualTo(Color.WHITE);
		assertThat(new Color(image(SampleCharts.need(Scheme.DARK)).getRGB(1, 1)))
			.isEqualTo(DesignTokens.ofThePortal().colour("--cc-surface", Scheme.DARK));
	}

	/** The colours in the left quarter of a bar, where no figure stands. */
	private static Set<Integer> colours(BufferedImage image, Element bar) {
		Set<Integer> colours = new HashSet<>();
		int left = (int) (2 * SvgReading.number(bar, "x")) + 4;
		int top = (int) (2 * SvgReading.number(bar, "y")) + 4;
		int bottom = top + (int) (2 * SvgReading.number(bar, "height")) - 8;
		for (int x = left; x < left + (int) SvgReading.number(bar, "width") / 2; x++) {
			for (int y = top; y < bottom; y++) {
				colours.add(image.getRGB(x, y));
			}
		}
		return colours;
	}

	private BufferedImage image(BarChart chart) throws Exception {
		return ImageIO.read(new ByteArrayInputStream(this.charts.png(chart)));
	}

}
