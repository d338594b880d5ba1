package org.countrycoalition.registry;

import java.time.Instant;
import java.util.UUID;

import org.countrycoalition.kernel.PriceIndex;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an index of prices, as it was loaded.
 *
 * @param id key
 * @param index what it says
 * @param inForce whether amounts are converted by it
 * @param undone who took it back and when, null if nobody did
 * @param version for optimistic locking
 */
public record PriceEdition(UUID id, PriceIndex index, boolean inForce, @Nullable Undone undone, int version) {

	/**
	 * That an edition was taken back.
	 *
	 * @param by name of who did
	 * @param at when
	 */
	public record Undone(String by, Instant at) {
	}

}
