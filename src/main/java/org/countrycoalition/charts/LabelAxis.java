package org.countrycoalition.charts;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/**
 * The axis of the categories: labels level in up to three lines, or turned, or turned and
 * thinned out, as the layout found room.
 */
final class LabelAxis extends CategoryAxis {

	private final PlotLayout layout;

	private final Paint ink;

	LabelAxis(PlotLayout layout, Paint ink) {
		this.layout = layout;
		this.ink = ink;
		setTickLabelFont(Lettering.SMALL);
		setTickLabelPaint(ink);
		setCategoryLabelPositions(level() ? CategoryLabelPositions.STANDARD : CategoryLabelPositions.UP_90);
	}

	private boolean level() {
		return this.layout.labelFit() == LabelFit.LEVEL;
	}

	@Override
	protected AxisState drawCategoryLabels(Graphics2D graphics, Rectangle2D plotArea, Rectangle2D dataArea,
			RectangleEdge edge, AxisState state, @Nullable PlotRenderingInfo info) {
		DrawingHint.anchored(graphics, level() ? DrawingHint.Anchor.MIDDLE : DrawingHint.Anchor.END,
				() -> super.drawCategoryLabels(graphics, plotArea, dataArea, edge, state, info));
		return state;
	}

	@Override
	protected TextBlock createLabel(@SuppressWarnings("rawtypes") Comparable category, float width, RectangleEdge edge,
			Graphics2D graphics) {
		TextBlock block = new TextBlock();
		List<String> lines = this.layout.label((Integer) category);
		if (lines != null) {
			lines.forEach((line) -> block.addLine(line, Lettering.SMALL, this.ink));
		}
		return block;
	}

}
