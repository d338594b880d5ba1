package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's place in a State's coalition.
 *
 * @param id key
 * @param state whose coalition
 * @param organisation key of the member
 * @param organisationName its name
 * @param role what it does there
 * @param from first day
 * @param until first day on which it no longer is one, null if open
 * @param illustrative fictional
 * @param source document or address
 * @param version for optimistic locking
 */
public record Membership(UUID id, CountryCode state, String organisation, String organisationName, Role role,
		LocalDate from, @Nullable LocalDate until, boolean illustrative, String source, int version) {

	/**
	 * What a member does.
	 */
	public enum Role {

		/** Leads or co-leads. */
		LEAD,

		/** Keeps meetings and minutes. */
		SECRETARIAT,

		/** Takes part. */
		MEMBER,

		/** Comes to meetings and does not see the coalition tier. */
		VISITOR

	}

}
