package org.countrycoalition.workplan.ui;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.components.Card;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.workplan.LineProgress;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.ProgressPage;
import org.countrycoalition.workplan.ProgressSum;
import org.countrycoalition.workplan.Reporting;
import org.countrycoalition.workplan.YearTally;
import org.countrycoalition.workplan.YearTally.Group;

/**
 * The tables of a year's progress: by pillar, by operator, and line by line with its
 * months.
 */
@SpringComponent
class ProgressTables {

	private final ProgressWords words;

	private final PlanWords plan;

	private final ProgressHistory history;

	ProgressTables(ProgressWords words, ProgressHistory history) {
		this.words = words;
		this.plan = words.plan();
		this.history = history;
	}

	Section byPillar(YearTally progress) {
		return groups(progress, "byPillar", this.plan.say("pillar"), progress.byPillar(),
				(group) -> this.plan.pillar(Pillar.valueOf(group.name())));
	}

	Section byOperator(YearTally progress) {
		Section card = groups(progress, "byOperator", this.plan.say("column.OPERATOR"), progress.byOperator(),
				(group) -> group.name().isEmpty() ? this.words.say("noOperator") : group.name());
		card.add(passport(progress));
		return card;
	}

	private Section groups(YearTally progress, String key, String title, List<Group> groups,
			Function<Group, String> name) {
		String heading = this.words.say(key, String.valueOf(progress.year()));
		List<Row> rows = groups.stream()
			.map((group) -> new Row(name.apply(group), this.words.unit(group.unit()), group.sum()))
			.toList();
		DataTable<Row> table = new DataTable<Row>(heading).captionUnseen()
			.name(title, (row) -> new Span(row.name()))
			.text(this.plan.say("column.UNIT"), Row::unit);
		return new Card(heading, figures(table, progress, Row::sum).rows(rows));
	}

	private <T> DataTable<T> figures(DataTable<T> table, YearTally progress, Function<T, ProgressSum> sum) {
		String currency = progress.plan().currency();
		String reports = progress.tellsLateness() ? "reported" : "reported.accepted";
		return table.figure(this.words.say(reports), sum.andThen(this::reported))
			.figure(this.words.say("done"), sum.andThen(this.words::done))
			.figure(this.words.say("target.toDate"), sum.andThen(this.words::toDate))
			.figure(this.words.say("target.year"), sum.andThen(this.words::target))
			.figure(this.words.say("share"), sum.andThen(this.words::share))
			.figure(this.words.say("spent", currency), sum.andThen(this.words::spent))
			.figure(this.plan.say("cost.in", currency), sum.andThen((one) -> this.plan.sum(one.cost())));
	}

	private Component reported(ProgressSum sum) {
		return new Span(this.words.say("ofMonths", sum.reported(), sum.over()));
	}

	/**
	 * A page of lines, the reader's own first.
	 * @param address of the page
	 * @param report opens the report of one of them
	 */
	Section lines(ProgressPage page, ProgressAddress address, Consumer<LineProgress> report) {
		YearTally progress = page.tally();
		String heading = this.words.say("lines", String.valueOf(progress.year()), progress.lines().size());
		String currency = progress.plan().currency();
		DataTable<LineProgress> table = new DataTable<LineProgress>(heading).captionUnseen()
			.name(this.plan.say("line"), (line) -> new LineTitle(line.line()));
		if (progress.isMine()) {
			table.component(this.words.say("yours"), (line) -> line.mine() ? button(line, report) : new Span());
		}
		table.text(this.plan.say("column.UNIT"), (line) -> this.words.unit(line.line().unit()));
		figures(table, progress, (LineProgress line) -> ProgressSum.of(line, currency));
		table.text(this.words.say("basis"), (line) -> this.words.say("basis." + line.basis().name()));
		for (Month month : Month.values()) {
			table.text(this.words.month(month), (line) -> this.words.cell(line, month));
		}
		table.component(this.plan.say("history"), this.history::of);
		Section card = new Card(heading, table.rows(page.lines()));
		card.add(this.plan.paging(page.page(), progress.lines().size(), (number) -> address.at(number).path()));
		return card;
	}

	private Button button(LineProgress line, Consumer<LineProgress> report) {
		Button button = new Button(this.words.say("report"), (click) -> report.accept(line));
		button.setAriaLabel(this.words.say("report.of", line.line().title()));
		return button;
	}

	private PassportLine passport(YearTally progress) {
		Plan shown = progress.plan();
		ProgressSum sum = progress.sum();
		List<String> parts = new ArrayList<>(List.of(this.words.say("passport.rule"), this.words.say("passport.people"),
				this.words.say("passport.target"), this.words.say("passport.due", Reporting.DAYS),
				this.words.say(progress.tellsLateness() ? "passport.months" : "passport.months.accepted",
						sum.reported(), sum.over()),
				this.plan.say("passport.currency", shown.currency()),
				this.plan.say("passport.version", shown.number(), this.plan.say("status." + shown.status().name())),
				this.words.say("passport.on", this.plan.switches().formats().date(progress.on())),
				this.words.say("passport.source", shown.source())));
		if (progress.otherUnit() > 0) {
			parts.add(this.words.say("passport.otherUnit", progress.otherUnit()));
		}
		if (progress.otherCurrency() > 0) {
			parts.add(this.words.say("passport.otherCurrency", progress.otherCurrency()));
		}
		return new PassportLine(parts);
	}

	/**
	 * Lines that are told together.
	 *
	 * @param name of the pillar or operator
	 * @param unit of the lines, in words
	 * @param sum of them
	 */
	private record Row(String name, String unit, ProgressSum sum) {
	}

}
