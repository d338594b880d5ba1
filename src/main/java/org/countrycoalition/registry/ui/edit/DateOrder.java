package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which of two days comes first; where one of the two is open, nothing is wrong.
 */
final class DateOrder {

	private DateOrder() {
	}

	static boolean before(@Nullable LocalDate earlier, @Nullable LocalDate later) {
		return earlier == null || later == null || earlier.isBefore(later);
	}

	/** The same, or on the same day. */
	static boolean notAfter(@Nullable LocalDate earlier, @Nullable LocalDate later) {
		return earlier == null || later == null || !earlier.isAfter(later);
	}

}
