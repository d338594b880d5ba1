package org.countrycoalition.workplan;

import org.jspecify.annotations.Nullable;

/**
 * In what the figures of a line or of a report are. A revision of the plan may change the
 * line's; a report keeps its own.
 *
 * @param unit of quantities, null if there is none
 * @param currency ISO 4217 code of money
 */
public record Measure(@Nullable String unit, String currency) {

	/** Whether quantities of months sum up; those of people do not. */
	public boolean isAdditive() {
		return WorkUnit.isAdditive(this.unit);
	}

}
