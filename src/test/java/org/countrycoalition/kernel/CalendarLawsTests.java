package org.countrycoalition.kernel;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every date, however fuzzy. The days are few, so that ends meet often.
 */
class CalendarLawsTests {

	private static final LocalDate START = LocalDate.of(2015, 12, 20);

	private static final int DAYS = 60;

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
	}

	@Provide
	Arbitrary<FuzzyDate> dates() {
		return Combinators.combine(days(), days())
			.as((one, other) -> one.isAfter(other) ? FuzzyDate.between(other, one) : FuzzyDate.between(one, other));
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

}
