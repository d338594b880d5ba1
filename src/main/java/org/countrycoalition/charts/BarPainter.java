package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Paints the parts of bars: pattern, words for whoever points at one, and the part's own
 * figure inside where it fits.
 *
 * @param data the figures
 * @param words of the reader's language
 * @param palette the colours of the picture
 */
record BarPainter(ChartData data, Words words, Palette palette) {

	/** Thickness of a level's line, in px. */
	static final int LEVEL = 3;

	/** Height that a figure needs. */
	static final int TALLEST_TEXT = 18;

	/**
	 * Beyond this number of parts the table speaks for them; pointing at one is hopeless.
	 */
	private static final int MOST_SAID = 200;

	/**
	 * @param crossed whether a level runs where the part's figure would stand; the table
	 * has it
	 */
	void part(Graphics2D graphics, Rectangle2D bar, int row, int column, boolean crossed) {
		BigDecimal value = Objects.requireNonNull(this.data.cell(row, column).value());
		Series series = this.data.series().get(row);
		Color colour = this.palette.colour(series.colour());
		graphics.setPaint(PatternPaint.of(series.pattern(), colour, this.palette.surface()));
		DrawingHint.bar(graphics, new DrawingHint.Bar(row, column, said(series, column, value)),
				() -> graphics.fill(bar));
		if (series.pattern() == FillPattern.HATCH) {
			graphics.setPaint(colour);
			graphics.setStroke(new BasicStroke(1));
			graphics.draw(bar);
		}
		if (this.data.stacked() && !crossed) {
			figure(graphics, bar, this.words.drawn(value, this.data.unit()));
		}
	}

	private String said(Series series, int column, BigDecimal value) {
		if (this.data.series().size() * this.data.categories().size() > MOST_SAID) {
			return "";
		}
		String category = this.data.categories().get(column);
		String figure = this.words.figure(value);
		String unit = this.data.unit().whole();
		return this.data.stacked() ? this.words.say("charts.bar.stacked", category, series.label(), figure, unit)
				: this.words.say("charts.bar.single", category, figure, unit);
	}

	private void figure(Graphics2D graphics, Rectangle2D bar, String figure) {
		int width = Lettering.width(figure, Lettering.SMALL);
		if (bar.getHeight() < TALLEST_TEXT || bar.getWidth() < width + 8) {
			return;
		}
		int left = (int) Math.round(bar.getCenterX() - width / 2.0);
		int middle = (int) Math.round(bar.getCenterY());
		graphics.setPaint(this.palette.surface());
		graphics.fillRoundRect(left - 3, middle - 7, width + 6, 14, 4, 4);
		graphics.setPaint(this.palette.ink());
		DrawingHint.anchored(graphics, DrawingHint.Anchor.MIDDLE,
				() -> Lettering.draw(graphics, figure, Lettering.SMALL, left, middle + 4));
	}

}
