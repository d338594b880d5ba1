package org.countrycoalition.funding.needs;

import java.math.BigDecimal;

/**
 * How much of something.
 *
 * @param number above zero
 * @param unit in its writer's words, such as "weeks" or "detectors"
 */
public record Quantity(BigDecimal number, String unit) {

	/**
	 * Whether the two can be compared: units in other words are never converted.
	 */
	public boolean isInUnitOf(Quantity other) {
		return this.unit.strip().equalsIgnoreCase(other.unit.strip());
	}

}
