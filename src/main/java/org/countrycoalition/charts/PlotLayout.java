package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a plot stand, worked out before anything is drawn. All lengths in
 * px.
 */
final class PlotLayout {

	private static final int UNIT_LINE = 20;

	private static final int LONGEST_TURNED_LABEL = 200;

	private static final int MOST_LINES = 3;

	private final ChartSize size;

	private final AxisScale scale;

	private final int left;

	private final int step;

	private final LabelFit totalFit;

	private final int totalLength;

	private final LabelFit labelFit;

	private final List<List<String>> labels;

	PlotLayout(ChartData data, Words words, ChartSize size) {
		this.size = size;
		Unit unit = data.unit();
		BigDecimal highest = data.highest();
		this.scale = AxisScale.upTo(unit.scaled(highest), unit.decimals());
		List<String> ticks = this.scale.ticks().stream().map(words.format(this.scale.decimals())::format).toList();
		this.left = Lettering.widest(ticks, Lettering.SMALL) + 8;
		this.step = (size.width() - this.left) / data.categories().size();
		List<String> totals = IntStream.range(0, data.categories().size())
			.mapToObj((category) -> totalLabel(data, category, words))
			.toList();
		this.totalLength = Lettering.widest(totals, Lettering.SMALL_BOLD);
		this.totalFit = LabelFit.of(this.totalLength, this.step);
		this.labelFit = fit(data.categories());
		this.labels = data.categories().stream().map(this::lines).toList();
	}

	/**
	 * What stands on top of a bar: what it is measured against, or else its total; the
	 * word for a level that is not known, and nothing where nothing is known.
	 */
	static String totalLabel(ChartData data, int category, Words words) {
		Series level = data.level();
		String absence = (level != null) ? level.cells().get(category).absence() : null;
		Total total = data.measure(category);
		if (absence != null || total.known() == 0) {
			return Objects.requireNonNullElse(absence, "");
		}
		String figure = words.drawn(total.least(), data.unit());
		return (total.partial() || total.least().compareTo(total.most()) < 0)
				? words.say("charts.total.at-least-drawn", figure) : figure;
	}

	private LabelFit fit(List<String> categories) {
		int longestWord = categories.stream()
			.mapToInt((each) -> Lettering.widest(List.of(each.split("\\s", -1)), Lettering.SMALL))
			.max()
			.orElse(0);
		boolean short3 = categories.stream()
			.allMatch((each) -> Lettering.lines(each, Lettering.SMALL, this.step - 4).size() <= MOST_LINES);
		return (short3 && LabelFit.of(longestWord, this.step) == LabelFit.LEVEL) ? LabelFit.LEVEL
				: LabelFit.of(Integer.MAX_VALUE / 2, this.step);
	}

	private List<String> lines(String label) {
		return (this.labelFit == LabelFit.LEVEL) ? Lettering.lines(label, Lettering.SMALL, this.step - 4)
				: List.of(Lettering.shortened(label, Lettering.SMALL, LONGEST_TURNED_LABEL));
	}

	/** Lines of a category's label; null where crowding leaves no room for it. */
	@Nullable List<String> label(int category) {
		int every = (this.labelFit == LabelFit.CROWDED) ? Math.ceilDiv(LabelFit.LINE, Math.max(1, this.step)) : 1;
		return (category % every == 0) ? this.labels.get(category) : null;
	}

	AxisScale scale() {
		return this.scale;
	}

	LabelFit labelFit() {
		return this.labelFit;
	}

	LabelFit totalFit() {
		return this.totalFit;
	}

	int left() {
		return this.left;
	}

	/** Height of the line of the unit. */
	int top() {
		return UNIT_LINE;
	}

	/** Room for totals above the top grid line. */
	int headroom() {
		return (this.totalFit == LabelFit.TURNED) ? this.totalLength + 8 : 18;
	}

	int bottom() {
		if (this.labelFit == LabelFit.LEVEL) {
			return 10 + LabelFit.LINE * this.labels.stream().mapToInt(List::size).max().orElse(1);
		}
		return 10 + this.labels.stream().mapToInt((each) -> Lettering.widest(each, Lettering.SMALL)).max().orElse(0);
	}

	int dataWidth() {
		return this.size.width() - this.left;
	}

	int dataHeight() {
		return this.size.plotHeight();
	}

}
