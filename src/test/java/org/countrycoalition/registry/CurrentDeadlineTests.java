package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Deadline.Certainty;
import org.countrycoalition.registry.Deadline.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentDeadlineTests {

	private static final LocalDate ON = LocalDate.of(2026, 1, 20);

	private static final LocalDate TREATY = LocalDate.of(2020, 8, 1);

	private static final LocalDate GRANTED = LocalDate.of(2025, 8, 1);

	private static Deadline deadline(Kind kind, @Nullable LocalDate day, Certainty certainty,
			@Nullable LocalDate ended) {
		return new Deadline(new UUID(0, 1), CountryCode.of("LAO"), 4, kind, day, certainty, null, null, null,
				"a source", ended, 0);
	}

	private static Deadline firm(Kind kind, @Nullable LocalDate day) {
		return deadline(kind, day, Certainty.FIRM, null);
	}

	private static CurrentDeadline of(Deadline... deadlines) {
		return CurrentDeadline.of(List.of(deadlines), 4, ON).orElseThrow();
	}

	@Test
	void the_treaty_s_deadline_counts_where_nothing_was_granted() {
		assertThat(of(firm(Kind.TREATY, TREATY))).isEqualTo(new CurrentDeadline(TREATY, false, false));
	}

	@Test
	void the_latest_granted_deadline_counts_before_the_treaty_s() {
		LocalDate later = GRANTED.plusYears(5);
		assertThat(of(firm(Kind.GRANTED, later), firm(Kind.TREATY, TREATY), firm(Kind.GRANTED, GRANTED)))
			.isEqualTo(new CurrentDeadline(later, false, false));
	}

	@Test
	void an_uncertain_deadline_says_so() {
		assertThat(of(firm(Kind.TREATY, TREATY), deadline(Kind.GRANTED, GRANTED, Certainty.UNCERTAIN, null)))
			.isEqualTo(new CurrentDeadline(GRANTED, true, false));
	}

	@Test
	void a_decision_whose_date_is_not_found_leaves_the_known_one_and_says_so() {
		assertThat(of(firm(Kind.TREATY, TREATY), firm(Kind.GRANTED, GRANTED), firm(Kind.GRANTED, null)))
			.isEqualTo(new CurrentDeadline(GRANTED, false, true));
		assertThat(of(firm(Kind.TREATY, TREATY), firm(Kind.GRANTED, null)))
			.isEqualTo(new CurrentDeadline(TREATY, false, true));
	}

	@Test
	void a_deadline_that_no_longer_holds_does_not_count() {
		assertThat(of(firm(Kind.TREATY, TREATY), deadline(Kind.GRANTED, GRANTED, Certainty.FIRM, ON)))
			.isEqualTo(new CurrentDeadline(TREATY, false, false));
	}

	@Test
	void a_deadline_that_ends_later_still_counts() {
		assertThat(of(firm(Kind.TREATY, TREATY), deadline(Kind.GRANTED, GRANTED, Certainty.FIRM, ON.plusDays(1))))
			.isEqualTo(new CurrentDeadline(GRANTED, false, false));
	}

	@Test
	void another_article_s_deadline_does_not_count() {
		assertThat(CurrentDeadline.of(List.of(firm(Kind.TREATY, TREATY)), 3, ON)).isEmpty();
	}

	@Test
	void without_any_known_date_there_is_none() {
		assertThat(CurrentDeadline.of(List.of(firm(Kind.GRANTED, null)), 4, ON)).isEmpty();
	}

}
