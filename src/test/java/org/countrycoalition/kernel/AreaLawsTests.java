package org.countrycoalition.kernel;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

import static org.assertj.core.api.Assertions.assertThat;

class AreaLawsTests {

	@Property
	void an_area_comes_back_exactly_from_every_unit(
			@ForAll @BigRange(min = "0", max = "1000000000000") @Scale(4) BigDecimal amount, @ForAll AreaUnit unit,
			@ForAll AreaUnit other) {
		Area area = Area.of(amount, unit);
		assertThat(area.in(unit)).isEqualByComparingTo(amount);
		assertThat(Area.of(area.in(other), other)).isEqualTo(area);
	}

}
