package org.countrycoalition.charts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	private final Words french = Words.in(Locale.FRENCH);

	private final Words english = Words.in(Locale.ENGLISH);

	@Test
	void the_first_of_a_month_is_ranked_in_french_and_counted_in_english() {
		assertThat(this.french.date(LocalDate.of(2010, 8, 1))).isEqualTo("1er août 2010");
		assertThat(this.french.minute(Instant.parse("2026-12-01T14:05:00Z"))).isEqualTo("1er déc. 2026 14:05 UTC");
		assertThat(this.english.date(LocalDate.of(2010, 8, 1))).isEqualTo("1 Aug 2010");
		assertThat(this.english.minute(Instant.parse("2026-12-01T14:05:00Z"))).isEqualTo("1 Dec 2026 14:05 UTC");
	}

	@Test
	void the_other_days_are_counted_in_french_too() {
		assertThat(this.french.date(LocalDate.of(2015, 12, 31))).isEqualTo("31 déc. 2015");
		assertThat(this.french.minute(Instant.parse("2026-11-20T14:05:00Z"))).isEqualTo("20 nov. 2026 14:05 UTC");
	}

}
