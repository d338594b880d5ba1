package org.countrycoalition.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * The rows of a timeline with their names on the left, the years and months above, and
 * the marks across. Lines are told apart without colour: thick, thin or broken.
 */
final class TimelineBlock implements Block {

	private static final int DASH = 8;

	private final TimelineData data;

	private final TimelineWords words;

	private final Palette palette;

	private final TimelineLayout layout;

	TimelineBlock(TimelineData data, Words words, Palette palette, int width) {
		this.data = data;
		this.words = new TimelineWords(words);
		this.palette = palette;
		this.layout = new TimelineLayout(data, width);
	}

	@Override
	public int height() {
		return this.layout.height();
	}

	@Override
	public void paint(Graphics2D graphics, int left, int top) {
		paintGrid(graphics, left, top);
		paintBands(graphics, left, top);
		plot().draw(graphics, new Rectangle2D.Double((double) left + this.layout.left(),
				(double) top + this.layout.top(), this.layout.plotWidth(), this.layout.dataHeight()), null, null, null);
		this.layout.marks().forEach((mark) -> paintLine(graphics, mark, left, top));
		this.layout.marks().forEach((mark) -> paintName(graphics, mark, left, top));
		for (int row = 0; row < this.data.rows().size(); row++) {
			paintLabel(graphics, row, left, top + this.layout.top() + row * this.layout.rowHeight());
		}
	}

	private CategoryPlot plot() {
		DefaultCategoryDataset dataset = new DefaultCategoryDataset();
		// the renderer knows the bars; JFreeChart counts the rows
		Number nothing = 0;
		for (int row = 0; row < this.data.rows().size(); row++) {
			dataset.setValue(nothing, 0, row);
		}
		CategoryAxis rows = new CategoryAxis();
		rows.setVisible(false);
		rows.setLowerMargin(0);
		rows.setUpperMargin(0);
		rows.setCategoryMargin(0);
		NumberAxis days = new NumberAxis();
		days.setVisible(false);
		days.setRange(this.layout.start(), this.layout.end());
		CategoryPlot plot = new CategoryPlot(dataset, rows, days,
				new TimelineRenderer(this.data, this.layout, this.words, this.palette));
		plot.setOrientation(PlotOrientation.HORIZONTAL);
		plot.setInsets(RectangleInsets.ZERO_INSETS);
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		plot.setFixedDomainAxisSpace(new AxisSpace());
		plot.setFixedRangeAxisSpace(new AxisSpace());
		plot.setBackgroundPaint(null);
		plot.setOutlineVisible(false);
		plot.setShadowGenerator(null);
		plot.setRangeGridlinesVisible(false);
		return plot;
	}

	private void paintGrid(Graphics2D graphics, int left, int top) {
		graphics.setPaint(this.palette.line());
		int bottom = top + this.layout.top() + this.layout.dataHeight();
		for (YearMonth month : this.layout.months()) {
			boolean year = month.getMonthValue() == 1 || month.equals(this.data.window().first());
			if (year || this.data.window().byMonth()) {
				double from = (double) top + this.layout.bands() + (year ? 0 : TimelineLayout.BAND);
				graphics.fill(new Rectangle2D.Double(left + this.layout.x(month), from, year ? 2 : 1, bottom - from));
			}
		}
		graphics.setStroke(new BasicStroke(1));
		for (int row = 0; row <= this.data.rows().size(); row++) {
			int line = top + this.layout.top() + row * this.layout.rowHeight();
			graphics.drawLine(left, line, left + this.layout.right(), line);
		}
	}

	private void paintBands(Graphics2D graphics, int left, int top) {
		graphics.setPaint(this.palette.ink());
		int baseline = top + this.layout.bands() + 19;
		double free = 0;
		for (YearMonth month : this.layout.months()) {
			if (month.getMonthValue() == 1 || month.equals(this.data.window().first())) {
				String year = String.valueOf(month.getYear());
				double from = this.layout.x(month) + 5;
				if (from >= free && from + Lettering.width(year, font()) <= this.layout.right()) {
					Lettering.draw(graphics, year, font(), left + (int) from, baseline);
					free = from + Lettering.width(year, font()) + 8;
				}
			}
		}
		if (this.data.window().byMonth()) {
			graphics.setPaint(this.palette.mutedInk());
			double room = (double) this.layout.plotWidth() / this.layout.months().size() - 6;
			List<String> names = this.words.months(this.layout.months(), room);
			for (int index = 0; index < names.size(); index++) {
				Lettering.draw(graphics, names.get(index), Lettering.SMALL,
						left + (int) this.layout.x(this.layout.months().get(index)) + 4,
						baseline + TimelineLayout.BAND);
			}
		}
	}

	private Font font() {
		return this.layout.isNarrow() ? Lettering.QUESTION : Lettering.LARGE_BOLD;
	}

	private void paintLabel(Graphics2D graphics, int row, int left, int top) {
		String label = Lettering.shortened(this.data.rows().get(row).label(), this.layout.font(),
				this.layout.labelWidth());
		if (this.layout.isNarrow()) {
			// the lines of the marks end where a name above the bars begins
			graphics.setPaint(this.palette.surface());
			graphics.fill(new Rectangle2D.Double(left, top + 2.0, Lettering.width(label, this.layout.font()) + 4.0,
					this.layout.barOffset() - 3.0));
		}
		graphics.setPaint(this.palette.ink());
		Lettering.draw(graphics, label, this.layout.font(), left, top + (this.layout.isNarrow() ? 15 : 23));
	}

	private void paintLine(Graphics2D graphics, TimelineLayout.Placed placed, int left, int top) {
		double from = (double) top + placed.lane() * TimelineLayout.LANE;
		double to = (double) top + this.layout.top() + this.layout.dataHeight();
		double line = left + placed.line();
		switch (placed.mark().meaning()) {
			case EVENT -> {
				graphics.setPaint(this.palette.mutedInk());
				graphics.fill(new Rectangle2D.Double(line, from, 1, to - from));
			}
			case DEADLINE -> {
				graphics.setPaint(this.palette.colour("--cc-danger"));
				graphics.fill(new Rectangle2D.Double(line - 2, from, 4, to - from));
			}
			case TODAY -> {
				graphics.setPaint(this.palette.ink());
				Path2D broken = new Path2D.Double();
				for (double dash = from; dash < to; dash += 2 * DASH) {
					broken.append(new Rectangle2D.Double(line - 1, dash, 2, Math.min(DASH, to - dash)), false);
				}
				graphics.fill(broken);
			}
		}
	}

	private void paintName(Graphics2D graphics, TimelineLayout.Placed placed, int left, int top) {
		int upper = top + placed.lane() * TimelineLayout.LANE;
		int text = left + (int) placed.text() + ((placed.text() < placed.line()) ? 0 : 6);
		graphics.setPaint(this.palette.surface());
		graphics.fill(new Rectangle2D.Double(text - 2.0, upper,
				Lettering.width(placed.mark().label(), this.layout.font()) + 4.0, TimelineLayout.LANE - 4.0));
		graphics.setPaint(
				(placed.mark().meaning() == TimelineData.Meaning.EVENT) ? this.palette.mutedInk() : this.palette.ink());
		Lettering.draw(graphics, placed.mark().label(), this.layout.font(), text, upper + 16);
	}

}
