package org.countrycoalition.registry.api;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.countrycoalition.registry.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A place in a State's coalition, with its first and its last day as the screens show
 * them.
 *
 * @param until null if open
 */
record MemberAnswer(@Schema(description = "Key of the organisation") String organisation, String name,
		Membership.Role role, @Schema(description = "First day") LocalDate from,
		@Schema(description = "Last day; null if open") @Nullable LocalDate until,
		@Schema(description = "Whether it is fictional") boolean illustrative, String source) {

	static MemberAnswer of(Membership member) {
		LocalDate until = member.until();
		return new MemberAnswer(member.organisation(), member.organisationName(), member.role(), member.from(),
				(until != null) ? until.minusDays(1) : null, member.illustrative(), member.source());
	}

}
