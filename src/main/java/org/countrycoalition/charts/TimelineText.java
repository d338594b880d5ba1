package org.countrycoalition.charts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A timeline in a few sentences: title, extent, milestones, deadlines, and how many
 * meetings. The table has the rest.
 */
final class TimelineText {

	private static final int MOST = 6;

	private final TimelineData data;

	private final Words words;

	TimelineText(TimelineData data, Words words) {
		this.data = data;
		this.words = words;
	}

	String of(String title) {
		TimelineWords written = new TimelineWords(this.words);
		StringBuilder text = new StringBuilder(
				this.words.say("charts.timeline.alternative", title, this.data.rows().size(),
						written.month(this.data.window().first()), written.month(this.data.window().last())));
		List<String> milestones = this.data.rows()
			.stream()
			.flatMap((row) -> row.milestones().stream().map((day) -> written.milestone(row, day)))
			.toList();
		if (!milestones.isEmpty()) {
			String first = milestones.stream().limit(MOST).collect(Collectors.joining("; "));
			text.append(' ').append(this.words.say("charts.timeline.alternative.milestones", milestones.size(), first));
		}
		for (TimelineData.Mark mark : this.data.marks()) {
			if (mark.meaning() != TimelineData.Meaning.EVENT) {
				text.append(' ')
					.append(this.words.say("charts.timeline.alternative.mark", mark.label(),
							this.words.date(mark.day())));
			}
		}
		long events = this.data.marks().stream().filter((mark) -> mark.meaning() == TimelineData.Meaning.EVENT).count();
		if (events > 0) {
			text.append(' ').append(this.words.say("charts.timeline.alternative.events", events));
		}
		return text.toString();
	}

}
