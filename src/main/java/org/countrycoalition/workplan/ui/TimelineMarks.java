package org.countrycoalition.workplan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.TimelineData.Mark;
import org.countrycoalition.charts.TimelineData.Meaning;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.CurrentDeadline;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.Register;

/**
 * The days against which a State's plan is read: Convention meetings, its deadlines under
 * Articles 3 and 4, and the day for which everything is shown.
 */
@SpringComponent
class TimelineMarks {

	private static final List<Integer> ARTICLES = List.of(3, 4);

	private final Register register;

	private final PlanWords words;

	TimelineMarks(Register register, PlanWords words) {
		this.register = register;
		this.words = words;
	}

	List<Mark> of(CountryCode state) {
		List<Mark> marks = new ArrayList<>();
		this.register.meetings()
			.forEach((meeting) -> marks
				.add(new Mark(meeting.startsOn(), meeting.code(), Meaning.EVENT, meeting.name())));
		List<Deadline> deadlines = this.register.deadlines(state, this.words.switches().on());
		ARTICLES.forEach((article) -> current(deadlines, article).ifPresent(marks::add));
		marks.add(new Mark(this.words.switches().on(),
				this.words.say("timeline.asOf", this.words.switches().formats().date(this.words.switches().on())),
				Meaning.TODAY, null));
		return marks;
	}

	private Optional<Mark> current(List<Deadline> deadlines, int article) {
		return CurrentDeadline.of(deadlines, article, this.words.switches().on()).map((deadline) -> {
			String key = deadline.uncertain() ? "timeline.deadline.uncertain" : "timeline.deadline";
			String note = deadline.laterNotFound() ? this.words.say("timeline.deadline.later") : null;
			return new Mark(deadline.fallsOn(),
					this.words.say(key, article, this.words.switches().formats().date(deadline.fallsOn())),
					Meaning.DEADLINE, note);
		});
	}

}
