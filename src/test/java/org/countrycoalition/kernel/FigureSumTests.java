package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FigureSumTests {

	private static final Figure SEVEN = Figure.reported(new BigDecimal("7.00"));

	private static final Figure TWO = Figure.estimated(BigDecimal.TWO);

	@Test
	void a_sum_over_no_rows_is_zero_and_known() {
		FigureSum sum = sum();
		assertThat(sum.atLeast()).isEqualTo(Figure.computed(BigDecimal.ZERO));
		assertThat(sum.isLowerBound()).isFalse();
		assertThat(sum.parts()).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void a_sum_of_nothing_but_one_absence_is_that_absence(Absence reason) {
		assertThat(sum(Figure.absent(reason), Figure.absent(reason)).atLeast()).isEqualTo(Figure.absent(reason));
	}

	@Test
	void a_sum_of_several_absences_is_unknown() {
		assertThat(sum(Figure.absent(Absence.NOT_REPORTED), Figure.absent(Absence.CONFIDENTIAL)).atLeast())
			.isEqualTo(Figure.absent(Absence.UNKNOWN));
		assertThat(sum(Figure.absent(Absence.UNKNOWN), Figure.absent(Absence.NOT_COMPUTABLE)).atLeast())
			.isEqualTo(Figure.absent(Absence.NOT_COMPUTABLE));
	}

	@Test
	void what_does_not_apply_lends_no_reason_to_a_sum_that_hides_a_value() {
		assertThat(sum(Figure.absent(Absence.NOT_APPLICABLE), Figure.absent(Absence.CONFIDENTIAL)).atLeast())
			.isEqualTo(Figure.absent(Absence.CONFIDENTIAL));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLICABLE")
	void a_part_that_hides_a_value_makes_the_sum_a_lower_bound(Absence reason) {
		FigureSum sum = sum(SEVEN, Figure.absent(reason));
		assertThat(sum.isLowerBound()).isTrue();
		assertThat(sum.atLeast()).isEqualTo(Figure.computed(new BigDecimal(7)));
		assertThat(sum.absent(reason)).isEqualTo(1);
	}

	@Test
	void a_part_that_does_not_apply_leaves_the_sum_whole() {
		FigureSum sum = sum(SEVEN, Figure.absent(Absence.NOT_APPLICABLE));
		assertThat(sum.isLowerBound()).isFalse();
		assertThat(sum.parts()).isEqualTo(2);
	}

	@Test
	void a_zero_is_a_number() {
		FigureSum sum = sum(Figure.reported(BigDecimal.ZERO));
		assertThat(sum.atLeast()).isEqualTo(Figure.computed(BigDecimal.ZERO));
		assertThat(sum.known()).isEqualTo(1);
	}

	@Test
	void an_estimated_part_makes_an_estimated_sum() {
		FigureSum sum = sum(SEVEN, TWO);
		assertThat(sum.atLeast()).isEqualTo(Figure.estimated(new BigDecimal(9)));
		assertThat(sum.estimated()).isEqualTo(1);
	}

	@Test
	void figures_without_an_estimate_make_a_computed_sum() {
		assertThat(sum(SEVEN, SEVEN).atLeast()).isEqualTo(Figure.computed(new BigDecimal(14)));
	}

	@Test
	void a_sum_that_cannot_be_is_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new FigureSum(BigDecimal.ONE, 0, 0, Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new FigureSum(BigDecimal.ONE, 1, 2, Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new FigureSum(BigDecimal.ONE, 1, -1, Map.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FigureSum(BigDecimal.ONE, 1, 0, Map.of(Absence.UNKNOWN, 0)));
	}

	private static FigureSum sum(Figure... figures) {
		return Stream.of(figures).collect(FigureSum.collector());
	}

}
