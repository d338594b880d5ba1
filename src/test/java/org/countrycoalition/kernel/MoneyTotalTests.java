package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTotalTests {

	private static final Money MARKS = new Money(new BigDecimal(300), Rates.BAM);

	private static final Money EUROS = new Money(new BigDecimal(100), Rates.EUR);

	private static final Money DOLLARS = Money.usd(new BigDecimal(7));

	@Test
	void an_amount_without_a_rate_makes_the_total_at_least() {
		MoneyTotal total = total(2015, DOLLARS, EUROS, MARKS, MARKS);
		assertThat(total.isLowerBound()).isTrue();
		assertThat(total.usdAtLeast()).isEqualTo(Figure.computed(new BigDecimal("117.96")));
		assertThat(total.unconverted()).isEqualTo(Map.of(Rates.BAM, new Money(new BigDecimal(600), Rates.BAM)));
	}

	@Test
	void amounts_with_rates_make_a_whole_total() {
		MoneyTotal total = total(2015, DOLLARS, EUROS);
		assertThat(total.isLowerBound()).isFalse();
		assertThat(total.unconverted()).isEmpty();
		assertThat(total.estimated()).isZero();
	}

	@Test
	void the_rate_of_an_earlier_year_makes_an_estimate() {
		MoneyTotal total = total(2018, DOLLARS, EUROS);
		assertThat(total.estimated()).isEqualTo(1);
		assertThat(total.usdAtLeast()).isEqualTo(Figure.estimated(new BigDecimal("117.96")));
		assertThat(total.isLowerBound()).isFalse();
	}

	@Test
	void a_total_of_nothing_but_amounts_without_rates_is_not_zero_dollars() {
		assertThat(total(2015, MARKS).usdAtLeast()).isEqualTo(Figure.absent(Absence.UNKNOWN));
		assertThat(total(2015, MARKS).plus(MoneyTotal.of(Absence.NOT_APPLICABLE)).usdAtLeast())
			.isEqualTo(Figure.absent(Absence.UNKNOWN));
	}

	@Test
	void a_total_over_no_rows_is_zero_dollars() {
		assertThat(total(2015).usdAtLeast()).isEqualTo(Figure.computed(BigDecimal.ZERO));
	}

	@Test
	void a_row_without_an_amount_is_counted_and_not_added() {
		MoneyTotal total = total(2015, DOLLARS).plus(MoneyTotal.of(Absence.NOT_REPORTED));
		assertThat(total.isLowerBound()).isTrue();
		assertThat(total.usdAtLeast()).isEqualTo(Figure.computed(new BigDecimal(7)));
		assertThat(MoneyTotal.of(Absence.NOT_REPORTED).usdAtLeast()).isEqualTo(Figure.absent(Absence.NOT_REPORTED));
	}

	@Test
	void totals_add_in_any_grouping() {
		MoneyTotal a = total(2015, MARKS, EUROS);
		MoneyTotal b = total(2018, EUROS);
		MoneyTotal c = total(2015, DOLLARS, MARKS);
		assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c))).isEqualTo(c.plus(b).plus(a));
	}

	@Test
	void a_sum_under_the_wrong_currency_is_refused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new MoneyTotal(FigureSum.EMPTY, Map.of(Rates.JPY, MARKS)));
	}

	private static MoneyTotal total(int year, Money... amounts) {
		ExchangeRates rates = Rates.published();
		return Stream.of(amounts).map((money) -> rates.toUsd(money, year)).collect(MoneyTotal.collector());
	}

}
