package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/**
 * Draws a row: bars, thin where only the year is stated, and milestones as diamonds.
 */
final class TimelineRenderer extends AbstractCategoryItemRenderer {

	/** Half of a diamond. */
	static final int DIAMOND = 9;

	private final TimelineData data;

	private final TimelineLayout layout;

	private final TimelineWords words;

	private final Palette palette;

	TimelineRenderer(TimelineData data, TimelineLayout layout, TimelineWords words, Palette palette) {
		this.data = data;
		this.layout = layout;
		this.words = words;
		this.palette = palette;
	}

	@Override
	public void drawItem(Graphics2D graphics, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
			CategoryAxis rows, ValueAxis days, CategoryDataset dataset, int series, int column, int pass) {
		TimelineData.Row row = this.data.rows().get(column);
		double top = rows.getCategoryStart(column, dataset.getColumnCount(), area, plot.getDomainAxisEdge())
				+ this.layout.barOffset();
		for (int index = 0; index < row.spans().size(); index++) {
			TimelineData.Span span = row.spans().get(index);
			double from = position(span.first().atDay(1), area, plot, days);
			double to = position(span.last().plusMonths(1).atDay(1), area, plot, days);
			paintBar(graphics, row, bar(from, to, top, this.layout.barHeight(), span.precision()),
					new DrawingHint.Bar(column, index, this.words.bar(row, span)));
		}
		for (int index = 0; index < row.milestones().size(); index++) {
			LocalDate day = row.milestones().get(index);
			paintDiamond(graphics, position(day, area, plot, days), top + this.layout.barHeight() / 2.0,
					new DrawingHint.Bar(column, row.spans().size() + index, this.words.milestone(row, day)));
		}
	}

	/** A year of which the months are not stated is a bar of a third of the height. */
	static Rectangle2D bar(double from, double to, double top, double height, TimelineData.Precision precision) {
		return switch (precision) {
			case MONTH -> new Rectangle2D.Double(from, top, to - from, height);
			case YEAR -> new Rectangle2D.Double(from, top + height / 3, to - from, height / 3);
		};
	}

	private static double position(LocalDate day, Rectangle2D area, CategoryPlot plot, ValueAxis days) {
		return days.valueToJava2D((double) day.toEpochDay(), area, plot.getRangeAxisEdge());
	}

	private void paintBar(Graphics2D graphics, TimelineData.Row row, Rectangle2D bar, DrawingHint.Bar hint) {
		Color colour = this.palette.colour(row.kind().colour());
		graphics.setPaint(PatternPaint.of(row.kind().pattern(), colour, this.palette.surface()));
		DrawingHint.bar(graphics, hint, () -> graphics.fill(bar));
		graphics.setPaint(colour);
		graphics.setStroke(new BasicStroke(1));
		graphics.draw(bar);
	}

	private void paintDiamond(Graphics2D graphics, double middle, double height, DrawingHint.Bar hint) {
		graphics.setPaint(this.palette.surface());
		graphics.fill(diamond(middle, height, DIAMOND + 2));
		graphics.setPaint(this.palette.ink());
		DrawingHint.bar(graphics, hint, () -> graphics.fill(diamond(middle, height, DIAMOND)));
	}

	static Path2D diamond(double middle, double height, double half) {
		Path2D path = new Path2D.Double();
		path.moveTo(middle, height - half);
		path.lineTo(middle + half, height);
		path.lineTo(middle, height + half);
		path.lineTo(middle - half, height);
		path.closePath();
		return path;
	}

}
