package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From where to where two sums of the same parts reach.
 */
class ExtentTests {

	/**
	 * Parts are amounts, or why there is none; nothing is given with "none".
	 */
	@ParameterizedTest
	@CsvSource({ "5, 5, 5 to 5", "5, 9, 5 to 9", "9, 5, 5 to 9", "-5, -9, -9 to -5", "none, none, 0 to 0",
			"5 UNKNOWN, 9 UNKNOWN, 5 to UNKNOWN", "9 UNKNOWN, 5 UNKNOWN, 5 to UNKNOWN",
			"0 UNKNOWN, 0 UNKNOWN, 0 to UNKNOWN", "0, UNKNOWN, 0 to UNKNOWN", "UNKNOWN, 0, 0 to UNKNOWN",
			"UNKNOWN, UNKNOWN, UNKNOWN to UNKNOWN", "CONFIDENTIAL, CONFIDENTIAL, CONFIDENTIAL to CONFIDENTIAL",
			"5 NOT_APPLICABLE, 9 NOT_APPLICABLE, 5 to 9",
			"NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE to NOT_APPLICABLE",
			"0, NOT_COMPUTABLE, NOT_COMPUTABLE to NOT_COMPUTABLE",
			"NOT_COMPUTABLE, 7, NOT_COMPUTABLE to NOT_COMPUTABLE", "5 NOT_COMPUTABLE, 9, 5 to UNKNOWN" })
	void of_what_is_known_in_part_only_nobody_knows_the_most(String one, String other, String extent) {
		Extent told = Extent.between(sum(one), sum(other));
		assertThat(word(told.least()) + " to " + word(told.most())).isEqualTo(extent);
	}

	@Test
	void what_has_one_known_end_is_exact_only_if_the_other_is_the_same() {
		assertThat(Extent.of(sum("5"))).isEqualTo(Extent.exactly(new BigDecimal("5.00")));
		assertThat(Extent.exactly(BigDecimal.TEN).isExact()).isTrue();
		assertThat(Extent.between(BigDecimal.ONE, BigDecimal.TEN).isExact()).isFalse();
		assertThat(Extent.atLeast(BigDecimal.TEN).isExact()).isFalse();
		assertThat(Extent.absent(Absence.UNKNOWN).isExact()).isFalse();
	}

	@Test
	void it_is_an_estimate_if_a_part_of_either_sum_is_one_and_an_absence_never_is() {
		FigureSum estimate = FigureSum.of(Figure.estimated(BigDecimal.TEN));
		assertThat(Extent.of(estimate).isEstimated()).isTrue();
		assertThat(Extent.between(sum("5"), estimate).isEstimated()).isTrue();
		assertThat(Extent.of(estimate.plus(sum("UNKNOWN"))).isEstimated()).isTrue();
		assertThat(Extent.of(sum("5")).isEstimated()).isFalse();
		assertThat(Extent.absent(Absence.UNKNOWN).resting(1).isEstimated()).isFalse();
	}

	private static FigureSum sum(String parts) {
		return "none".equals(parts) ? FigureSum.EMPTY
				: Arrays.stream(parts.split(" "))
					.map((part) -> Character.isLetter(part.charAt(0)) ? Figure.absent(Absence.valueOf(part))
							: Figure.computed(new BigDecimal(part)))
					.collect(FigureSum.collector());
	}

	private static String word(Figure end) {
		return switch (end) {
			case Figure.Known known -> known.value().toPlainString();
			case Figure.Absent absent -> absent.reason().name();
		};
	}

}
