package org.countrycoalition.workplan.ui;

import java.math.BigDecimal;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.workplan.Budget;
import org.countrycoalition.workplan.LineYear;
import org.jspecify.annotations.Nullable;

/**
 * Asks what an operator means to spend on a line in a year.
 */
class BudgetDialog extends CostDialog {

	private final TextField operator;

	private final TextField note;

	private final BiConsumer<String, Budget.Facts> save;

	/**
	 * @param place of the form, by which what is typed is known again
	 * @param heading names line and year
	 * @param save is told the operator and what the budget says
	 * @param saved shows what is stored
	 */
	BudgetDialog(CostWords words, String place, String heading, BiConsumer<String, Budget.Facts> save, Runnable saved) {
		super(words, place, heading, saved);
		this.save = save;
		this.operator = text("field.operator");
		this.note = text("field.note");
		typed().text("operator", this.operator).text("note", this.note);
	}

	/** Where what is typed of a budget is kept. */
	static String place(LineYear where, String which) {
		return "budget:" + where.key() + ":" + where.year() + ":" + which;
	}

	/**
	 * Asks for a budget of an operator that has no account.
	 * @param currency that is proposed
	 */
	BudgetDialog ofSomebody(@Nullable String operator, String currency) {
		show(this.operator, this.note);
		this.operator.setValue((operator != null) ? operator : "");
		fill("", currency, "");
		return this;
	}

	/**
	 * Asks for the reader's own budget.
	 * @param currency that is proposed
	 * @param source that is proposed
	 */
	BudgetDialog own(String operator, String currency, String source) {
		this.operator.setValue(operator);
		show(this.note);
		fill("", currency, source);
		return this;
	}

	/** Asks for what a budget is to say instead. */
	BudgetDialog correcting(Budget before, String written) {
		this.operator.setValue(before.operator());
		show(this.note);
		this.note.setValue((before.facts().note() != null) ? before.facts().note() : "");
		fill(written, before.facts().currency(), before.facts().source());
		return this;
	}

	@Override
	boolean isComplete() {
		boolean named = isFilled(this.operator);
		return super.isComplete() && named;
	}

	@Override
	void store(BigDecimal amount, String currency, String source) {
		String covers = this.note.getValue().strip();
		this.save.accept(this.operator.getValue(),
				new Budget.Facts(amount, currency, covers.isEmpty() ? null : covers, source));
	}

}
