package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The passport under the plot, set like running text in rows.
 */
final class PassportBlock implements Block {

	private static final int LINE = 18;

	private final List<String> pieces = new ArrayList<>();

	private final List<Point> places;

	private final Palette palette;

	private final int width;

	PassportBlock(List<String> entries, Palette palette, int width) {
		this.palette = palette;
		this.width = width;
		List<Integer> widths = new ArrayList<>();
		for (String entry : entries) {
			List<String> lines = Lettering.lines(entry, Lettering.SMALL, width);
			for (String line : lines) {
				this.pieces.add(line);
				widths.add((lines.size() > 1) ? width : Lettering.width(line, Lettering.SMALL));
			}
		}
		this.places = Flow.places(widths, 18, width);
	}

	@Override
	public int height() {
		return 14 + (this.places.getLast().y + 1) * LINE;
	}

	@Override
	public void paint(Graphics2D graphics) {
		graphics.setPaint(this.palette.line());
		graphics.setStroke(new BasicStroke(1));
		graphics.drawLine(0, 6, this.width, 6);
		graphics.setPaint(this.palette.mutedInk());
		for (int index = 0; index < this.pieces.size(); index++) {
			Point place = this.places.get(index);
			Lettering.draw(graphics, this.pieces.get(index), Lettering.SMALL, place.x, 24 + place.y * LINE);
		}
	}

}
