package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a line costs in a year, told three times: as the plan states it, by unit cost and
 * quantity, and by the operators' budgets; all in the plan's currency.
 *
 * @param line of the plan
 * @param year of the plan
 * @param entry of the cost library by which the line is costed, null if none
 * @param library by unit cost and quantity
 * @param budgets by the sum of the operators' budgets
 * @param note why they differ, null if nothing was ever said
 */
public record Costing(PlanLine line, int year, @Nullable UnitCost entry, CostPart library, CostPart budgets,
		@Nullable CostNote note) {

	/** A difference over so many per cent is asked about if nobody explains it. */
	public static final BigDecimal THRESHOLD = BigDecimal.TEN;

	/**
	 * @return the cost that the plan states, null if it is not known
	 */
	public @Nullable BigDecimal stated() {
		PlanLine.Year planned = this.line.years().get(this.year);
		return (planned != null) ? planned.cost() : null;
	}

	/**
	 * @param basis one of the two
	 * @return what the line costs by it
	 */
	public CostPart by(Basis basis) {
		return switch (basis) {
			case LIBRARY -> this.library;
			case BUDGETS -> this.budgets;
		};
	}

	/**
	 * @return by how much the budgets are above unit cost and quantity; empty unless both
	 * are known
	 */
	public Optional<Difference> betweenBoth() {
		return Difference.of(this.budgets.known(), this.library.known());
	}

	/**
	 * @param basis one of the two
	 * @return by how much it is above the stated cost; empty unless both are known
	 */
	public Optional<Difference> toStated(Basis basis) {
		return Difference.of(by(basis).known(), stated());
	}

	/**
	 * @return whether somebody has said why they differ
	 */
	private boolean isExplained() {
		return this.note != null && this.note.text() != null;
	}

	/**
	 * @return whether any two of the three differ by more than the threshold, and nobody
	 * has said why
	 */
	public boolean isAskedAbout() {
		return !isExplained() && Stream.of(betweenBoth(), toStated(Basis.LIBRARY), toStated(Basis.BUDGETS))
			.flatMap(Optional::stream)
			.anyMatch(Difference::isLarge);
	}

	/** How a line is costed beside what the plan states. */
	public enum Basis {

		/** Unit cost and quantity. */
		LIBRARY,

		/** The operators' budgets. */
		BUDGETS

	}

	/**
	 * By how much one amount is above another.
	 *
	 * @param amount below zero if it is less
	 * @param base the other amount
	 */
	public record Difference(BigDecimal amount, BigDecimal base) {

		private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

		static Optional<Difference> of(@Nullable BigDecimal one, @Nullable BigDecimal base) {
			return (one != null && base != null) ? Optional.of(new Difference(one.subtract(base), base))
					: Optional.empty();
		}

		/**
		 * @return per cent of the other amount, one decimal; empty if that is zero
		 */
		public Optional<BigDecimal> percent() {
			return (this.base.signum() == 0) ? Optional.empty()
					: Optional.of(this.amount.multiply(HUNDRED).divide(this.base, 1, RoundingMode.HALF_UP));
		}

		/** Whether it is over the threshold; exact, whatever is shown. */
		boolean isLarge() {
			return this.amount.abs().multiply(HUNDRED).compareTo(this.base.multiply(THRESHOLD)) > 0;
		}

	}

}
