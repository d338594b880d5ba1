package org.countrycoalition.charts;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.jfree.chart.text.TextUtils;

/**
 * Renders a chart as SVG, PNG, CSV, data table and sentence. The language is that of the
 * passport's switches. The same chart gives the same result every time. Safe for use by
 * several threads.
 */
public final class Charts {

	private static final int PIXELS_PER_UNIT = 2;

	static {
		// JFreeChart would draw turned labels as outlines, unreadable to machines and
		// large
		TextUtils.setUseDrawRotatedStringWorkaround(false);
	}

	private final DesignTokens tokens;

	/**
	 * Reads the design tokens of the portal.
	 * @throws IllegalStateException when the style sheet is not on the class path
	 */
	public Charts() {
		this(DesignTokens.ofThePortal());
	}

	Charts(DesignTokens tokens) {
		this.tokens = tokens;
	}

	/**
	 * The chart as an SVG element, without XML declaration, to be put into a page or
	 * saved as a file. It has text as text, vector patterns, no style and no script.
	 * @param chart the chart
	 * @return the SVG element
	 * @throws IllegalArgumentException when a series names an unknown colour token
	 */
	public String svg(Chart chart) {
		Words words = words(chart);
		Palette palette = new Palette(this.tokens, chart.scheme());
		Picture picture = Picture.of(chart, words, palette);
		SvgDocument document = new SvgDocument(chart, palette);
		picture.paint(document.canvas());
		String passport = String.join(" · ", new PassportText(chart.passport(), words).lines());
		return document.write(picture.height(), chart.passport().title(), alternative(chart) + " " + passport);
	}

	/**
	 * The chart as a PNG with two pixels for each px.
	 * @param chart the chart; in {@link Scheme#PAGE} it is made as {@link Scheme#LIGHT}
	 * @return the bytes of the file
	 * @throws IllegalArgumentException when a series names an unknown colour token
	 */
	public byte[] png(Chart chart) {
		Chart still = chart.in(chart.scheme().forPixels());
		Picture picture = Picture.of(still, words(still), new Palette(this.tokens, still.scheme()));
		BufferedImage image = new BufferedImage(picture.width() * PIXELS_PER_UNIT, picture.height() * PIXELS_PER_UNIT,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
		picture.paint(graphics);
		graphics.dispose();
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The figures as CSV after RFC 4180: comma, CRLF, UTF-8 with a byte order mark (Excel
	 * needs it); header and plain figures first, then a blank row and the passport as
	 * pairs of label and text. What is not known is empty, and said in words in the last
	 * column. A timeline has a row for each bar, milestone and mark.
	 * @param chart the chart
	 * @return the bytes of the file
	 */
	public byte[] csv(Chart chart) {
		List<PassportText.Entry> passport = new PassportText(chart.passport(), words(chart)).all();
		return switch (chart) {
			case BarChart bars -> CsvFile.of(bars.data(), words(chart), passport);
			case TimelineChart timeline ->
				CsvFile.of(new TimelineTable(timeline.data(), words(chart)).plain(), passport);
		};
	}

	/**
	 * The figures for the table beside the picture.
	 * @param chart the chart
	 * @return the table
	 */
	public DataTable table(Chart chart) {
		String title = chart.passport().title();
		return switch (chart) {
			case BarChart bars -> new DataTableMaker(bars.data(), words(chart)).table(title);
			case TimelineChart timeline -> new TimelineTable(timeline.data(), words(chart)).table(title);
		};
	}

	/**
	 * The chart in a few sentences: title, extent, total, largest category, absences; of
	 * a timeline its rows, milestones and marks. The SVG carries them already; an image
	 * element needs them as its alternative text.
	 * @param chart the chart
	 * @return the sentences
	 */
	public String alternative(Chart chart) {
		String title = chart.passport().title();
		return switch (chart) {
			case BarChart bars -> new AlternativeText(bars.data(), words(chart)).of(title);
			case TimelineChart timeline -> new TimelineText(timeline.data(), words(chart)).of(title);
		};
	}

	private static Words words(Chart chart) {
		return Words.in(chart.passport().switches().language());
	}

}
