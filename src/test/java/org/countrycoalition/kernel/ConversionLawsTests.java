package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every amount and every rate in either direction.
 */
class ConversionLawsTests {

	private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

	@Provide
	Arbitrary<ExchangeRate> rates() {
		Arbitrary<String> printed = Arbitraries.bigDecimals()
			.between(new BigDecimal("0.0100"), new BigDecimal("200"))
			.ofScale(4)
			.map(BigDecimal::toPlainString);
		return Combinators.combine(Arbitraries.of(Quote.class), printed)
			.as((quote, rate) -> Rates.rate(2015, "JPY", quote, rate));
	}

	/**
	 * There and back, each step rounds by at most half a cent, and the way back magnifies
	 * the first half cent by the units that a dollar buys.
	 */
	@Property
	void an_amount_comes_back_within_the_rounding(@ForAll("rates") ExchangeRate rate,
			@ForAll @BigRange(min = "0", max = "1000000000") @Scale(2) BigDecimal amount) {
		Money there = new Money(amount, Rates.JPY);
		Money back = rate.fromUsd(rate.toUsd(there));
		assertThat(back.amount().subtract(amount).abs()).isLessThanOrEqualTo(tolerance(rate));
	}

	/** The twin: back at the rate read the wrong way round is caught. */
	@Property
	void an_amount_does_not_come_back_at_the_inverted_rate(@ForAll @IntRange(min = 2, max = 200) int printed,
			@ForAll @BigRange(min = "1000", max = "1000000000") @Scale(2) BigDecimal amount) {
		ExchangeRate rate = Rates.rate(2015, "JPY", Quote.UNITS_PER_USD, Integer.toString(printed));
		ExchangeRate inverted = Rates.rate(2015, "JPY", Quote.USD_PER_UNIT, Integer.toString(printed));
		Money back = inverted.fromUsd(rate.toUsd(new Money(amount, Rates.JPY)));
		assertThat(back.amount().subtract(amount).abs()).isGreaterThan(tolerance(rate));
	}

	@Property
	void the_table_converts_as_the_rate_does_in_its_year_and_all_later_ones(@ForAll("rates") ExchangeRate rate,
			@ForAll @BigRange(min = "0", max = "1000000000") @Scale(2) BigDecimal amount,
			@ForAll @IntRange(min = 0, max = 30) int later) {
		ExchangeRates table = ExchangeRates.of(List.of(rate));
		Money money = new Money(amount, Rates.JPY);
		assertThat(table.toUsd(money, 2015 + later))
			.isEqualTo(new Conversion.Converted(money, rate.toUsd(money), rate, later > 0));
		assertThat(table.fromUsd(Money.usd(amount), Rates.JPY, 2015 + later)).contains(rate.fromUsd(Money.usd(amount)));
	}

	@Property
	void the_table_never_converts_an_earlier_year(@ForAll("rates") ExchangeRate rate,
			@ForAll @BigRange(min = "0", max = "1000000000") @Scale(2) BigDecimal amount,
			@ForAll @IntRange(min = 1, max = 30) int earlier) {
		Money money = new Money(amount, Rates.JPY);
		assertThat(ExchangeRates.of(List.of(rate)).toUsd(money, 2015 - earlier))
			.isEqualTo(new Conversion.NoRate(money));
	}

	private static BigDecimal tolerance(ExchangeRate rate) {
		BigDecimal unitsPerDollar = switch (rate.quote()) {
			case UNITS_PER_USD -> rate.rate();
			case USD_PER_UNIT -> BigDecimal.ONE.divide(rate.rate(), 10, RoundingMode.UP);
		};
		return HALF_A_CENT.multiply(unitsPerDollar).add(HALF_A_CENT);
	}

}
