package org.countrycoalition.workplan.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.workplan.LinePage;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanYear;
import org.countrycoalition.workplan.YearSums;

/**
 * The tables of a year's plan: by pillar, and line by line.
 */
@SpringComponent
class PlanTables {

	private final PlanWords words;

	private final PlanHistory history;

	PlanTables(PlanWords words, PlanHistory history) {
		this.words = words;
		this.history = history;
	}

	Section byPillar(Plan plan, YearSums year) {
		String heading = this.words.say("byPillar", String.valueOf(year.year()));
		return new Card(heading,
				new DataTable<Pillar>(heading).captionUnseen()
					.name(this.words.say("pillar"), (pillar) -> new Span(this.words.pillar(pillar)))
					.figure(this.words.say("cost.in", plan.currency()), (pillar) -> cost(year.of(pillar)))
					.figure(this.words.say("national"), (pillar) -> stated(year.of(pillar).national()))
					.figure(this.words.say("capacity"), (pillar) -> stated(year.of(pillar).capacity()))
					.rows(PlanYear.pillars()),
				passport(plan));
	}

	/**
	 * @param page lines that have something planned for the year
	 */
	Section lines(Plan plan, LinePage page, LineAddress address) {
		PlanYear year = new PlanYear(address.year(), page.lines());
		String heading = this.words.say("lines", String.valueOf(year.year()), page.count());
		return new Card(heading, new DataTable<PlanLine>(heading).captionUnseen()
			.name(this.words.say("line"), (line) -> title(line, year.of(line)))
			.text(this.words.say("pillar"), (line) -> this.words.pillar(line.pillar()))
			.figure(this.words.say("quantity"), (line) -> quantity(line, year.of(line)))
			.figure(this.words.say("cost.in", plan.currency()),
					(line) -> this.words.amount(year.of(line).cost(), "cost.unknown"))
			.figure(this.words.say("national"), (line) -> this.words.amount(year.of(line).national(), "notStated"))
			.figure(this.words.say("capacity"), (line) -> this.words.amount(year.of(line).capacity(), "notStated"))
			.component(this.words.say("history"), (line) -> this.history.ofLine(plan, line, year.year()))
			.rows(year.lines()), this.words.paging(page.page() + 1, page.count(), address::at));
	}

	private Component title(PlanLine line, PlanLine.Year planned) {
		Div cell = new LineTitle(line);
		cell.add(LineFacts.disclosure(line, planned, this.words));
		return cell;
	}

	private Component quantity(PlanLine line, PlanLine.Year year) {
		if (year.quantity() == null) {
			return new Absence(this.words.say("notStated"));
		}
		String number = this.words.number(year.quantity());
		String unit = UnitWords.shown(line.unit(), this.words);
		return new Span((unit != null) ? number + "\u00a0" + unit : number);
	}

	private Component cost(YearSums.Sums sums) {
		return (sums.planned() > 0) ? this.words.sum(sums.cost()) : new Absence(this.words.say("notPlanned"));
	}

	private Component stated(FigureSum sum) {
		return (sum.parts() > 0) ? this.words.sum(sum) : new Absence(this.words.say("notStated"));
	}

	private PassportLine passport(Plan plan) {
		List<String> parts = new ArrayList<>(List.of(this.words.say("passport.rule"),
				this.words.say("passport.currency", plan.currency()),
				this.words.say("passport.version", plan.number(), this.words.say("status." + plan.status().name()))));
		if (plan.publishedAt() != null) {
			parts.add(this.words.say("passport.since", this.words.switches().formats().instant(plan.publishedAt())));
		}
		parts.add(this.words.say("passport.source", plan.source()));
		return new PassportLine(parts);
	}

}
