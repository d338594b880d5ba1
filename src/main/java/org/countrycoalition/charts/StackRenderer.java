package org.countrycoalition.charts;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.function.ToDoubleFunction;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * Draws stacked bars from the exact figures: a known part as a rectangle, an absent part
 * as nothing, the total on top, the part's own figure inside where it fits.
 */
final class StackRenderer extends StackedBarRenderer {

	/** By which a level sticks out of its bar on either side, in px. */
	private static final int OVERHANG = 6;

	private final ChartData data;

	private final Words words;

	private final Palette palette;

	private final LabelFit totalFit;

	private final BarPainter painter;

	StackRenderer(ChartData data, Words words, Palette palette, LabelFit totalFit) {
		this.data = data;
		this.words = words;
		this.palette = palette;
		this.totalFit = totalFit;
		this.painter = new BarPainter(data, words, palette);
	}

	@Override
	public int getPassCount() {
		return 1;
	}

	@Override
	public void drawItem(Graphics2D graphics, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
			CategoryAxis categories, ValueAxis values, CategoryDataset dataset, int row, int column, int pass) {
		double middle = categories.getCategoryMiddle(column, dataset.getColumnCount(), area, plot.getDomainAxisEdge());
		double left = middle - state.getBarWidth() / 2;
		BigDecimal base = this.data.below(row, column).sum();
		BigDecimal value = this.data.cell(row, column).value();
		double bottom = position(base, area, plot, values);
		if (value != null && value.signum() > 0) {
			double top = position(base.add(value), area, plot, values);
			Rectangle2D bar = new Rectangle2D.Double(left, top, state.getBarWidth(), bottom - top);
			BigDecimal level = this.data.levelOf(column);
			boolean crossed = level != null
					&& Math.abs(position(level, area, plot, values) - bar.getCenterY()) < BarPainter.TALLEST_TEXT / 2.0;
			this.painter.part(graphics, bar, row, column, crossed);
		}
		if (row == dataset.getRowCount() - 1) {
			paintLevel(graphics, left, state.getBarWidth(), this.data.levelOf(column),
					(level) -> position(level, area, plot, values));
			double top = position(this.data.highest(column), area, plot, values);
			paintTotal(graphics, middle, top - 5, PlotLayout.totalLabel(this.data, column, this.words));
		}
	}

	private double position(BigDecimal value, Rectangle2D area, CategoryPlot plot, ValueAxis values) {
		return values.valueToJava2D(this.data.unit().scaled(value).doubleValue(), area, plot.getRangeAxisEdge());
	}

	/** Paper above and below keeps the line apart from a bar of any colour. */
	private void paintLevel(Graphics2D graphics, double left, double width, @Nullable BigDecimal level,
			ToDoubleFunction<BigDecimal> position) {
		if (level == null) {
			return;
		}
		double middle = position.applyAsDouble(level);
		graphics.setPaint(this.palette.surface());
		graphics.fill(new Rectangle2D.Double(left - OVERHANG, middle - BarPainter.LEVEL, width + 2 * OVERHANG,
				2 * BarPainter.LEVEL));
		graphics.setPaint(this.palette.ink());
		graphics.fill(new Rectangle2D.Double(left - OVERHANG, middle - BarPainter.LEVEL / 2.0, width + 2 * OVERHANG,
				BarPainter.LEVEL));
	}

	private void paintTotal(Graphics2D graphics, double middle, double bottom, String label) {
		if (label.isEmpty() || this.totalFit == LabelFit.CROWDED) {
			return;
		}
		int width = Lettering.width(label, Lettering.SMALL_BOLD);
		if (this.totalFit == LabelFit.LEVEL) {
			int left = (int) Math.round(middle - width / 2.0);
			int baseline = (int) Math.round(bottom);
			ground(graphics, left - 1, baseline - 10, width + 2);
			DrawingHint.anchored(graphics, DrawingHint.Anchor.MIDDLE,
					() -> Lettering.draw(graphics, label, Lettering.SMALL_BOLD, left, baseline));
			return;
		}
		AffineTransform upright = graphics.getTransform();
		graphics.translate(middle, bottom);
		graphics.rotate(-Math.PI / 2);
		ground(graphics, 0, -6, width);
		Lettering.draw(graphics, label, Lettering.SMALL_BOLD, 0, 4);
		graphics.setTransform(upright);
	}

	/** Takes the grid away behind a text that is drawn next. */
	private void ground(Graphics2D graphics, int left, int top, int width) {
		graphics.setPaint(this.palette.surface());
		graphics.fillRect(left, top, width, 12);
		graphics.setPaint(this.palette.ink());
	}

}
