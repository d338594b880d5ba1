package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.workplan.Budget;
import org.countrycoalition.workplan.LineCosts;
import org.countrycoalition.workplan.LineYear;

/**
 * What the operators of a line mean to spend in a year, as their State's authority reads
 * it. It enters budgets for operators that have no account, and corrects no other.
 */
class BudgetSection extends Composite<Div> {

	private final LineCosts costs;

	private final CostParts parts;

	private final CostWords words;

	private final Runnable again;

	private final String heading;

	private final RefusalNote refusal;

	/**
	 * @param again shows the page as it is stored then
	 */
	BudgetSection(LineCosts costs, CostParts parts, Runnable again) {
		this.costs = costs;
		this.parts = parts;
		this.words = parts.words();
		this.again = again;
		this.heading = this.words.say("budgets", costs.costing().line().title(),
				String.valueOf(costs.costing().year()));
		this.refusal = new RefusalNote(this.words.plan());
		getContent().add(new H3(this.heading), this.refusal);
		if (costs.budgets().isEmpty()) {
			getContent().add(new Paragraph(new Absence(this.words.say("why.NO_BUDGET"))));
		}
		else {
			getContent().add(table());
		}
		getContent().add(new Button(this.words.say("budgets.add"), (click) -> add()));
	}

	private Component table() {
		return new DataTable<Budget>(this.heading).captionUnseen()
			.name(this.words.say("field.operator"), (budget) -> new Span(budget.operator()))
			.figure(this.words.say("field.amount"),
					(budget) -> new Span(
							budget.facts().currency() + "\u00a0" + this.words.plan().number(budget.facts().amount())))
			.component(this.words.say("field.note"),
					(budget) -> (budget.facts().note() != null) ? new Span(budget.facts().note())
							: new Absence(this.words.plan().say("notStated")))
			.text(this.words.say("field.source"), (budget) -> budget.facts().source())
			.text(this.words.say("budgets.by"),
					(budget) -> this.words.say(budget.byOperator() ? "budgets.by.operator"
							: this.costs.isCounted(budget) ? "budgets.by.authority" : "budgets.by.replaced"))
			.component(this.words.say("budgets.change"), this::change)
			.rows(this.costs.budgets());
	}

	private Component change(Budget budget) {
		if (budget.byOperator()) {
			return new Div(new Absence(this.words.say("budgets.theirs")), this.parts.history().of(budget));
		}
		Button correct = new Button(this.words.say("budgets.correct"),
				(click) -> new BudgetDialog(this.words, BudgetDialog.place(where(), budget.id().toString()),
						this.heading,
						(operator, facts) -> this.parts.budgets().enterFor(where(), operator, budget, facts),
						this.again)
					.correcting(budget, this.words.plan().number(budget.facts().amount()))
					.open());
		correct.setAriaLabel(this.words.say("budgets.correct.whose", budget.operator()));
		Button remove = new Button(this.words.say("budgets.remove"), (click) -> remove(budget));
		remove.setAriaLabel(this.words.say("budgets.remove.whose", budget.operator()));
		return new Div(correct, remove, this.parts.history().of(budget));
	}

	private void add() {
		new BudgetDialog(this.words, BudgetDialog.place(where(), "new"), this.heading,
				(operator, facts) -> this.parts.budgets().enterFor(where(), operator, null, facts), this.again)
			.ofSomebody(this.costs.budgets().isEmpty() ? this.costs.costing().line().operator() : null,
					this.costs.plan().currency())
			.open();
	}

	private void remove(Budget budget) {
		if (this.refusal.attempt(() -> this.parts.budgets().remove(budget))) {
			this.again.run();
		}
	}

	private LineYear where() {
		return new LineYear(this.costs.costing().line().key(), this.costs.costing().year());
	}

}
