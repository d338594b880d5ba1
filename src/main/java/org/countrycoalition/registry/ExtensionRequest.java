package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A request for a later deadline, from its first draft on. The portal drafts; only the
 * State files.
 *
 * @param id key
 * @param state the State
 * @param article 3 or 4
 * @param requestedUntil null: not decided, or not sourced
 * @param reason in the State's words, null if none yet
 * @param document symbol of the filed document, null if not filed
 * @param filedOn null: not filed, or on a day that no source prints
 * @param tier who may see it
 * @param owner organisation whose draft it is, null for a request known from a document
 * @param illustrative made up
 * @param source document or address, or who wrote it
 * @param version for optimistic locking
 */
public record ExtensionRequest(UUID id, CountryCode state, int article, @Nullable LocalDate requestedUntil,
		@Nullable String reason, @Nullable String document, @Nullable LocalDate filedOn, Tier tier,
		@Nullable String owner, boolean illustrative, String source, int version) {

	/**
	 * @return whether the State has submitted it
	 */
	public boolean isFiled() {
		return this.document != null || this.filedOn != null;
	}

}
