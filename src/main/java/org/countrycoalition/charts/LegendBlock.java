package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The series of a stack by name; a single series needs none.
 */
final class LegendBlock implements Block {

	private static final int SWATCH = 22;

	private static final int LINE = 20;

	private final List<Series> series;

	private final @Nullable Series level;

	private final List<Point> places;

	private final Palette palette;

	LegendBlock(ChartData data, Palette palette, int width) {
		this.series = (data.stacked() || data.level() != null) ? data.columns() : List.of();
		this.level = data.level();
		this.palette = palette;
		List<Integer> widths = this.series.stream()
			.map((each) -> SWATCH + Lettering.width(each.label(), Lettering.SMALL))
			.toList();
		this.places = Flow.places(widths, 18, width);
	}

	@Override
	public int height() {
		return this.places.isEmpty() ? 0 : (this.places.getLast().y + 1) * LINE + 8;
	}

	@Override
	public void paint(Graphics2D graphics, int left, int top) {
		for (int index = 0; index < this.series.size(); index++) {
			Series each = this.series.get(index);
			Point place = this.places.get(index);
			int upper = top + 8 + place.y * LINE;
			paintSwatch(graphics, each, left + place.x, upper);
			graphics.setPaint(this.palette.ink());
			Lettering.draw(graphics, each.label(), Lettering.SMALL, left + place.x + SWATCH, upper + 11);
		}
	}

	private void paintSwatch(Graphics2D graphics, Series each, int left, int top) {
		Color colour = this.palette.colour(each.colour());
		if (each.equals(this.level)) {
			graphics.setPaint(this.palette.ink());
			graphics.fillRect(left, top + 5, 16, BarPainter.LEVEL);
			return;
		}
		graphics.setPaint(PatternPaint.of(each.pattern(), colour, this.palette.surface()));
		graphics.fillRect(left, top, 16, 12);
		if (each.pattern() == FillPattern.HATCH) {
			graphics.setPaint(colour);
			graphics.setStroke(new BasicStroke(1));
			graphics.drawRect(left, top, 16, 12);
		}
	}

}
