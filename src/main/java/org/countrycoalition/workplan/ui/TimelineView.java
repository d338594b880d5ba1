package org.countrycoalition.workplan.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.charts.TimelineData.Mark;
import org.countrycoalition.charts.TimelineData.Meaning;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.ChartCard;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanTimeline;
import org.countrycoalition.workplan.Workplans;

/**
 * A State's plan as a timeline, by years or by months, for a wall as for a phone.
 */
@Route("countries/:iso3/workplan/timeline")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/workplan.css")
class TimelineView extends PlanPage {

	private final Workplans plans;

	private final PlanWords words;

	private final TimelineParts timeline;

	TimelineView(Workplans plans, PlanParts parts, TimelineParts timeline) {
		super(parts);
		this.plans = plans;
		this.words = parts.words();
		this.timeline = timeline;
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		getContent().add(back(state));
		QueryParameters asked = address.getQueryParameters();
		TimelineAddress.version(asked)
			.flatMap((number) -> this.plans.version(state, number))
			.or(() -> this.plans.published(state))
			.ifPresentOrElse(
					(plan) -> show(plan, header, TimelineAddress.of(asked, plan, this.words.switches().on().getYear())),
					() -> getContent().add(noPlan()));
	}

	private void show(Plan plan, PageHeader header, TimelineAddress asked) {
		name(plan, header);
		header.fact(this.words.say("status." + plan.status().name()));
		List<Mark> marks = this.timeline.marks().of(plan.state());
		getContent().add(zoom(plan, asked));
		this.timeline.picture()
			.of(plan, called(), asked, marks, PlanTimeline.MOST_ROWS)
			.ifPresentOrElse((chart) -> getContent().add(new ChartCard(this.timeline.charts(), chart)),
					() -> getContent().add(new EmptyState(
							this.words.say("timeline.empty", String.valueOf(asked.from()), String.valueOf(asked.to())),
							this.words.say("timeline.empty.advice"))));
		marks.stream()
			.filter((mark) -> mark.meaning() == Meaning.DEADLINE)
			.filter((mark) -> mark.day().getYear() < asked.from() || mark.day().getYear() > asked.to())
			.forEach((mark) -> getContent().add(new Paragraph(this.words.say("timeline.outside", mark.label()))));
	}

	/** All years of the plan at once, or one of them by its months. */
	private Component zoom(Plan plan, TimelineAddress asked) {
		UnorderedList list = new UnorderedList();
		TimelineAddress whole = asked.years(plan.firstYear(), plan.lastYear());
		list.add(link(plan.state(), whole, this.words.say("timeline.zoom.year"), !asked.byMonth()));
		for (int year : plan.years()) {
			list.add(link(plan.state(), asked.months(year), this.words.say("timeline.zoom.month", String.valueOf(year)),
					asked.byMonth() && asked.from() == year));
		}
		Nav nav = new Nav(list);
		nav.addClassName("choice-links");
		nav.setAriaLabel(this.words.say("timeline.zoom"));
		return nav;
	}

	private ListItem link(CountryCode state, TimelineAddress to, String text, boolean here) {
		Anchor link = new Anchor(this.words.places().to(to.in(state)), text);
		if (here) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return new ListItem(link);
	}

	@Override
	public String heading() {
		return this.words.say("timeline.of", called());
	}

}
