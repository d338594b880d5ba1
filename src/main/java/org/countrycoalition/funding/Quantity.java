package org.countrycoalition.funding;

import java.math.BigDecimal;

/**
 * How much of something.
 *
 * @param number above zero
 * @param unit in its writer's words, such as "weeks" or "detectors"
 */
public record Quantity(BigDecimal number, String unit) {

	/** Equal quantities make equal records: 40 is 40.0000. */
	public Quantity {
		BigDecimal plain = number.stripTrailingZeros();
		number = (plain.scale() < 0) ? plain.setScale(0) : plain;
		unit = unit.strip();
	}

	/**
	 * Whether the two can be compared: units in other words are never converted.
	 */
	public boolean isInUnitOf(Quantity other) {
		return this.unit.equalsIgnoreCase(other.unit);
	}

}
