package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The passport under the plot, set in rows of as many entries as fit. A row is one text,
 * so that its gaps stay even in any font.
 */
final class PassportBlock implements Block {

	private static final int LINE = 18;

	private static final String SEPARATOR = "  ·  ";

	private final List<String> rows = new ArrayList<>();

	private final Palette palette;

	private final int width;

	PassportBlock(List<String> entries, Palette palette, int width) {
		this.palette = palette;
		this.width = width;
		for (String entry : entries) {
			String together = this.rows.isEmpty() ? entry : this.rows.getLast() + SEPARATOR + entry;
			if (!this.rows.isEmpty() && Lettering.width(together, Lettering.SMALL) <= width) {
				this.rows.set(this.rows.size() - 1, together);
			}
			else {
				this.rows.addAll(Lettering.lines(entry, Lettering.SMALL, width));
			}
		}
	}

	@Override
	public int height() {
		return 14 + this.rows.size() * LINE;
	}

	@Override
	public void paint(Graphics2D graphics, int left, int top) {
		graphics.setPaint(this.palette.line());
		graphics.setStroke(new BasicStroke(1));
		graphics.drawLine(left, top + 6, left + this.width, top + 6);
		graphics.setPaint(this.palette.mutedInk());
		int baseline = top + 24;
		for (String row : this.rows) {
			Lettering.draw(graphics, row, Lettering.SMALL, left, baseline);
			baseline += LINE;
		}
	}

}
