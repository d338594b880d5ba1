package org.countrycoalition.registry.api;

import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Membership;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemberAnswerTests {

	private static MemberAnswer until(@Nullable LocalDate firstDayAfter) {
		return MemberAnswer.of(new Membership(new UUID(0, 1), CountryCode.of("LAO"), "donor", "A donor",
				Membership.Role.MEMBER, LocalDate.of(2024, 1, 1), firstDayAfter, false, "a source", 0));
	}

	@Test
	void a_place_that_ended_tells_its_last_day() {
		assertThat(until(LocalDate.of(2026, 1, 1)).until()).isEqualTo("2025-12-31");
	}

	@Test
	void a_place_that_did_not_end_tells_none() {
		assertThat(until(null).until()).isNull();
	}

}
