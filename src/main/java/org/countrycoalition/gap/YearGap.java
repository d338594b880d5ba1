package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;

/**
 * The gaps of a year: by pillar, their sum, and what is left of it after unallocated
 * money.
 *
 * @param year the year
 * @param cells one for each of the four pillars
 * @param atLeast whether a pillar's gap cannot be computed, so that both totals are at
 * least what they say
 * @param upper the pillars' gaps together
 * @param lower what remains of them if unallocated money goes where it may and is needed
 * @param unallocated money for several pillars, or none that is named
 * @param national which of the State's own money lowers the gaps
 * @param offPlan contributions for work that is not on the plan, which lower none
 * @param madeUp whether some of the plan or of the money is made up
 */
public record YearGap(int year, List<Cell> cells, boolean atLeast, Range upper, Range lower,
		List<Unallocated> unallocated, NationalUse national, FigureSum offPlan, boolean madeUp) {

	/**
	 * The same with its dollars, all of the one year, told in the prices. What is left is
	 * computed before it is told: otherwise rounding would open a gap of a cent where
	 * there is none. Totals are added up after it, so that they are those of the parts.
	 */
	YearGap in(Prices prices) {
		if (!prices.isConstant()) {
			return this;
		}
		List<Cell> told = this.cells.stream().map((cell) -> cell.in(prices)).toList();
		Range sum = told.stream()
			.flatMap((cell) -> (cell.gap() instanceof Gap.Open open) ? Stream.of(open.amount()) : Stream.empty())
			.reduce(Range.ZERO, Range::plus);
		return new YearGap(this.year, told, told.stream().anyMatch((cell) -> cell.gap() instanceof Gap.NotComputable),
				sum, after(sum, prices), this.unallocated.stream().map((gift) -> gift.in(prices, this.year)).toList(),
				this.national.in(prices, this.year), prices.in(this.offPlan, this.year), this.madeUp);
	}

	/** What unallocated money leaves of a sum, which is one of parts that are rounded. */
	private Range after(Range sum, Prices prices) {
		BigDecimal least = after(sum.least(), this.upper.least(), this.lower.least(), prices);
		BigDecimal most = after(sum.most(), this.upper.most(), this.lower.most(), prices);
		return new Range(least, most.max(least), this.lower.estimated());
	}

	private BigDecimal after(BigDecimal sum, BigDecimal before, BigDecimal left, Prices prices) {
		BigDecimal closed = prices.amount(before.subtract(left), this.year).orElse(BigDecimal.ZERO);
		return (left.signum() == 0) ? BigDecimal.ZERO : sum.subtract(closed).max(BigDecimal.ZERO);
	}

	/**
	 * The pillars' gaps together: not computable if none of them is, and nothing to
	 * compute if nothing is planned.
	 */
	public Gap sum() {
		return total(this.upper);
	}

	/** What is left of them after unallocated money. */
	public Gap afterUnallocated() {
		return total(this.lower);
	}

	/**
	 * How many parts of all that is told of the year are converted at the rate of an
	 * earlier year.
	 */
	public int estimated() {
		int byPillar = this.cells.stream()
			.mapToInt((cell) -> cell.need().estimated() + cell.external().estimated())
			.sum();
		int forSeveral = this.unallocated.stream()
			.filter((gift) -> !gift.own())
			.mapToInt((gift) -> gift.money().estimated())
			.sum();
		return byPillar + forSeveral + this.offPlan.estimated() + this.national.estimated();
	}

	/** One of the four. */
	public Cell cell(Pillar pillar) {
		return this.cells.stream().filter((cell) -> cell.pillar() == pillar).findFirst().orElseThrow();
	}

	/** Whether the plan has a line for the year. */
	public boolean isPlanned() {
		return this.cells.stream().anyMatch((cell) -> cell.plan() == Cell.Planned.LINES);
	}

	private Gap total(Range amount) {
		if (this.cells.stream().anyMatch((cell) -> cell.gap() instanceof Gap.Open)) {
			return new Gap.Open(amount);
		}
		return this.atLeast ? new Gap.NotComputable() : new Gap.NotPlanned();
	}

}
