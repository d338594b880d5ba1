package org.countrycoalition.charts;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Function;

/**
 * Writes months, bars and milestones in one language.
 *
 * @param words of the language
 */
record TimelineWords(Words words) {

	String month(YearMonth month) {
		return DateTimeFormatter.ofPattern("MMM uuuu", this.words.locale()).format(month);
	}

	/** When a bar is: whole years as years. */
	String span(TimelineData.Span span) {
		boolean years = span.precision() == TimelineData.Precision.YEAR && span.first().getMonth() == Month.JANUARY
				&& span.last().getMonth() == Month.DECEMBER;
		String first = years ? String.valueOf(span.first().getYear()) : month(span.first());
		String last = years ? String.valueOf(span.last().getYear()) : month(span.last());
		String when = first.equals(last) ? first : this.words.say("charts.timeline.fromTo", first, last);
		return (span.precision() == TimelineData.Precision.YEAR) ? this.words.say("charts.timeline.byYear", when)
				: when;
	}

	String bar(TimelineData.Row row, TimelineData.Span span) {
		return this.words.say("charts.timeline.bar", row.label(), row.kind().label(), span(span));
	}

	String milestone(TimelineData.Row row, LocalDate day) {
		return this.words.say("charts.timeline.milestone.of", row.label(), this.words.date(day));
	}

	/**
	 * The months in as many letters as there is room for, in px; if for none, empty
	 * texts.
	 */
	List<String> months(List<YearMonth> months, double room) {
		for (TextStyle style : List.of(TextStyle.SHORT_STANDALONE, TextStyle.NARROW_STANDALONE)) {
			Function<YearMonth, String> name = (month) -> month.getMonth().getDisplayName(style, this.words.locale());
			List<String> names = months.stream().map(name).toList();
			if (Lettering.widest(names, Lettering.SMALL) <= room) {
				return names;
			}
		}
		return months.stream().map((month) -> "").toList();
	}

}
