package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two years that follow each other, and references, suggest the same money; nothing else
 * does.
 */
class WindowTests {

	private static MoneyLine line(Publisher side, int year, int amount, @Nullable LocalDate day,
			@Nullable String reference) {
		return new MoneyLine(UUID.randomUUID(), null, side, "norvenia", "Norvenia", CountryCode.of("XMD"), year,
				Stage.PAYMENT, Pillar.UNALLOCATED, Money.usd(BigDecimal.valueOf(amount)), BigDecimal.valueOf(amount),
				false, "A table", day, reference, Tier.PUBLIC, true, true);
	}

	@ParameterizedTest
	@CsvSource({ "2027, 500, , NEXT_YEAR", "2025, 500, , NEXT_YEAR", "2026, 500, , ", "2028, 500, , ", "2027, 501, , ",
			"2027, 500, 2027-01-05, NEXT_YEAR", "2027, 500, 2027-03-22, NEXT_YEAR", "2027, 500, 2027-03-23, " })
	void an_equal_amount_of_the_next_year_does_within_a_quarter_where_both_days_are_known(int year, int amount,
			@Nullable LocalDate day, @Nullable Doubt doubt) {
		MoneyLine gives = line(Publisher.DONOR, 2026, 500, LocalDate.of(2026, 12, 20), null);
		assertThat(Window.doubt(gives, line(Publisher.RECIPIENT, year, amount, day, null))).isEqualTo(doubt);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "GA-12/3, ga 12.3, 2026, SAME_REFERENCE", "GA-12, GA-13, 2026, none",
			"' ', ' ', 2026, none", "none, none, 2026, none", "GA-12, none, 2026, none", "GA-12, GA-12, 2027, none" })
	void one_reference_does_in_one_year_however_it_is_written(@Nullable String one, @Nullable String other, int year,
			@Nullable Doubt doubt) {
		assertThat(Window.doubt(line(Publisher.DONOR, 2026, 500, null, one),
				line(Publisher.RECIPIENT, year, 900, null, other)))
			.isEqualTo(doubt);
	}

}
