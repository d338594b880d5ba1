package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The value axis, from zero in even steps to the first step at or above the highest bar.
 *
 * @param step distance of two grid lines in the drawn unit
 * @param top the highest grid line in the drawn unit
 */
record AxisScale(BigDecimal step, BigDecimal top) {

	private static final int MOST_STEPS = 5;

	/**
	 * Steps of 1, 2 or 5 times a power of ten, at most five of them, and none that the
	 * decimals of the unit could not show.
	 */
	static AxisScale upTo(BigDecimal highest, int decimals) {
		BigDecimal least = BigDecimal.ONE.movePointLeft(decimals);
		BigDecimal wanted = highest.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64).max(least);
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
		BigDecimal step = Stream.of(1, 2, 5, 10)
			.map((each) -> power.multiply(BigDecimal.valueOf(each)))
			.filter((each) -> each.compareTo(wanted) >= 0)
			.findFirst()
			.orElseThrow();
		BigDecimal steps = highest.divide(step, 0, RoundingMode.CEILING).max(BigDecimal.ONE);
		return new AxisScale(step, step.multiply(steps));
	}

	List<BigDecimal> ticks() {
		return Stream.iterate(BigDecimal.ZERO, (each) -> each.compareTo(this.top) <= 0, (each) -> each.add(this.step))
			.toList();
	}

	/** Decimals that the labels of the axis need. */
	int decimals() {
		return Math.max(0, this.step.stripTrailingZeros().scale());
	}

}
