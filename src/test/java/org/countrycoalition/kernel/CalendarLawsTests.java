package org.countrycoalition.kernel;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every period and every date, however fuzzy. The days are few, so that
 * ends meet often.
 */
class CalendarLawsTests {

	private static final LocalDate START = LocalDate.of(2015, 12, 20);

	private static final int DAYS = 60;

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
	}

	@Provide
	Arbitrary<Period> periods() {
		Arbitrary<@Nullable LocalDate> ends = days().injectNull(0.2);
		return Combinators.combine(ends, ends).as(CalendarLawsTests::inOrder);
	}

	@Provide
	Arbitrary<FuzzyDate> dates() {
		return Combinators.combine(days(), days())
			.as((one, other) -> one.isAfter(other) ? FuzzyDate.between(other, one) : FuzzyDate.between(one, other));
	}

	@Property
	void periods_overlap_exactly_if_they_share_a_day(@ForAll("periods") Period one, @ForAll("periods") Period other) {
		boolean shared = START.minusDays(1)
			.datesUntil(START.plusDays(DAYS + 2))
			.anyMatch((day) -> one.contains(day) && other.contains(day));
		assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
	}

	@Property
	void an_ended_period_and_what_follows_hold_each_day_once(@ForAll("days") LocalDate day,
			@ForAll("days") LocalDate end) {
		Period before = new Period(null, null).endedOn(end);
		Period after = Period.since(end);
		assertThat(before.contains(day)).isNotEqualTo(after.contains(day));
		assertThat(before.overlaps(after)).isFalse();
	}

	@Property
	void what_is_certain_is_possible(@ForAll("dates") FuzzyDate date, @ForAll("days") LocalDate day) {
		if (date.certainlyOnOrBefore(day)) {
			assertThat(date.possiblyOnOrBefore(day)).isTrue();
		}
		if (!date.possiblyOnOrBefore(day)) {
			assertThat(date.certainlyOnOrBefore(day)).isFalse();
		}
	}

	@Property
	void possible_and_certain_part_only_where_the_date_is_fuzzy(@ForAll("dates") FuzzyDate date) {
		assertThat(date.possiblyOnOrBefore(date.earliest())).isTrue();
		assertThat(date.certainlyOnOrBefore(date.earliest())).isEqualTo(date.isExact());
	}

	@Property
	void a_date_is_read_as_it_was_written(@ForAll("dates") FuzzyDate date) {
		assertThat(FuzzyDate.parse(date.toString())).isEqualTo(date);
	}

	private static Period inOrder(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null || one.isBefore(other)) {
			return new Period(one, other);
		}
		return new Period(other, one.plusDays(1));
	}

}
