package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * A number, or the reason why there is none. Zero is a number. There is deliberately no
 * way to ask for a number "or else" another: whoever needs one looks at both cases with
 * {@code switch}, and sums with {@link FigureSum}, which counts what is missing.
 */
public sealed interface Figure {

	/** A known number of the given status. */
	static Figure of(BigDecimal value, Status status) {
		return new Known(value, status);
	}

	/** A number that its source printed or entered. */
	static Figure reported(BigDecimal value) {
		return new Known(value, Status.REPORTED);
	}

	/** A number that was judged or approximated. */
	static Figure estimated(BigDecimal value) {
		return new Known(value, Status.ESTIMATED);
	}

	/** A number that the portal calculated. */
	static Figure computed(BigDecimal value) {
		return new Known(value, Status.COMPUTED);
	}

	/** No number, for the given reason. */
	static Figure absent(Absence reason) {
		return new Absent(reason);
	}

	/** Whether there is a number. */
	boolean isKnown();

	/**
	 * The same figure said otherwise, for example in another unit; its status stays. An
	 * absence stays the same absence, and the operation is not asked.
	 */
	Figure map(UnaryOperator<BigDecimal> operation);

	/**
	 * A number that is known. Equal numbers are equal records: 5 is 5.00.
	 *
	 * @param value the number, possibly zero
	 * @param status how it came to be
	 */
	record Known(BigDecimal value, Status status) implements Figure {

		public Known {
			value = Decimals.plain(value);
		}

		@Override
		public boolean isKnown() {
			return true;
		}

		@Override
		public Figure map(UnaryOperator<BigDecimal> operation) {
			return new Known(operation.apply(this.value), this.status);
		}

	}

	/**
	 * A number that is not there.
	 *
	 * @param reason why not
	 */
	record Absent(Absence reason) implements Figure {

		@Override
		public boolean isKnown() {
			return false;
		}

		@Override
		public Figure map(UnaryOperator<BigDecimal> operation) {
			return this;
		}

	}

}
