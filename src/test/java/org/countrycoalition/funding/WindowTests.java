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
	@CsvSource({ "2027, 500, , true", "2025, 500, , true", "2026, 500, , false", "2028, 500, , false",
			"2027, 501, , false", "2027, 500, 2027-01-05, true", "2027, 500, 2027-03-22, true",
			"2027, 500, 2027-03-23, false" })
	void an_equal_amount_of_the_next_year_does_within_a_quarter_where_both_days_are_known(int year, int amount,
			@Nullable LocalDate day, boolean same) {
		MoneyLine gives = line(Publisher.DONOR, 2026, 500, LocalDate.of(2026, 12, 20), null);
		assertThat(Window.isNextYear(gives, line(Publisher.RECIPIENT, year, amount, day, null))).isEqualTo(same);
	}

	@ParameterizedTest
	@CsvSource({ "GA-12/3, ga123", "ga 12.3, ga123", "GA-12, ga12", "C1, ", "12, ", "-, ", "'. -', ", "' ', ", ", " })
	void a_reference_is_known_however_it_is_written_and_the_number_of_a_row_is_none(@Nullable String reference,
			@Nullable String agreement) {
		assertThat(Window.agreement(line(Publisher.DONOR, 2026, 500, null, reference))).isEqualTo(agreement);
	}

}
