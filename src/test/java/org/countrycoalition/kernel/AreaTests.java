package org.countrycoalition.kernel;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AreaTests {

	private static final Area ELEVEN_KM2 = Area.of(new BigDecimal(11), AreaUnit.SQUARE_KILOMETRE);

	/** Wittstock in Germany: 1,100 ha in one source, 11 km² in another. */
	@Test
	void hectares_and_square_kilometres_of_one_area_are_equal() {
		assertThat(Area.of(new BigDecimal(1100), AreaUnit.HECTARE)).isEqualTo(ELEVEN_KM2)
			.isEqualTo(new Area(new BigDecimal("11000000.00")));
		assertThat(ELEVEN_KM2.in(AreaUnit.SQUARE_METRE)).isEqualTo("11000000");
		assertThat(ELEVEN_KM2.in(AreaUnit.HECTARE)).isEqualTo("1100");
	}

	@Test
	void the_same_number_in_another_unit_is_another_area() {
		assertThat(Area.of(new BigDecimal(11), AreaUnit.HECTARE)).isNotEqualTo(ELEVEN_KM2).isLessThan(ELEVEN_KM2);
	}

	@Test
	void a_single_square_metre_is_not_lost_in_square_kilometres() {
		assertThat(new Area(BigDecimal.ONE).in(AreaUnit.SQUARE_KILOMETRE)).isEqualTo("0.000001");
	}

	@Test
	void an_area_is_never_negative() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Area(new BigDecimal(-1)));
		assertThat(new Area(BigDecimal.ZERO).plus(ELEVEN_KM2)).isEqualTo(ELEVEN_KM2);
	}

}
