package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.Currency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Amounts and dollars as the Landmine and Cluster Munition Monitor prints them in its
 * country profiles on support for mine action.
 */
class PublishedConversionsTests {

	private static final BigDecimal ONE_DOLLAR = BigDecimal.ONE;

	private final ExchangeRates rates = Rates.published();

	@ParameterizedTest
	@CsvSource(textBlock = """
			Germany to Afghanistan, 2015, EUR, 3450000, 3828120
			Germany to Bosnia and Herzegovina, 2015, EUR, 1688554, 1873620
			Germany to Lao PDR, 2015, EUR, 3257, 3614
			United Kingdom to Lao PDR, 2015, GBP, 830885, 1269925
			Japan to Lao PDR, 2015, JPY, 1030985634, 8517023
			Norway to Lao PDR, 2015, NOK, 20700000, 2565660
			Switzerland to Lao PDR, 2015, CHF, 954155, 991021
			Canada to Lao PDR, 2015, CAD, 158982, 124292
			Norway to Lebanon, 2015, NOK, 15500000, 1921146
			Japan to Lebanon, 2015, JPY, 107702664, 889737
			United Kingdom to Lao PDR, 2019, GBP, 4556851, 5818187
			Norway to Lao PDR, 2019, NOK, 21486809, 2441655
			Canada to Lao PDR, 2019, CAD, 78700, 59311
			Switzerland to DR Congo in kind, 2014, CHF, 450000, 491965
			Belgium to Lebanon in kind, 2014, EUR, 2450000, 3257765
			""")
	void printed_dollars_are_the_amount_at_the_rate_within_one_dollar(String row, int year, Currency currency,
			BigDecimal amount, BigDecimal printed) {
		Money dollars = usd(new Money(amount, currency), year);
		assertThat(dollars.amount().subtract(printed).abs()).as(row).isLessThanOrEqualTo(ONE_DOLLAR);
	}

	/**
	 * Read the wrong way round, no rate but one near 1 comes near the printed dollars.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			EUR, USD_PER_UNIT, 1.1096, 3450000, 3828120
			GBP, USD_PER_UNIT, 1.5284, 830885, 1269925
			JPY, UNITS_PER_USD, 121.05, 1030985634, 8517023
			NOK, UNITS_PER_USD, 8.0681, 20700000, 2565660
			CHF, UNITS_PER_USD, 0.9628, 954155, 991021
			""")
	void a_rate_read_the_wrong_way_round_misses_the_printed_dollars(String currency, Quote quote, String rate,
			BigDecimal amount, BigDecimal printed) {
		Quote inverted = (quote == Quote.USD_PER_UNIT) ? Quote.UNITS_PER_USD : Quote.USD_PER_UNIT;
		Money money = new Money(amount, Currency.getInstance(currency));
		Money right = Rates.rate(2015, currency, quote, rate).toUsd(money);
		Money wrong = Rates.rate(2015, currency, inverted, rate).toUsd(money);
		assertThat(right.amount().subtract(printed).abs()).isLessThanOrEqualTo(ONE_DOLLAR);
		assertThat(wrong.amount().subtract(printed).abs()).isGreaterThan(printed.movePointLeft(2));
	}

	/**
	 * All seventeen lines of Germany in 2015, EUR and USD as printed. The printed totals
	 * are EUR 13,706,155 = USD 15,208,351: the source adds dollars that it has rounded
	 * line by line, so a total of lines rounded to the cent lies a dollar or two beside
	 * it.
	 */
	@Test
	void the_lines_of_one_donor_make_its_printed_totals() {
		long[][] lines = { { 3450000, 3828120 }, { 1750000, 1941800 }, { 1688554, 1873620 }, { 1465000, 1625564 },
				{ 991249, 1099890 }, { 978325, 1085549 }, { 858139, 952192 }, { 700000, 776720 }, { 650000, 721240 },
				{ 500000, 554800 }, { 500000, 554800 }, { 67546, 74949 }, { 49807, 55266 }, { 25635, 28444 },
				{ 17606, 19536 }, { 11037, 12247 }, { 3257, 3614 } };
		Money euros = new Money(BigDecimal.ZERO, Rates.EUR);
		Money printed = Money.usd(BigDecimal.ZERO);
		BigDecimal converted = BigDecimal.ZERO;
		for (long[] line : lines) {
			Money amount = new Money(BigDecimal.valueOf(line[0]), Rates.EUR);
			BigDecimal dollars = BigDecimal.valueOf(line[1]);
			BigDecimal rounded = usd(amount, 2015).amount();
			assertThat(rounded.subtract(dollars).abs()).isLessThanOrEqualTo(ONE_DOLLAR);
			euros = euros.plus(amount);
			printed = printed.plus(Money.usd(dollars));
			converted = converted.add(rounded);
		}
		assertThat(euros.amount()).isEqualTo("13706155");
		assertThat(printed.amount()).isEqualTo("15208351");
		assertThat(converted).isEqualByComparingTo("15208349.60");
	}

	private Money usd(Money money, int year) {
		return ((Conversion.Converted) this.rates.toUsd(money, year)).usd();
	}

}
