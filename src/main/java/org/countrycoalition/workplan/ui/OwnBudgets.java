package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.workplan.Budget;
import org.countrycoalition.workplan.LineYear;
import org.countrycoalition.workplan.OwnBudget;
import org.countrycoalition.workplan.PlanLine;

/**
 * The lines of an operator with what it means to spend on each in a year. It reads its
 * own budgets and nothing of what others state.
 */
class OwnBudgets extends Composite<Section> {

	private final CostParts parts;

	private final CostWords words;

	private final String operator;

	private final Runnable again;

	private final RefusalNote refusal;

	/**
	 * @param operator name of the reader's organisation
	 * @param again shows the page as it is stored then
	 */
	OwnBudgets(List<OwnBudget> lines, int year, CostParts parts, String operator, Runnable again) {
		CostWords words = parts.words();
		this.parts = parts;
		this.words = words;
		this.operator = operator;
		this.again = again;
		this.refusal = new RefusalNote(words.plan());
		if (lines.isEmpty()) {
			getContent().add(new EmptyState(words.say("own.none", String.valueOf(year)), words.say("own.none.advice")));
			return;
		}
		String heading = words.say("own", String.valueOf(year), lines.size());
		getContent().addClassName("card");
		getContent().add(new H2(heading), this.refusal,
				new DataTable<OwnBudget>(heading).captionUnseen()
					.name(words.plan().say("line"), (own) -> new Span(own.line().title()))
					.component(words.plan().say("quantity"), this::quantity)
					.figure(words.say("own.budget"), this::amount)
					.component(words.say("field.note"), this::note)
					.component(words.say("budgets.change"), this::change)
					.rows(lines));
	}

	private Component quantity(OwnBudget own) {
		PlanLine.Year planned = own.line().years().get(own.year());
		BigDecimal quantity = (planned != null) ? planned.quantity() : null;
		if (quantity == null) {
			return new Absence(this.words.plan().say("notStated"));
		}
		String number = this.words.plan().number(quantity);
		String unit = own.line().unit();
		return new Span((unit != null) ? number + "\u00a0" + this.words.unit(unit) : number);
	}

	private Component amount(OwnBudget own) {
		Budget budget = own.budget();
		return (budget == null) ? new Absence(this.words.plan().say("notStated"))
				: new Span(budget.facts().currency() + "\u00a0" + this.words.plan().number(budget.facts().amount()));
	}

	private Component note(OwnBudget own) {
		Budget budget = own.budget();
		return (budget == null || budget.facts().note() == null) ? new Absence(this.words.plan().say("notStated"))
				: new Span(budget.facts().note());
	}

	private Component change(OwnBudget own) {
		Budget budget = own.budget();
		LineYear where = new LineYear(own.line().key(), own.year());
		String title = own.line().title();
		Button enter = new Button(this.words.say((budget == null) ? "own.enter" : "budgets.correct"), (click) -> {
			BudgetDialog dialog = new BudgetDialog(this.words, BudgetDialog.place(where, "own"),
					this.words.say("own.enter.for", title, String.valueOf(own.year())),
					(name, facts) -> this.parts.budgets().enter(where, budget, facts), this.again);
			((budget == null) ? dialog.own(this.operator, own.currency(), this.operator)
					: dialog.correcting(budget, this.words.plan().number(budget.facts().amount())))
				.open();
		});
		enter.setAriaLabel(this.words.say("own.enter.for", title, String.valueOf(own.year())));
		Div cell = new Div(enter);
		if (budget != null) {
			Button remove = new Button(this.words.say("budgets.remove"), (click) -> remove(budget));
			remove.setAriaLabel(this.words.say("budgets.remove.whose", title));
			cell.add(remove, this.parts.history().of(budget));
		}
		return cell;
	}

	private void remove(Budget budget) {
		if (this.refusal.attempt(() -> this.parts.budgets().remove(budget))) {
			this.again.run();
		}
	}

}
