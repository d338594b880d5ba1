package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What bars, thin bars and diamonds of a timeline mean.
 */
final class TimelineLegend implements Block {

	private static final int SWATCH = 28;

	private static final int LINE = 24;

	private final List<Entry> entries = new ArrayList<>();

	private final List<Point> places;

	private final Palette palette;

	TimelineLegend(TimelineData data, Words words, Palette palette, int width) {
		this.palette = palette;
		data.kinds()
			.forEach((kind) -> this.entries.add(new Entry(kind.label(),
					(graphics, left, top) -> paintBar(graphics, kind, left, top, TimelineData.Precision.MONTH))));
		if (data.has(TimelineData.Precision.YEAR)) {
			TimelineData.Kind any = data.kinds().getFirst();
			this.entries.add(new Entry(words.say("charts.timeline.precision.YEAR"),
					(graphics, left, top) -> paintBar(graphics, any, left, top, TimelineData.Precision.YEAR)));
		}
		if (data.hasMilestones()) {
			this.entries.add(new Entry(words.say("charts.timeline.milestone"), this::paintDiamond));
		}
		this.places = Flow.places(this.entries.stream()
			.map((entry) -> SWATCH + Lettering.width(entry.label(), Lettering.QUESTION))
			.toList(), 18, width);
	}

	@Override
	public int height() {
		return this.places.isEmpty() ? 0 : (this.places.getLast().y + 1) * LINE + 8;
	}

	@Override
	public void paint(Graphics2D graphics, int left, int top) {
		for (int index = 0; index < this.entries.size(); index++) {
			Entry entry = this.entries.get(index);
			Point place = this.places.get(index);
			int upper = top + 4 + place.y * LINE;
			entry.swatch().paint(graphics, left + place.x, upper);
			graphics.setPaint(this.palette.ink());
			Lettering.draw(graphics, entry.label(), Lettering.QUESTION, left + place.x + SWATCH, upper + 14);
		}
	}

	private void paintBar(Graphics2D graphics, TimelineData.Kind kind, int left, int top,
			TimelineData.Precision precision) {
		Rectangle2D bar = TimelineRenderer.bar(left, left + 20.0, top + 1.0, 15, precision);
		Color colour = this.palette.colour(kind.colour());
		graphics.setPaint(PatternPaint.of(kind.pattern(), colour, this.palette.surface()));
		graphics.fill(bar);
		graphics.setPaint(colour);
		graphics.setStroke(new BasicStroke(1));
		graphics.draw(bar);
	}

	private void paintDiamond(Graphics2D graphics, int left, int top) {
		graphics.setPaint(this.palette.ink());
		graphics.fill(TimelineRenderer.diamond(left + 10.0, top + 8.5, TimelineRenderer.DIAMOND - 1.0));
	}

	private interface Swatch {

		void paint(Graphics2D graphics, int left, int top);

	}

	private record Entry(String label, Swatch swatch) {
	}

}
