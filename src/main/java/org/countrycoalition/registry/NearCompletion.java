package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A State's own declaration that it is near the end of a duty. No source defines near
 * completion, so the portal derives it from nothing.
 *
 * @param id key
 * @param state that declares it
 * @param article 3 or 4: a lasting duty never ends
 * @param declaredOn when
 * @param takenBackOn first day on which it no longer holds, null if it stands
 * @param withdrawnOn when it was withdrawn as entered by mistake, so that it never held;
 * null if it was not
 * @param owner authority that declared it
 * @param illustrative made up
 * @param source the document in which the State says so
 * @param version for optimistic locking
 */
public record NearCompletion(UUID id, CountryCode state, int article, LocalDate declaredOn,
		@Nullable LocalDate takenBackOn, @Nullable LocalDate withdrawnOn, String owner, boolean illustrative,
		String source, int version) {

	/** Whether it holds on the day. */
	public boolean holds(LocalDate on) {
		return this.withdrawnOn == null && !this.declaredOn.isAfter(on)
				&& (this.takenBackOn == null || this.takenBackOn.isAfter(on));
	}

}
