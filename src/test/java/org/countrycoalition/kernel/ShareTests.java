package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What is attributable lies between two bounds, and what is not known stays unknown.
 */
class ShareTests {

	private static FigureSum dollars(String amount) {
		return FigureSum.of(Figure.reported(new BigDecimal(amount)));
	}

	@ParameterizedTest
	@CsvSource({ "40, 60, 1000, 400, 600", "0, 100, 1000, 0, 1000", "33.33, 33.33, 100.01, 33.33, 33.33",
			"50, 50, 0.01, 0.01, 0.01", "12.5, 12.5, 100, 12.5, 12.5" })
	void the_part_of_an_amount_lies_between_its_bounds_to_the_cent(BigDecimal least, BigDecimal most, String amount,
			BigDecimal low, BigDecimal high) {
		Share share = Share.of(least, most, false);
		assertThat(share.leastOf(dollars(amount)).ofKnown()).isEqualByComparingTo(low);
		assertThat(share.mostOf(dollars(amount)).ofKnown()).isEqualByComparingTo(high);
	}

	@Test
	void a_share_that_nobody_says_is_anything_from_nothing_to_all() {
		assertThat(Share.of(null, null, true)).isEqualTo(Share.UNKNOWN);
		assertThat(Share.UNKNOWN.leastOf(dollars("70")).ofKnown()).isZero();
		assertThat(Share.UNKNOWN.mostOf(dollars("70")).ofKnown()).isEqualByComparingTo("70");
	}

	@Test
	void a_part_of_an_unknown_amount_is_unknown_and_not_zero() {
		FigureSum unknown = FigureSum.of(Figure.absent(Absence.UNKNOWN));
		assertThat(Share.of(BigDecimal.TEN, BigDecimal.TEN, true).mostOf(unknown).absent())
			.isEqualTo(Map.of(Absence.UNKNOWN, 1));
	}

	@ParameterizedTest
	@CsvSource({ "-1, 50", "60, 40", "50, 100.01" })
	void bounds_out_of_order_are_refused(BigDecimal least, BigDecimal most) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(least, most, Share.Basis.STATED));
	}

	@Property
	void the_most_is_never_less_than_the_least_nor_more_than_all(@ForAll @IntRange(max = 100) int one,
			@ForAll @IntRange(max = 100) int other, @ForAll @LongRange(max = 1_000_000_000_000L) long cents) {
		Share share = Share.of(BigDecimal.valueOf(Math.min(one, other)), BigDecimal.valueOf(Math.max(one, other)),
				false);
		FigureSum amount = FigureSum.of(Figure.reported(BigDecimal.valueOf(cents, 2)));
		BigDecimal least = share.leastOf(amount).ofKnown();
		BigDecimal most = share.mostOf(amount).ofKnown();
		assertThat(least.signum()).isNotNegative();
		assertThat(least.compareTo(most)).isNotPositive();
		assertThat(most.compareTo(amount.ofKnown())).isNotPositive();
	}

}
