package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.List;

import org.countrycoalition.kernel.ExchangeRate;
import org.jspecify.annotations.Nullable;

/**
 * What a line costs in a year by one way of costing it: an amount, or the reason why
 * there is none. No amount is not zero.
 */
public sealed interface CostPart {

	/**
	 * @return the amount in the currency of the plan, null if there is none
	 */
	@Nullable BigDecimal known();

	/**
	 * An amount.
	 *
	 * @param amount in the currency of the plan, two decimals, rounded half up
	 * @param parts of which it is the sum
	 * @param rates by which parts in other currencies were converted
	 */
	record Computed(BigDecimal amount, int parts, List<ExchangeRate> rates) implements CostPart {

		public Computed {
			rates = List.copyOf(rates);
		}

		@Override
		public BigDecimal known() {
			return this.amount;
		}

	}

	/**
	 * No amount.
	 *
	 * @param why there is none
	 */
	record Missing(Why why) implements CostPart {

		@Override
		public @Nullable BigDecimal known() {
			return null;
		}

	}

	/** Why there is no amount. */
	enum Why {

		/** The line names no entry of the cost library that the reader may see. */
		NO_ENTRY,

		/** The line states no quantity for the year. */
		NO_QUANTITY,

		/** The entry is for another unit than the line. */
		OTHER_UNIT,

		/**
		 * Another currency than the plan's, and no rate of the year or an earlier one.
		 */
		NO_RATE,

		/** No operator's budget is stated. */
		NO_BUDGET

	}

}
