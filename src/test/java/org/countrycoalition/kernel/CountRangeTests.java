package org.countrycoalition.kernel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CountRangeTests {

	private static final CountRange OPEN = new CountRange(21, 42);

	@Test
	void open_cases_add_up_at_both_ends() {
		assertThat(OPEN.plus(CountRange.exactly(2))).isEqualTo(new CountRange(23, 44));
	}

	@Test
	void a_count_is_exact_only_without_open_cases() {
		assertThat(CountRange.exactly(0).isExact()).isTrue();
		assertThat(OPEN.isExact()).isFalse();
	}

	@Test
	void a_count_below_zero_or_reversed_is_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new CountRange(-1, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new CountRange(2, 1));
	}

	@Test
	void a_count_that_is_too_large_is_not_wrapped_around() {
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> OPEN.plus(CountRange.exactly(Integer.MAX_VALUE)));
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> new CountRange(0, Integer.MAX_VALUE).plus(CountRange.exactly(1)));
	}

}
