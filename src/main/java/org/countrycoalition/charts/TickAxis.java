package org.countrycoalition.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The value axis: its labels are anchored at their end, so that figures of any font end
 * at the plot.
 */
final class TickAxis extends NumberAxis {

	@Override
	protected AxisState drawTickMarksAndLabels(Graphics2D graphics, double cursor, Rectangle2D plotArea,
			Rectangle2D dataArea, RectangleEdge edge) {
		AxisState[] state = new AxisState[1];
		DrawingHint.anchored(graphics, DrawingHint.Anchor.END,
				() -> state[0] = super.drawTickMarksAndLabels(graphics, cursor, plotArea, dataArea, edge));
		return state[0];
	}

}
