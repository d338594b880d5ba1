package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.math.BigDecimal;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Sets up JFreeChart's plot for one layout.
 */
final class PlotMaker {

	/** Share of the width that stays free between the bars, in per cent. */
	private static final int GAPS = 36;

	/** A bar gets no wider than this, in px. */
	private static final int WIDEST_BAR = 96;

	private final ChartData data;

	private final Words words;

	private final Palette palette;

	private final PlotLayout layout;

	PlotMaker(ChartData data, Words words, Palette palette, PlotLayout layout) {
		this.data = data;
		this.words = words;
		this.palette = palette;
		this.layout = layout;
	}

	CategoryPlot plot() {
		StackRenderer renderer = new StackRenderer(this.data, this.words, this.palette, this.layout.totalFit());
		renderer.setMaximumBarWidth((double) WIDEST_BAR / this.layout.dataWidth());
		CategoryPlot plot = new CategoryPlot(dataset(), categoryAxis(), valueAxis(), renderer);
		plot.setInsets(RectangleInsets.ZERO_INSETS);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setBackgroundPaint(null);
		plot.setOutlineVisible(false);
		plot.setShadowGenerator(null);
		plot.setRangeGridlinePaint(this.palette.line());
		plot.setRangeGridlineStroke(new BasicStroke(1));
		plot.setRangeZeroBaselinePaint(this.palette.mutedInk());
		plot.setRangeZeroBaselineStroke(new BasicStroke(1));
		plot.setRangeZeroBaselineVisible(true);
		AxisSpace left = new AxisSpace();
		left.ensureAtLeast(this.layout.left(), RectangleEdge.LEFT);
		plot.setFixedRangeAxisSpace(left);
		AxisSpace bottom = new AxisSpace();
		bottom.ensureAtLeast(this.layout.bottom(), RectangleEdge.BOTTOM);
		plot.setFixedDomainAxisSpace(bottom);
		return plot;
	}

	/** Rows and columns are known by number, because two labels may be the same. */
	private CategoryDataset dataset() {
		DefaultCategoryDataset dataset = new DefaultCategoryDataset();
		for (int series = 0; series < this.data.series().size(); series++) {
			for (int category = 0; category < this.data.categories().size(); category++) {
				BigDecimal value = this.data.cell(series, category).value();
				dataset.setValue((value != null) ? this.data.unit().scaled(value) : null, series, category);
			}
		}
		return dataset;
	}

	private CategoryAxis categoryAxis() {
		CategoryAxis axis = new LabelAxis(this.layout, this.palette.ink());
		int bars = this.data.categories().size();
		double gap = GAPS / 100.0 / bars;
		axis.setLowerMargin(gap / 2);
		axis.setUpperMargin(gap / 2);
		axis.setCategoryMargin(gap * (bars - 1));
		axis.setAxisLineVisible(false);
		axis.setTickMarksVisible(false);
		return axis;
	}

	private NumberAxis valueAxis() {
		AxisScale scale = this.layout.scale();
		NumberAxis axis = new TickAxis();
		double height = this.layout.dataHeight();
		axis.setRange(0, scale.top().doubleValue() * (height + this.layout.headroom()) / height);
		axis.setTickUnit(new NumberTickUnit(scale.step().doubleValue(), this.words.format(scale.decimals())));
		axis.setTickLabelFont(Lettering.SMALL);
		axis.setTickLabelPaint(this.palette.mutedInk());
		// JFreeChart puts the left inset and 2 px more between label and plot
		axis.setTickLabelInsets(new RectangleInsets(0, 6, 0, 0));
		axis.setTickMarksVisible(false);
		axis.setAxisLineVisible(false);
		return axis;
	}

}
