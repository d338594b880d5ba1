package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, or the reason why it cannot be computed. Nothing out of nothing is
 * not zero per cent.
 */
public sealed interface Ratio {

	/** So many of so many, for example 18 of 28 States. */
	static Ratio of(long numerator, long denominator) {
		return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
	}

	/** So much of so much; both in the same unit. */
	static Ratio of(BigDecimal numerator, BigDecimal denominator) {
		return switch (denominator.signum()) {
			case 1 -> new Computable(numerator, denominator);
			case 0 -> new NotComputable(Reason.DENOMINATOR_ZERO);
			default -> new NotComputable(Reason.DENOMINATOR_NEGATIVE);
		};
	}

	/**
	 * One figure of another; both in the same unit. If either is absent there is no
	 * ratio.
	 */
	static Ratio of(Figure numerator, Figure denominator) {
		if (!(denominator instanceof Figure.Known whole)) {
			return new NotComputable(Reason.DENOMINATOR_ABSENT);
		}
		if (!(numerator instanceof Figure.Known part)) {
			return new NotComputable(Reason.NUMERATOR_ABSENT);
		}
		return of(part.value(), whole.value());
	}

	/**
	 * One sum of another; both in the same unit. A sum that is only a lower bound gives
	 * no ratio: against what it hides, the share can be any other.
	 */
	static Ratio of(FigureSum numerator, FigureSum denominator) {
		Ratio ratio = of(numerator.atLeast(), denominator.atLeast());
		if (ratio instanceof Computable && (numerator.isLowerBound() || denominator.isLowerBound())) {
			return new NotComputable(Reason.INCOMPLETE);
		}
		return ratio;
	}

	/**
	 * A ratio that has a value. Small numbers are shown as n of N first, the percentage
	 * after.
	 *
	 * @param numerator the part
	 * @param denominator the whole, above zero
	 */
	record Computable(BigDecimal numerator, BigDecimal denominator) implements Ratio {

		public Computable {
			if (denominator.signum() <= 0) {
				throw new IllegalArgumentException("Nothing is a part of " + denominator.toPlainString());
			}
			numerator = Decimals.plain(numerator);
			denominator = Decimals.plain(denominator);
		}

		/** The percentage without decimals, rounded half up: 107 of 112 is 96. */
		public BigDecimal percent() {
			return percent(0);
		}

		/**
		 * The percentage, rounded half up once, from the exact quotient.
		 * @param decimals how many digits after the point, zero or more
		 */
		public BigDecimal percent(int decimals) {
			if (decimals < 0) {
				throw new IllegalArgumentException("Not a number of decimals: " + decimals);
			}
			return this.numerator.scaleByPowerOfTen(2).divide(this.denominator, decimals, RoundingMode.HALF_UP);
		}

	}

	/**
	 * A ratio without a value.
	 *
	 * @param reason why not
	 */
	record NotComputable(Reason reason) implements Ratio {
	}

	/** Why a ratio cannot be computed. */
	enum Reason {

		/** The whole is zero. */
		DENOMINATOR_ZERO,

		/** The whole is below zero, so the sources must be wrong. */
		DENOMINATOR_NEGATIVE,

		/** Some part of the whole is below zero: parts are no shares then. */
		PART_NEGATIVE,

		/** The part is unknown, not applicable, not reported or confidential. */
		NUMERATOR_ABSENT,

		/** The whole is unknown, not applicable, not reported or confidential. */
		DENOMINATOR_ABSENT,

		/** Some of the sum is missing, of the part or of the whole. */
		INCOMPLETE

	}

}
