package org.countrycoalition.kernel;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	private static final Money FIVE_EUROS = new Money(new BigDecimal("5.00"), Rates.EUR);

	@Test
	void amounts_of_one_currency_add_up() {
		assertThat(FIVE_EUROS.plus(FIVE_EUROS)).isEqualTo(new Money(BigDecimal.TEN, Rates.EUR)).hasToString("EUR 10");
	}

	@Test
	void amounts_of_two_currencies_never_do() {
		assertThatIllegalArgumentException().isThrownBy(() -> FIVE_EUROS.plus(Money.usd(BigDecimal.ONE)))
			.withMessageContaining("USD")
			.withMessageContaining("EUR");
	}

	@Test
	void equal_numbers_of_different_currencies_are_not_equal_amounts() {
		assertThat(FIVE_EUROS).isEqualTo(new Money(new BigDecimal(5), Rates.EUR))
			.isNotEqualTo(Money.usd(new BigDecimal(5)));
		assertThat(FIVE_EUROS.isUsd()).isFalse();
	}

}
