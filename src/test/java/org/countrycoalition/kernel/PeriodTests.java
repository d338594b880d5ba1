package org.countrycoalition.kernel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTests {

	private static final LocalDate NEW_YEAR = LocalDate.of(2015, 1, 1);

	private static final LocalDate NEXT_NEW_YEAR = LocalDate.of(2016, 1, 1);

	@Test
	void a_period_holds_on_its_first_day_and_not_on_its_end() {
		Period year = Period.year(2015);
		assertThat(year).isEqualTo(new Period(NEW_YEAR, NEXT_NEW_YEAR));
		assertThat(year.contains(NEW_YEAR)).isTrue();
		assertThat(year.contains(NEXT_NEW_YEAR.minusDays(1))).isTrue();
		assertThat(year.contains(NEXT_NEW_YEAR)).isFalse();
		assertThat(year.contains(NEW_YEAR.minusDays(1))).isFalse();
	}

	@Test
	void an_open_end_holds_for_ever() {
		assertThat(Period.since(NEW_YEAR).contains(LocalDate.MAX)).isTrue();
		assertThat(new Period(null, NEW_YEAR).contains(LocalDate.MIN)).isTrue();
		assertThat(new Period(null, null).contains(NEW_YEAR)).isTrue();
		assertThat(Period.since(NEW_YEAR).contains(LocalDate.MIN)).isFalse();
		assertThat(new Period(null, NEW_YEAR).contains(LocalDate.MAX)).isFalse();
	}

	@Test
	void a_period_without_a_day_is_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR));
		assertThatIllegalArgumentException().isThrownBy(() -> new Period(NEXT_NEW_YEAR, NEW_YEAR))
			.withMessageContaining("2016-01-01");
	}

	@Test
	void neighbours_touch_and_do_not_overlap() {
		assertThat(Period.year(2015).overlaps(Period.year(2016))).isFalse();
		assertThat(Period.year(2016).overlaps(Period.year(2015))).isFalse();
		assertThat(new Period(null, NEW_YEAR).overlaps(Period.since(NEW_YEAR))).isFalse();
	}

	@Test
	void periods_with_one_common_day_overlap() {
		Period untilSecondDay = new Period(null, NEW_YEAR.plusDays(1));
		assertThat(untilSecondDay.overlaps(Period.year(2015))).isTrue();
		assertThat(Period.year(2015).overlaps(untilSecondDay)).isTrue();
		assertThat(new Period(null, null).overlaps(Period.year(2015))).isTrue();
		assertThat(Period.since(NEW_YEAR).overlaps(Period.since(NEXT_NEW_YEAR))).isTrue();
	}

	/**
	 * Lithuania's withdrawal took effect on 6 March 2025: on that day it was no party.
	 */
	@Test
	void an_ended_period_no_longer_holds_on_the_day() {
		LocalDate withdrawal = LocalDate.of(2025, 3, 6);
		Period party = Period.since(LocalDate.of(2011, 9, 1)).endedOn(withdrawal);
		assertThat(party.contains(withdrawal.minusDays(1))).isTrue();
		assertThat(party.contains(withdrawal)).isFalse();
	}

	@Test
	void ending_neither_lengthens_nor_empties_a_period() {
		assertThatIllegalArgumentException().isThrownBy(() -> Period.year(2015).endedOn(NEXT_NEW_YEAR.plusDays(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> Period.year(2015).endedOn(NEW_YEAR));
		assertThat(Period.year(2015).endedOn(NEXT_NEW_YEAR)).isEqualTo(Period.year(2015));
	}

}
