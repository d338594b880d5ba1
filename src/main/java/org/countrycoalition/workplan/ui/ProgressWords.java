package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.workplan.Actuals;
import org.countrycoalition.workplan.LineProgress;
import org.countrycoalition.workplan.Measure;
import org.countrycoalition.workplan.People;
import org.countrycoalition.workplan.Progress;
import org.countrycoalition.workplan.ProgressSum;
import org.countrycoalition.workplan.ReportedPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Writes progress in the reader's language. What is missing is a word, and a state is a
 * word with its sign.
 *
 * @param plan writes the rest of a plan
 */
@SpringComponent
record ProgressWords(PlanWords plan) {

	String say(String key, @Nullable Object... about) {
		return this.plan.say("progress." + key, about);
	}

	String month(Month month) {
		return month.getDisplayName(TextStyle.SHORT_STANDALONE, this.plan.language());
	}

	/** Such as "January–June 2026", or "November 2025–February 2026". */
	String months(YearMonth first, YearMonth last) {
		String to = say("month", name(last), String.valueOf(last.getYear()));
		if (first.equals(last)) {
			return to;
		}
		String from = (first.getYear() == last.getYear()) ? name(first)
				: say("month", name(first), String.valueOf(first.getYear()));
		return from + "–" + to;
	}

	private String name(YearMonth month) {
		return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, this.plan.language());
	}

	String period(ReportedPeriod period) {
		String year = String.valueOf(period.year());
		return period.isQuarter() ? say("quarter", month(period.first()), month(period.last()), year)
				: say("month", period.first().getDisplayName(TextStyle.FULL_STANDALONE, this.plan.language()), year);
	}

	String unit(@Nullable String unit) {
		String shown = UnitWords.shown(unit, this.plan);
		return (shown == null || shown.isEmpty()) ? say("unit.none") : shown;
	}

	/** What was done so far; what cannot be told says why. */
	Component done(ProgressSum sum) {
		return work(sum, sum.actual());
	}

	Component target(ProgressSum sum) {
		return work(sum, sum.target());
	}

	Component toDate(ProgressSum sum) {
		return (sum.over() == 0) ? new Absence(say("notBegun")) : work(sum, sum.toDate());
	}

	private Component work(ProgressSum sum, FigureSum figures) {
		if (figures.absent(org.countrycoalition.kernel.Absence.NOT_APPLICABLE) > 0 && figures.known() == 0) {
			return new Absence(say((sum.over() == 0) ? "notBegun" : "notAdded"));
		}
		boolean stated = figures.known() > 0 || figures.absent(org.countrycoalition.kernel.Absence.UNKNOWN) == 0;
		return stated ? this.plan.sum(figures) : new Absence(this.plan.say("notStated"));
	}

	Component spent(ProgressSum sum) {
		return (sum.over() == 0 && sum.spent().known() == 0) ? new Absence(say("notBegun"))
				: this.plan.sum(sum.spent());
	}

	Component share(ProgressSum sum) {
		return switch (sum.share()) {
			case Ratio.Computable share -> new Span(say("percent", this.plan.number(share.percent())));
			case Ratio.NotComputable none -> new Absence(this.plan.say("compare.none"));
		};
	}

	/** A month of a line: where it stands, what was done, what was planned. */
	String cell(LineProgress line, Month month) {
		List<String> parts = new ArrayList<>();
		parts.add(say("state." + line.state(month).name()));
		Progress report = line.report(month);
		if (report != null) {
			parts.add(done(line, report));
		}
		BigDecimal target = line.planned().months().of(month);
		if (target != null && line.isAdditive()) {
			parts.add(say("cell.target", this.plan.number(target)));
		}
		return String.join(" · ", parts);
	}

	private String done(LineProgress line, Progress report) {
		BigDecimal quantity = report.actuals().quantityIn(report.measure().unit());
		if (quantity == null) {
			return say("cell.noQuantity");
		}
		String number = Objects.equals(report.measure().unit(), line.line().unit()) ? this.plan.number(quantity)
				: quantity(quantity, report.measure());
		if (!report.measure().isAdditive()) {
			return say("cell.sinceJanuary", number);
		}
		return report.period().isQuarter() ? say("cell.quarter", number) : number;
	}

	/** All that a report states, in a sentence. */
	String written(Actuals actuals, Measure measure) {
		List<String> parts = new ArrayList<>();
		parts.add((actuals.quantity() != null) ? say("written.quantity", quantity(actuals.quantity(), measure))
				: say("cell.noQuantity"));
		if (!actuals.people().isEmpty()) {
			parts.add(people(actuals.people()));
		}
		parts
			.add((actuals.spent() != null) ? say("written.spent", measure.currency(), this.plan.number(actuals.spent()))
					: say("written.noSpending"));
		if (actuals.note() != null) {
			parts.add(say("written.note", actuals.note()));
		}
		return String.join(", ", parts);
	}

	private String quantity(BigDecimal quantity, Measure measure) {
		return say("written.inUnit", this.plan.number(quantity), unit(measure.unit()));
	}

	private String people(People people) {
		List<String> parts = new ArrayList<>();
		add(parts, "WOMEN", people.women());
		add(parts, "MEN", people.men());
		add(parts, "GIRLS", people.girls());
		add(parts, "BOYS", people.boys());
		add(parts, "DISABILITY", people.disability());
		return String.join(", ", parts);
	}

	private void add(List<String> parts, String who, @Nullable Integer number) {
		if (number != null) {
			parts.add(say("written.people", say("people." + who), number));
		}
	}

}
