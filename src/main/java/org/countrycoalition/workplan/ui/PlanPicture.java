package org.countrycoalition.workplan.ui;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.charts.ChartSize;
import org.countrycoalition.charts.FillPattern;
import org.countrycoalition.charts.Passport;
import org.countrycoalition.charts.Scheme;
import org.countrycoalition.charts.TimelineChart;
import org.countrycoalition.charts.TimelineData;
import org.countrycoalition.charts.TimelineData.Kind;
import org.countrycoalition.charts.TimelineData.Mark;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanTimeline;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a timeline: its lines against meetings, deadlines and the reader's day.
 */
@SpringComponent
class PlanPicture {

	private final PlanWords words;

	PlanPicture(PlanWords words) {
		this.words = words;
	}

	/**
	 * @param state name of the State
	 * @param asked years and zoom
	 * @param marks days that matter, those outside of the years too
	 * @param most how many rows the picture holds
	 * @return the chart, empty if the years hold no line and no milestone
	 */
	Optional<TimelineChart> of(Plan plan, String state, TimelineAddress asked, List<Mark> marks, int most) {
		PlanTimeline timeline = PlanTimeline.of(plan, asked.from(), asked.to(), most);
		if (timeline.rows().isEmpty()) {
			return Optional.empty();
		}
		TimelineData.Window window = new TimelineData.Window(YearMonth.of(asked.from(), Month.JANUARY),
				YearMonth.of(asked.to(), Month.DECEMBER), asked.byMonth());
		List<TimelineData.Row> rows = timeline.rows()
			.stream()
			.map((row) -> new TimelineData.Row(label(row, timeline.grouping()), kind(row.pillar()), row.spans(),
					row.milestones()))
			.toList();
		TimelineData data = new TimelineData(this.words.say("timeline.row." + timeline.grouping().name()),
				this.words.say("pillar"), window, rows, marks);
		String id = "timeline-" + plan.state().iso3().toLowerCase(Locale.ROOT) + "-" + plan.number() + "-"
				+ asked.from() + "-" + asked.to();
		return Optional.of(new TimelineChart(id, data,
				passport(plan, state, timeline, rule(timeline, most, meetings(asked, marks))), ChartSize.WIDE,
				Scheme.PAGE));
	}

	private String label(PlanTimeline.Row row, PlanTimeline.Grouping grouping) {
		if (row.title() != null) {
			return row.title();
		}
		String pillar = this.words.pillar((row.pillar() != null) ? row.pillar() : Pillar.UNALLOCATED);
		return (grouping == PlanTimeline.Grouping.OUTCOME) ? this.words.say("timeline.noOutcome", pillar) : pillar;
	}

	private Kind kind(@Nullable Pillar pillar) {
		if (pillar == null) {
			return new Kind(this.words.say("timeline.outcome"), "--cc-ink", FillPattern.SOLID);
		}
		String colour = "--cc-pillar-" + pillar.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new Kind(this.words.pillar(pillar), colour, switch (pillar) {
			case SURVEY_AND_CLEARANCE -> FillPattern.SOLID;
			case RISK_EDUCATION -> FillPattern.DIAGONAL;
			case VICTIM_ASSISTANCE -> FillPattern.DOTS;
			case STOCKPILE_DESTRUCTION -> FillPattern.HORIZONTAL;
			case UNALLOCATED -> FillPattern.VERTICAL;
		});
	}

	/** What the meetings are called whose codes stand above. */
	private List<String> meetings(TimelineAddress asked, List<Mark> marks) {
		return marks.stream()
			.filter((mark) -> mark.meaning() == TimelineData.Meaning.EVENT && mark.note() != null)
			.filter((mark) -> mark.day().getYear() >= asked.from() && mark.day().getYear() <= asked.to())
			.map((mark) -> this.words.say("timeline.meeting", mark.label(), mark.note()))
			.toList();
	}

	private String rule(PlanTimeline timeline, int most, List<String> meetings) {
		List<String> rule = new ArrayList<>(
				List.of(this.words.say("timeline.rule"), this.words.say("timeline.rule.marks")));
		if (!meetings.isEmpty()) {
			rule.add(this.words.say("timeline.meetings", String.join("; ", meetings)));
		}
		if (timeline.grouping() != PlanTimeline.Grouping.LINE) {
			rule.add(this.words.say("timeline.rule." + timeline.grouping().name(), most));
		}
		if (timeline.milestonesLeft() > 0) {
			rule.add(this.words.say("timeline.milestonesLeft", timeline.milestonesLeft()));
		}
		return String.join(" ", rule);
	}

	private Passport passport(Plan plan, String state, PlanTimeline timeline, String rule) {
		String version = this.words.say("passport.version", plan.number(),
				this.words.say("status." + plan.status().name()));
		return new Passport(this.words.say("timeline.title", state, version), this.words.say("timeline.question"),
				new Passport.Basis(this.words.switches().on(), version, rule,
						this.words.say("timeline.count", timeline.shown(), timeline.lines()), null),
				new Passport.Switches(null, this.words.language(), this.words.switches().illustrative()),
				new Passport.Origin(List.of(plan.source(), this.words.say("timeline.source")),
						Passport.Figures.of(plan.illustrative(), plan.illustrative()),
						this.words.switches().clock().instant()));
	}

}
