package org.countrycoalition.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A timeline as a table: a row for each row and each mark, with months in words for
 * people and days for machines.
 */
final class TimelineTable {

	private final TimelineData data;

	private final Words words;

	private final TimelineWords written;

	TimelineTable(TimelineData data, Words words) {
		this.data = data;
		this.words = words;
		this.written = new TimelineWords(words);
	}

	DataTable table(String title) {
		List<List<String>> rows = new ArrayList<>();
		for (TimelineData.Row row : this.data.rows()) {
			String when = row.spans().isEmpty() ? say("nothing")
					: row.spans().stream().map(this.written::span).collect(Collectors.joining("; "));
			String milestones = row.milestones().isEmpty() ? say("none")
					: row.milestones().stream().map(this.words::date).collect(Collectors.joining("; "));
			rows.add(List.of(row.label(), row.kind().label(), when, milestones));
		}
		for (TimelineData.Mark mark : this.data.marks()) {
			String note = (mark.note() != null) ? mark.note() : say("none");
			rows.add(List.of(mark.label(), say("meaning." + mark.meaning().name()), this.words.date(mark.day()), note));
		}
		return new DataTable(title,
				List.of(this.data.rowHeading(), this.data.kindHeading(), say("when"), say("milestone")), rows,
				List.of(), Set.of());
	}

	/** The same with one row for each bar, milestone and mark. */
	List<List<String>> plain() {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(this.data.rowHeading(), this.data.kindHeading(), say("what"), say("from"), say("to")));
		for (TimelineData.Row row : this.data.rows()) {
			row.spans()
				.forEach((span) -> rows
					.add(entry(row.label(), row.kind().label(), say("precision." + span.precision().name()),
							span.first().atDay(1), span.last().atEndOfMonth())));
			row.milestones()
				.forEach((day) -> rows.add(entry(row.label(), row.kind().label(), say("milestone"), day, day)));
		}
		this.data.marks()
			.forEach((mark) -> rows
				.add(entry(mark.label(), "", say("meaning." + mark.meaning().name()), mark.day(), mark.day())));
		return rows;
	}

	private static List<String> entry(String row, String kind, String what, LocalDate from, LocalDate to) {
		return List.of(row, kind, what, from.toString(), to.toString());
	}

	private String say(String key) {
		return this.words.say("charts.timeline." + key);
	}

}
