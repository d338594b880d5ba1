package org.countrycoalition.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;

/**
 * A whole chart ready to be painted: heading, plot, legend and passport under each other.
 */
final class Picture {

	private final Scheme scheme;

	private final int width;

	private final Palette palette;

	private final List<Block> blocks;

	Picture(BarChart chart, Words words, Palette palette) {
		this.scheme = chart.scheme();
		this.width = chart.size().width();
		this.palette = palette;
		int inner = this.width - 2 * this.scheme.padding();
		Passport passport = chart.passport();
		this.blocks = List.of(new HeadingBlock(passport, words, palette, inner),
				new PlotBlock(chart.data(), words, palette, new ChartSize(inner, chart.size().plotHeight())),
				new LegendBlock(chart.data(), palette, inner),
				new PassportBlock(new PassportText(passport, words).lines(), palette, inner));
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.blocks.stream().mapToInt(Block::height).sum() + 2 * this.scheme.padding();
	}

	void paint(Graphics2D graphics) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		// JFreeChart reads this one and puts it back, which fails when it was never set
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_DEFAULT);
		if (this.scheme != Scheme.PAGE) {
			graphics.setPaint(this.palette.surface());
			graphics.fillRect(0, 0, this.width, height());
		}
		int top = this.scheme.padding();
		for (Block block : this.blocks) {
			block.paint(graphics, this.scheme.padding(), top);
			top += block.height();
		}
	}

}
