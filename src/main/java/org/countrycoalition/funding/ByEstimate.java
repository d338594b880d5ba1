package org.countrycoalition.funding;

import java.util.List;
import java.util.function.Function;

import org.countrycoalition.kernel.Extent;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Prices;

/**
 * What of a sum of a State's own money is attributed by estimate, because it is part of
 * wider budgets; in dollars.
 *
 * @param whole amounts of the wider budgets as stated
 * @param least that is for the pillars of the rows
 * @param most that is for the pillars of the rows
 */
public record ByEstimate(FigureSum whole, FigureSum least, FigureSum most) {

	/** Nothing is. */
	public static final ByEstimate NOTHING = new ByEstimate(FigureSum.EMPTY, FigureSum.EMPTY, FigureSum.EMPTY);

	/**
	 * @param rows of a sum, parts of wider budgets or not
	 */
	public static ByEstimate of(List<NationalRow> rows) {
		List<NationalRow> wider = rows.stream().filter((row) -> row.facts().wider() != null).toList();
		return new ByEstimate(sum(wider, NationalRow::whole), sum(wider, NationalRow::least),
				sum(wider, NationalRow::most));
	}

	private static FigureSum sum(List<NationalRow> rows, Function<NationalRow, FigureSum> part) {
		return rows.stream().map(part).reduce(FigureSum.EMPTY, FigureSum::plus);
	}

	/** The same with its dollars, of the year, told in the prices. */
	public ByEstimate in(Prices prices, int year) {
		return new ByEstimate(prices.in(this.whole, year), prices.in(this.least, year), prices.in(this.most, year));
	}

	/** From where to where it reaches. */
	public Extent extent() {
		return Extent.between(this.least, this.most);
	}

	/** Whether no row is part of a wider budget. */
	public boolean isNothing() {
		return this.whole.parts() == 0;
	}

}
