package org.countrycoalition.shell;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.countrycoalition.kernel.Area;
import org.countrycoalition.kernel.AreaUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	private final Formats english = new Formats(Locale.ENGLISH, AreaUnit.SQUARE_METRE);

	private final Formats french = new Formats(Locale.FRENCH, AreaUnit.SQUARE_KILOMETRE);

	@Test
	void dates_are_written_out() {
		assertThat(this.english.date(LocalDate.of(2015, 12, 31))).isEqualTo("31 Dec 2015");
		assertThat(this.french.date(LocalDate.of(2015, 12, 31))).isEqualTo("31 déc. 2015");
		assertThat(this.french.date(LocalDate.of(2010, 8, 1))).isEqualTo("1er août 2010");
		assertThat(this.english.date(LocalDate.of(2010, 8, 1))).isEqualTo("1 Aug 2010");
	}

	@Test
	void moments_say_their_time_zone() {
		assertThat(this.english.instant(Instant.parse("2026-11-20T14:05:00Z"))).isEqualTo("20 Nov 2026, 14:05 UTC");
		assertThat(this.french.instant(Instant.parse("2026-11-20T14:05:00Z"))).isEqualTo("20 nov. 2026, 14:05 UTC");
	}

	@Test
	void the_first_of_a_month_is_ranked_in_french_and_counted_in_english() {
		assertThat(this.french.instant(Instant.parse("2026-12-01T00:05:00Z"))).isEqualTo("1er déc. 2026, 00:05 UTC");
		assertThat(this.english.instant(Instant.parse("2026-12-01T00:05:00Z"))).isEqualTo("1 Dec 2026, 00:05 UTC");
		assertThat(this.french.instant(Instant.parse("2026-12-11T00:05:00Z"))).isEqualTo("11 déc. 2026, 00:05 UTC");
	}

	@Test
	void numbers_have_the_separators_of_the_language() {
		assertThat(this.english.number(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.5");
		assertThat(this.french.number(new BigDecimal("1234567.5"))).isEqualTo("1\u202f234\u202f567,5");
	}

	@Test
	void an_area_is_shown_in_the_chosen_unit() {
		Area area = new Area(new BigDecimal("1234567"));
		assertThat(this.english.area(area)).isEqualTo("1,234,567\u00a0m²");
		assertThat(this.french.area(area)).isEqualTo("1,235\u00a0km²");
	}

	@Test
	void what_is_not_zero_is_never_rounded_to_zero() {
		assertThat(this.french.area(new Area(BigDecimal.TEN))).isEqualTo("<\u00a00,001\u00a0km²");
		assertThat(this.french.area(new Area(BigDecimal.ZERO))).isEqualTo("0\u00a0km²");
	}

	@Test
	void what_is_below_zero_is_never_rounded_to_zero_either() {
		assertThat(this.english.number(new BigDecimal("-0.4"), 0)).isEqualTo(">\u00a0-1");
		assertThat(this.french.number(new BigDecimal("-0.0004"), 3)).isEqualTo(">\u00a0-0,001");
		assertThat(this.english.number(new BigDecimal("0.4"), 0)).isEqualTo("<\u00a01");
		assertThat(this.english.number(new BigDecimal("-0.5"), 0)).isEqualTo("-1");
		assertThat(this.english.number(new BigDecimal("-0.00"), 1)).isEqualTo("0");
	}

}
