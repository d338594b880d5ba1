package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The chart in a few sentences for those who cannot see it: title, extent, total, largest
 * category, absences.
 */
final class AlternativeText {

	private final ChartData data;

	private final Words words;

	AlternativeText(ChartData data, Words words) {
		this.data = data;
		this.words = words;
	}

	String of(String title) {
		List<String> categories = this.data.categories();
		String extent = this.words.say("charts.alternative.extent", title, categories.size(), categories.getFirst(),
				categories.getLast());
		Total total = this.data.total();
		if (total.known() == 0 && this.data.measure().known() == 0) {
			return extent + " " + this.words.say("charts.alternative.nothing");
		}
		String sum = this.words.total(this.data.measure());
		String unit = this.data.unit().whole();
		Series level = this.data.level();
		String text = extent + " " + ((level == null) ? this.words.say("charts.alternative.total", sum, unit, largest())
				: this.words.say("charts.alternative.level", level.label(), sum, unit, largest()));
		return total.partial()
				? text + " " + this.words.say("charts.alternative.absent", total.absent() + total.bounded()) : text;
	}

	/** The first of the largest categories, and its total. */
	private String largest() {
		List<Total> totals = this.data.measures();
		int largest = IntStream.range(0, totals.size())
			.boxed()
			.max(Comparator.<Integer, BigDecimal>comparing((index) -> totals.get(index).most())
				.thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
		Total total = totals.get(largest);
		return this.words.say("charts.alternative.largest", this.data.categories().get(largest),
				this.words.total(total));
	}

}
