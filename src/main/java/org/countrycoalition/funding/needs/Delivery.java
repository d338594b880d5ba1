package org.countrycoalition.funding.needs;

import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What its giver says that it has delivered of a match.
 *
 * @param id key
 * @param match of which
 * @param facts what is said of it
 * @param told by whom
 * @param arrival what its receiver says of it, null if nothing yet
 * @param version for optimistic locking
 */
public record Delivery(UUID id, UUID match, Facts facts, Posting.Told told, @Nullable Arrival arrival, int version) {

	/** Whether its receiver has confirmed it. */
	public boolean isConfirmed() {
		return this.arrival != null && this.arrival.on() != null;
	}

	/** Whether its receiver says that it did not arrive as told. */
	public boolean isMissed() {
		return this.arrival != null && this.arrival.on() == null;
	}

	/**
	 * What was delivered.
	 *
	 * @param what in words
	 * @param quantity how much, null if not stated
	 * @param on the day
	 * @param excess why it is more than was left of the match, null if it is not
	 */
	public record Facts(String what, @Nullable Quantity quantity, LocalDate on, @Nullable String excess) {

		/** Without a reason for more, which nothing calls for. */
		Facts within() {
			return new Facts(this.what, this.quantity, this.on, null);
		}

	}

	/**
	 * What the receiver says.
	 *
	 * @param on the day on which it arrived, null: it did not as told
	 * @param why what is missing or other than told, null: it arrived
	 * @param told by whom
	 */
	public record Arrival(@Nullable LocalDate on, @Nullable String why, Posting.Told told) {
	}

}
