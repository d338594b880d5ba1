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

	private Picture(Chart chart, Palette palette, List<Block> blocks) {
		this.scheme = chart.scheme();
		this.width = chart.size().width();
		this.palette = palette;
		this.blocks = blocks;
	}

	static Picture of(Chart chart, Words words, Palette palette) {
		int inner = chart.size().width() - 2 * chart.scheme().padding();
		Passport passport = chart.passport();
		Block heading = new HeadingBlock(passport, words, palette, inner);
		Block small = new PassportBlock(new PassportText(passport, words).lines(), palette, inner);
		return new Picture(chart, palette, switch (chart) {
			case BarChart bars ->
				List.of(heading, plot(bars.data(), words, palette, new ChartSize(inner, chart.size().plotHeight())),
						new LegendBlock(bars.data(), palette, inner), small);
			case TimelineChart timeline -> List.of(heading, new TimelineBlock(timeline.data(), words, palette, inner),
					new TimelineLegend(timeline.data(), words, palette, inner), small);
		});
	}

	private static Block plot(ChartData data, Words words, Palette palette, ChartSize size) {
		return RowsBlock.suits(data, words, size) ? new RowsBlock(data, words, palette, size.width())
				: new PlotBlock(data, words, palette, size);
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
