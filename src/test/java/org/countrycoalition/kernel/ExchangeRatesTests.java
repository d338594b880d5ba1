package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExchangeRatesTests {

	private static final Money HUNDRED_EUROS = new Money(new BigDecimal(100), Rates.EUR);

	private final ExchangeRates rates = Rates.published();

	@Test
	void a_year_with_a_rate_uses_its_own() {
		assertThat(this.rates.toUsd(HUNDRED_EUROS, 2015)).isEqualTo(new Conversion.Converted(HUNDRED_EUROS,
				dollars("110.96"), Rates.multiply(2015, "EUR", "1.1096"), false));
	}

	@Test
	void a_year_without_a_rate_uses_the_latest_earlier_one_and_says_so() {
		ExchangeRate of2015 = Rates.multiply(2015, "EUR", "1.1096");
		assertThat(this.rates.toUsd(HUNDRED_EUROS, 2018))
			.isEqualTo(new Conversion.Converted(HUNDRED_EUROS, dollars("110.96"), of2015, true));
	}

	@Test
	void a_year_before_all_rates_never_uses_a_later_one() {
		assertThat(this.rates.toUsd(HUNDRED_EUROS, 2013)).isEqualTo(new Conversion.NoRate(HUNDRED_EUROS));
		assertThat(this.rates.fromUsd(dollars("1"), Rates.EUR, 2013)).isEmpty();
	}

	@Test
	void a_currency_without_rates_stays_what_it_is() {
		Money marks = new Money(new BigDecimal(21_479_670), Rates.BAM);
		assertThat(this.rates.toUsd(marks, 2015)).isEqualTo(new Conversion.NoRate(marks));
		assertThat(this.rates.fromUsd(dollars("1"), Rates.BAM, 2015)).isEmpty();
	}

	@Test
	void dollars_stay_dollars_in_every_year() {
		assertThat(this.rates.toUsd(dollars("12.345"), 1900)).isEqualTo(new Conversion.AlreadyUsd(dollars("12.345")));
		assertThat(this.rates.fromUsd(dollars("12.345"), Money.USD, 1900)).contains(dollars("12.345"));
	}

	@Test
	void only_dollars_are_converted_from_dollars() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.rates.fromUsd(HUNDRED_EUROS, Rates.JPY, 2015));
		assertThatIllegalArgumentException().isThrownBy(() -> this.rates.fromUsd(HUNDRED_EUROS, Money.USD, 2015));
		assertThatIllegalArgumentException().isThrownBy(() -> new Conversion.AlreadyUsd(HUNDRED_EUROS));
	}

	@Test
	void two_rates_of_one_currency_in_one_year_are_refused() {
		List<ExchangeRate> twice = List.of(Rates.divide(2015, "JPY", "121.05"), Rates.divide(2015, "JPY", "121"));
		assertThatIllegalArgumentException().isThrownBy(() -> ExchangeRates.of(twice))
			.withMessageContaining("JPY")
			.withMessageContaining("2015");
	}

	@Test
	void a_rate_is_above_zero_and_not_of_the_dollar() {
		assertThatIllegalArgumentException().isThrownBy(() -> Rates.divide(2015, "JPY", "0"));
		assertThatIllegalArgumentException().isThrownBy(() -> Rates.divide(2015, "JPY", "-1"));
		assertThatIllegalArgumentException().isThrownBy(() -> Rates.multiply(2015, "USD", "1"));
	}

	@Test
	void a_rate_converts_its_own_currency_only() {
		ExchangeRate yen = Rates.divide(2015, "JPY", "121.05");
		assertThatIllegalArgumentException().isThrownBy(() -> yen.toUsd(HUNDRED_EUROS));
		assertThatIllegalArgumentException().isThrownBy(() -> yen.fromUsd(HUNDRED_EUROS));
	}

	@Test
	void a_half_cent_goes_up() {
		ExchangeRate rate = Rates.multiply(2015, "EUR", "1.1250");
		assertThat(rate.toUsd(new Money(BigDecimal.valueOf(102, 2), Rates.EUR))).isEqualTo(dollars("1.15"));
		assertThat(rate.toUsd(new Money(new BigDecimal("0.04"), Rates.EUR))).isEqualTo(dollars("0.05"));
		assertThat(rate.toUsd(new Money(new BigDecimal("0.03"), Rates.EUR))).isEqualTo(dollars("0.03"));
		ExchangeRate divided = Rates.divide(2015, "JPY", "200");
		assertThat(divided.toUsd(new Money(BigDecimal.ONE, Rates.JPY))).isEqualTo(dollars("0.01"));
		assertThat(divided.toUsd(new Money(new BigDecimal("0.99"), Rates.JPY))).isEqualTo(dollars("0"));
	}

	private static Money dollars(String amount) {
		return Money.usd(new BigDecimal(amount));
	}

}
