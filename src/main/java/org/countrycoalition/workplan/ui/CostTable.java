package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.workplan.CostPage;
import org.countrycoalition.workplan.Costing;
import org.countrycoalition.workplan.Costing.Basis;

/**
 * Lines of a plan with what they cost as stated, by unit cost and by the operators'
 * budgets, and by how much these differ; a page at a time.
 */
class CostTable extends Composite<Section> {

	private final CostPage page;

	private final CostAddress here;

	private final CostWords words;

	CostTable(CostPage page, CostAddress here, CostWords words) {
		this.page = page;
		this.here = here;
		this.words = words;
		String heading = words.say("compare", String.valueOf(page.year()), page.lines());
		getContent().addClassName("card");
		getContent().add(new H2(heading));
		if (page.costings().isEmpty()) {
			getContent().add(new Absence(words.say("compare.none", String.valueOf(page.year()))));
			return;
		}
		getContent().add(table(heading),
				words.plan().paging(page.page() + 1, page.lines(), (number) -> here.page(number - 1).path()),
				new PassportLine(List.of(words.say("rule"), words.say("rule.rates"),
						words.say("rule.threshold", Costing.THRESHOLD))));
	}

	private Component table(String heading) {
		PlanWords plan = this.words.plan();
		String currency = this.page.plan().currency();
		return new DataTable<Costing>(heading).captionUnseen()
			.name(plan.say("line"), this::line)
			.figure(this.words.say("stated", currency), (costing) -> plan.amount(costing.stated(), "cost.unknown"))
			.figure(this.words.say("by.LIBRARY", currency), (costing) -> cell(costing, Basis.LIBRARY))
			.figure(this.words.say("by.BUDGETS", currency), (costing) -> cell(costing, Basis.BUDGETS))
			.figure(this.words.say("between"), (costing) -> this.words.difference(costing.betweenBoth()))
			.component(this.words.say("explanation"), this::explanation)
			.rows(this.page.costings());
	}

	private Component line(Costing costing) {
		Anchor link = new Anchor(this.words.plan().places().to(this.here.line(costing.line().id()).path()),
				costing.line().title());
		Div cell = new Div(link);
		Optional.ofNullable(costing.line().operator()).map(Detail::new).ifPresent(cell::add);
		return cell;
	}

	private Component cell(Costing costing, Basis basis) {
		Div cell = new Div(this.words.part(costing, basis));
		costing.toStated(basis)
			.map((difference) -> new Detail(this.words.say("toStated", this.words.written(difference))))
			.ifPresent(cell::add);
		return cell;
	}

	private Component explanation(Costing costing) {
		if (costing.note() != null && costing.note().text() != null) {
			return new Span(costing.note().text());
		}
		return costing.isAskedAbout() ? new Badge(this.words.say("asked")) : new Absence(this.words.say("noNote"));
	}

}
