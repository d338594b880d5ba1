package org.countrycoalition.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * The plot with its axes; the unit stands above the value axis.
 */
final class PlotBlock implements Block {

	private final ChartData data;

	private final Words words;

	private final Palette palette;

	private final PlotLayout layout;

	PlotBlock(ChartData data, Words words, Palette palette, ChartSize size) {
		this.data = data;
		this.words = words;
		this.palette = palette;
		this.layout = new PlotLayout(data, words, size);
	}

	@Override
	public int height() {
		return this.layout.top() + this.layout.headroom() + this.layout.dataHeight() + this.layout.bottom();
	}

	@Override
	public void paint(Graphics2D graphics, int left, int top) {
		graphics.setPaint(this.palette.mutedInk());
		Lettering.draw(graphics, this.data.unit().drawn(), Lettering.SMALL, left, top + 14);
		Rectangle2D area = new Rectangle2D.Double(left, (double) top + this.layout.top(),
				(double) this.layout.left() + this.layout.dataWidth(), (double) height() - this.layout.top());
		new PlotMaker(this.data, this.words, this.palette, this.layout).plot().draw(graphics, area, null, null, null);
	}

}
