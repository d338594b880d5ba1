package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every amount and every index.
 */
class PricesLawsTests {

	private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

	@Provide
	Arbitrary<BigDecimal> values() {
		return Arbitraries.bigDecimals().between(new BigDecimal("0.5"), new BigDecimal("500")).ofScale(3);
	}

	@Provide
	Arbitrary<List<BigDecimal>> amounts() {
		return Arbitraries.bigDecimals()
			.between(BigDecimal.ONE.negate().movePointRight(9), BigDecimal.ONE.movePointRight(9))
			.ofScale(2)
			.list()
			.ofMaxSize(20);
	}

	private static Prices in(int year, BigDecimal first, BigDecimal second) {
		return new Prices(year, new PriceIndex("Test index", "made up", LocalDate.EPOCH, "Tester", LocalDate.EPOCH,
				new TreeMap<>(Map.of(2015, first, 2024, second))));
	}

	private static BigDecimal known(Figure figure) {
		return ((Figure.Known) figure).value();
	}

	@Property
	void dollars_in_prices_of_their_own_year_are_themselves(@ForAll("values") BigDecimal first,
			@ForAll("values") BigDecimal second,
			@ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(2) BigDecimal usd) {
		assertThat(known(in(2015, first, second).in(Figure.reported(usd), 2015))).isEqualByComparingTo(usd);
	}

	/** The way back magnifies the first half cent by the ratio of the two indices. */
	@Property
	void there_and_back_is_within_the_rounding(@ForAll("values") BigDecimal first, @ForAll("values") BigDecimal second,
			@ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(2) BigDecimal usd) {
		Figure there = in(2024, first, second).in(Figure.reported(usd), 2015);
		BigDecimal back = known(in(2015, first, second).in(there, 2024));
		BigDecimal tolerance = HALF_A_CENT.multiply(first.divide(second, 10, RoundingMode.UP)).add(HALF_A_CENT);
		assertThat(back.subtract(usd).abs()).isLessThanOrEqualTo(tolerance);
	}

	@Property
	void a_sum_told_whole_is_the_sum_of_its_parts_within_their_rounding(@ForAll("values") BigDecimal first,
			@ForAll("values") BigDecimal second, @ForAll("amounts") List<BigDecimal> amounts) {
		Prices prices = in(2024, first, second);
		FigureSum whole = prices.in(amounts.stream().map(Figure::reported).collect(FigureSum.collector()), 2015);
		FigureSum parts = amounts.stream()
			.map((usd) -> prices.in(Figure.reported(usd), 2015))
			.collect(FigureSum.collector());
		assertThat(whole.parts()).isEqualTo(parts.parts());
		assertThat(whole.ofKnown().subtract(parts.ofKnown()).abs())
			.isLessThanOrEqualTo(HALF_A_CENT.multiply(BigDecimal.valueOf(amounts.size() + 1L)));
	}

}
