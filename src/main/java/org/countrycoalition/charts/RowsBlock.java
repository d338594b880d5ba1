package org.countrycoalition.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars that lie under each other, each below its whole name and its total: for a narrow
 * screen, where the names of standing bars would have to be turned and cut.
 */
final class RowsBlock implements Block {

	private static final int NARROW = 480;

	/** Names that are no longer than a year are as easily read turned, in px. */
	private static final int LONG_NAME = 60;

	private static final int UNIT_LINE = 24;

	private static final int LINE = 18;

	private static final int BAR = 20;

	private static final int GAP = 12;

	/** Between a name and its bar, of which a level sticks out, in px. */
	private static final int BELOW_NAME = 5;

	/** Nearer to a level's line there is no room for a figure, in px. */
	private static final int HALF_FIGURE = 18;

	/** By which a level sticks out of its bar above and below, in px. */
	private static final int OVERHANG = 4;

	private final ChartData data;

	private final Words words;

	private final Palette palette;

	private final int width;

	private final List<List<String>> names;

	RowsBlock(ChartData data, Words words, Palette palette, int width) {
		this.data = data;
		this.words = words;
		this.palette = palette;
		this.width = width;
		int total = Lettering.widest(IntStream.range(0, data.categories().size()).mapToObj(this::total).toList(),
				Lettering.SMALL_BOLD);
		this.names = data.categories()
			.stream()
			.map((name) -> Lettering.lines(name, Lettering.QUESTION, width - total - 8))
			.toList();
	}

	/** Whether bars of such names cannot stand beside each other in a picture so wide. */
	static boolean suits(ChartData data, Words words, ChartSize size) {
		return size.width() < NARROW && Lettering.widest(data.categories(), Lettering.SMALL) > LONG_NAME
				&& new PlotLayout(data, words, size).labelFit() != LabelFit.LEVEL;
	}

	@Override
	public int height() {
		return UNIT_LINE + this.names.stream().mapToInt((lines) -> lines.size() * LINE + BELOW_NAME + BAR + GAP).sum();
	}

	@Override
	public void paint(Graphics2D graphics, int left, int top) {
		graphics.setPaint(this.palette.mutedInk());
		Lettering.draw(graphics, this.data.unit().drawn(), Lettering.SMALL, left, top + 14);
		BarPainter painter = new BarPainter(this.data, this.words, this.palette);
		int upper = top + UNIT_LINE;
		for (int category = 0; category < this.names.size(); category++) {
			upper = names(graphics, category, left, upper);
			bar(graphics, painter, category, left, upper);
			upper += BAR + GAP;
		}
	}

	/** Returns where the bar begins. */
	private int names(Graphics2D graphics, int category, int left, int upper) {
		graphics.setPaint(this.palette.ink());
		String total = total(category);
		int start = left + this.width - Lettering.width(total, Lettering.SMALL_BOLD);
		DrawingHint.anchored(graphics, DrawingHint.Anchor.END,
				() -> Lettering.draw(graphics, total, Lettering.SMALL_BOLD, start, upper + 13));
		int line = upper;
		for (String text : this.names.get(category)) {
			Lettering.draw(graphics, text, Lettering.QUESTION, left, line + 13);
			line += LINE;
		}
		return line + BELOW_NAME;
	}

	private String total(int category) {
		return PlotLayout.totalLabel(this.data, category, this.words);
	}

	private void bar(Graphics2D graphics, BarPainter painter, int category, int left, int upper) {
		BigDecimal level = this.data.levelOf(category);
		for (int series = 0; series < this.data.series().size(); series++) {
			BigDecimal value = this.data.cell(series, category).value();
			if (value != null && value.signum() > 0) {
				BigDecimal base = this.data.below(series, category).sum();
				double start = left + length(base);
				Rectangle2D bar = new Rectangle2D.Double(start, upper, left + length(base.add(value)) - start, BAR);
				painter.part(graphics, bar, series, category,
						level != null && Math.abs(left + length(level) - bar.getCenterX()) < HALF_FIGURE);
			}
		}
		graphics.setPaint(this.palette.mutedInk());
		graphics.fill(new Rectangle2D.Double(left, upper - 1.0, 1, BAR + 2.0));
		if (level != null) {
			double at = left + length(level);
			graphics.setPaint(this.palette.surface());
			graphics.fill(new Rectangle2D.Double(at - BarPainter.LEVEL, (double) upper - OVERHANG,
					2.0 * BarPainter.LEVEL, BAR + 2.0 * OVERHANG));
			graphics.setPaint(this.palette.ink());
			graphics.fill(new Rectangle2D.Double(at - BarPainter.LEVEL / 2.0, (double) upper - OVERHANG,
					BarPainter.LEVEL, BAR + 2.0 * OVERHANG));
		}
	}

	private double length(BigDecimal value) {
		BigDecimal highest = this.data.highest();
		return (highest.signum() == 0) ? 0
				: value.multiply(BigDecimal.valueOf((long) this.width - BarPainter.LEVEL))
					.divide(highest, MathContext.DECIMAL64)
					.doubleValue();
	}

}
