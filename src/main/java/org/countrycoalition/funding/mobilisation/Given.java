package org.countrycoalition.funding.mobilisation;

import java.util.Currency;

import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Money;

/**
 * Amounts as they were given: what was given in the plan's currency stays what it is, and
 * only the rest is converted.
 *
 * @param dollars all of it in dollars of the United States
 * @param own what was given in the plan's currency, in that currency
 * @param other the rest, in dollars
 */
public record Given(FigureSum dollars, FigureSum own, FigureSum other) {

	/** Of nothing. */
	public static final Given NOTHING = new Given(FigureSum.EMPTY, FigureSum.EMPTY, FigureSum.EMPTY);

	/** Nothing of it in the plan's currency. */
	static Given ofDollars(FigureSum dollars) {
		return new Given(dollars, FigureSum.EMPTY, dollars);
	}

	/** A row of the national ledger; of a wider budget at least a share. */
	static Given of(NationalRow row, Currency currency) {
		FigureSum dollars = row.counted();
		Money money = row.facts().money();
		return (money != null && !money.isUsd() && money.currency().equals(currency))
				? new Given(dollars, counted(row, FigureSum.of(Figure.reported(money.amount()))), FigureSum.EMPTY)
				: ofDollars(dollars);
	}

	private static FigureSum counted(NationalRow row, FigureSum amount) {
		WiderBudget wider = row.facts().wider();
		return (wider != null) ? wider.counted(amount) : amount;
	}

	/** Both together. */
	public Given plus(Given more) {
		return new Given(this.dollars.plus(more.dollars), this.own.plus(more.own), this.other.plus(more.other));
	}

}
