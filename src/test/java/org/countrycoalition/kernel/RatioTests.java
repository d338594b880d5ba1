package org.countrycoalition.kernel;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RatioTests {

	/**
	 * All percentages of the draft Vientiane Capital Action Plan 2027-2031 of 22 June
	 * 2026 that come with their numbers. It prints the first four as here; no percentage
	 * for the second.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			Art. 4: declared completion of those with obligations, 18, 28, 64
			Art. 4: outstanding, 10, 28, 36
			Initial transparency reports submitted, 107, 112, 96
			Art. 9 measures adopted or sufficient, 67, 112, 60
			Affected States assessing impact of risk education, 5, 10, 50
			""")
	void percentages_come_out_as_the_draft_plan_prints_them(String statement, long numerator, long denominator,
			BigDecimal percent) {
		assertThat(percent(numerator, denominator)).as(statement).isEqualTo(percent);
	}

	/** The two percentages that the same draft prints wrong. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			Affected States reporting risk education, 10, 10, 10, 100
			States not party voting for the UNGA resolution 2025, 40, 70, 70, 57
			""")
	void the_errors_of_the_draft_plan_are_not_repeated(String statement, long numerator, long denominator,
			BigDecimal printed, BigDecimal percent) {
		assertThat(percent(numerator, denominator)).as(statement).isEqualTo(percent).isNotEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource({ "1, 200, 1", "199, 40000, 0", "3, 200, 2", "0, 7, 0", "3, 2, 150" })
	void a_half_goes_up_and_less_goes_down(long numerator, long denominator, BigDecimal percent) {
		assertThat(percent(numerator, denominator)).isEqualTo(percent);
	}

	@Test
	void decimals_are_rounded_from_the_exact_quotient() {
		Ratio.Computable ratio = (Ratio.Computable) Ratio.of(107, 112);
		assertThat(ratio.percent(1)).isEqualTo("95.5");
		assertThat(ratio.percent(3)).isEqualTo("95.536");
		assertThatIllegalArgumentException().isThrownBy(() -> ratio.percent(-1));
	}

	@Test
	void nothing_out_of_nothing_is_not_zero_per_cent() {
		assertThat(Ratio.of(0, 0)).isEqualTo(new Ratio.NotComputable(Ratio.Reason.DENOMINATOR_ZERO));
		assertThat(Ratio.of(1, -1)).isEqualTo(new Ratio.NotComputable(Ratio.Reason.DENOMINATOR_NEGATIVE));
		assertThatIllegalArgumentException().isThrownBy(() -> new Ratio.Computable(BigDecimal.ONE, BigDecimal.ZERO));
	}

	@Test
	void nothing_out_of_something_is_zero_per_cent() {
		assertThat(percent(0, 11)).isEqualTo("0");
	}

	@Test
	void an_absent_part_or_whole_gives_no_ratio() {
		Figure ten = Figure.reported(BigDecimal.TEN);
		Figure unknown = Figure.absent(Absence.UNKNOWN);
		assertThat(Ratio.of(unknown, ten)).isEqualTo(new Ratio.NotComputable(Ratio.Reason.NUMERATOR_ABSENT));
		assertThat(Ratio.of(ten, unknown)).isEqualTo(new Ratio.NotComputable(Ratio.Reason.DENOMINATOR_ABSENT));
		assertThat(Ratio.of(ten, ten)).isEqualTo(Ratio.of(10, 10));
	}

	@Test
	void a_sum_that_hides_a_part_gives_no_ratio() {
		FigureSum whole = FigureSum.of(Figure.reported(BigDecimal.TEN));
		FigureSum hiding = whole.plus(Figure.absent(Absence.CONFIDENTIAL));
		assertThat(Ratio.of(whole, hiding)).isEqualTo(new Ratio.NotComputable(Ratio.Reason.INCOMPLETE));
		assertThat(Ratio.of(hiding, whole)).isEqualTo(new Ratio.NotComputable(Ratio.Reason.INCOMPLETE));
		assertThat(Ratio.of(whole, whole)).isEqualTo(Ratio.of(10, 10));
	}

	private static BigDecimal percent(long numerator, long denominator) {
		return ((Ratio.Computable) Ratio.of(numerator, denominator)).percent();
	}

}
