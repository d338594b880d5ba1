package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.workplan.ui.LineCells.Column;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.QualityCheck;
import org.countrycoalition.workplan.QualityCheck.Finding;
import org.countrycoalition.workplan.QualityCheck.Kind;

/**
 * What a careful reader would ask of the draft; each question leads to its cell.
 */
class QualitySection extends Composite<Section> {

	/** More of one kind are counted and not listed. */
	private static final int MOST = 50;

	private final Supplier<QualityCheck> check;

	private final Plan plan;

	private final PlanWords words;

	private final UnstoredTexts unstored;

	private final Div findings = new Div();

	/**
	 * @param unstored what the reader has typed and not stored
	 * @param check reads the whole draft, which a long plan takes a while for: it is
	 * asked for, or the page is there before
	 */
	QualitySection(Plan plan, PlanWords words, UnstoredTexts unstored, Supplier<QualityCheck> check) {
		this.plan = plan;
		this.words = words;
		this.unstored = unstored;
		this.check = check;
		this.findings.getElement().setAttribute("role", "status");
		getContent().addClassName("card");
		getContent().add(new H2(words.say("check")), new Paragraph(words.say("check.explained")), this.findings,
				new Button(words.say("check.now"), (click) -> show()));
	}

	/** Shows the questions once the page stands. */
	QualitySection afterwards() {
		getElement().executeJs("return true").then((ready) -> show());
		return this;
	}

	private void show() {
		this.findings.removeAll();
		Map<Kind, List<Finding>> byKind = this.check.get()
			.findings()
			.stream()
			.collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.toList()));
		Optional<Component> unstored = this.unstored.question(this.plan);
		if (byKind.isEmpty() && unstored.isEmpty()) {
			this.findings.add(new Paragraph(this.words.say("check.nothing")));
		}
		unstored.ifPresent(this.findings::add);
		byKind.entrySet()
			.stream()
			.sorted((one, other) -> Boolean.compare(other.getKey().isError(), one.getKey().isError()))
			.forEach((kind) -> this.findings.add(ofKind(kind.getKey(), kind.getValue())));
	}

	private Component ofKind(Kind kind, List<Finding> all) {
		Span title = title(kind.isError(), this.words.say("check." + kind.name(), all.size()), this.words);
		UnorderedList list = new UnorderedList();
		all.stream().limit(MOST).forEach((finding) -> list.add(new ListItem(link(finding))));
		if (all.size() > MOST) {
			list.add(new ListItem(this.words.say("check.more", all.size() - MOST)));
		}
		return new NativeDetails(title, list);
	}

	/** A question, after the word for its weight. */
	static Span title(boolean error, String question, PlanWords words) {
		Badge weight = new Badge(words.say(error ? "check.error" : "check.warning"));
		weight.addClassName(error ? "check-error" : "check-warning");
		return new Span(weight, new Text(" " + question));
	}

	private Component link(Finding finding) {
		String page = PlanAddress.of(this.plan.state()) + "/draft";
		PlanLine line = finding.line();
		Outcome outcome = finding.outcome();
		if (outcome != null) {
			return new Anchor(this.words.places().to(page + "?outcomes&check"), outcome.title());
		}
		if (line == null) {
			return new Anchor(this.words.places().to(page + "?facts&check"), this.words.say("facts.change"));
		}
		int year = (finding.year() != null) ? finding.year() : this.plan.firstYear();
		String where = (finding.year() != null) ? this.words.say("check.place", line.title(), String.valueOf(year))
				: line.title();
		if (finding.kind() == Kind.COSTS_DIFFER || finding.kind() == Kind.NO_UNIT_COST) {
			return new Anchor(this.words.places().to(new CostAddress(this.plan.state(), year, 0, line.id()).path()),
					where);
		}
		return new Anchor(
				this.words.places().to(new CellAddress(line.id(), cell(finding.kind())).path(this.plan.state(), year)),
				where);
	}

	/** The cell or field that the question is about. */
	static String cell(Kind kind) {
		return switch (kind) {
			case NO_STRATEGY, NO_EVIDENCE, OUTSIDE_STRATEGY, OUTCOME_UNSERVED, OUTCOME_AFTER_DEADLINE, TWICE ->
				Column.TITLE.name();
			case NO_UNIT -> Column.UNIT.name();
			case NO_QUANTITY, NO_UNIT_COST -> Column.QUANTITY.name();
			case NATIONAL_OVER_COST -> Column.NATIONAL.name();
			case CAPACITY_OVER_COST -> Column.CAPACITY.name();
			case OPERATOR_UNKNOWN -> Column.OPERATOR.name();
			case NOTHING_PLANNED, NO_COST, AFTER_DEADLINE, JUMP, COSTS_DIFFER -> Column.COST.name();
			case MONTHS_DIFFER, MONTHS_AFTER_DEADLINE -> "MONTHS";
			case PEOPLE_OVER_QUANTITY -> DetailField.WOMEN.name();
			case NO_SHARE -> DetailField.ATTRIBUTION.name();
		};
	}

}
