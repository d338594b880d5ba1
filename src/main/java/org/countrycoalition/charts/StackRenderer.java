package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Objects;
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

	/** Thickness of a level's line, in px. */
	static final int LEVEL = 3;

	/** By which it sticks out of its bar on either side, in px. */
	private static final int OVERHANG = 6;

	private static final int TALLEST_TEXT = 18;

	/**
	 * Beyond this number of parts the table speaks for them; pointing at one is hopeless.
	 */
	private static final int MOST_SAID = 200;

	private final ChartData data;

	private final Words words;

	private final Palette palette;

	private final LabelFit totalFit;

	StackRenderer(ChartData data, Words words, Palette palette, LabelFit totalFit) {
		this.data = data;
		this.words = words;
		this.palette = palette;
		this.totalFit = totalFit;
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
					&& Math.abs(position(level, area, plot, values) - bar.getCenterY()) < TALLEST_TEXT / 2.0;
			paintBar(graphics, bar, row, column, crossed);
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

	/**
	 * @param crossed whether a level runs where the part's figure would stand; the table
	 * has it
	 */
	private void paintBar(Graphics2D graphics, Rectangle2D bar, int row, int column, boolean crossed) {
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
			paintFigure(graphics, bar, this.words.drawn(value, this.data.unit()));
		}
	}

	/** Paper above and below keeps the line apart from a bar of any colour. */
	private void paintLevel(Graphics2D graphics, double left, double width, @Nullable BigDecimal level,
			ToDoubleFunction<BigDecimal> position) {
		if (level == null) {
			return;
		}
		double middle = position.applyAsDouble(level);
		graphics.setPaint(this.palette.surface());
		graphics.fill(new Rectangle2D.Double(left - OVERHANG, middle - LEVEL, width + 2 * OVERHANG, 2 * LEVEL));
		graphics.setPaint(this.palette.ink());
		graphics.fill(new Rectangle2D.Double(left - OVERHANG, middle - LEVEL / 2.0, width + 2 * OVERHANG, LEVEL));
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

	private void paintFigure(Graphics2D graphics, Rectangle2D bar, String figure) {
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
