package org.countrycoalition.indicators;

import java.util.Arrays;
import java.util.List;

import org.countrycoalition.indicators.IndicatorValue.View;
import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Ratio;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many of how many, where the sources leave open who belongs.
 */
class IndicatorValueTests {

	private static StateVerdict row(String state, boolean certain, Verdict shadow) {
		return new StateVerdict(CountryCode.of(state), certain, Verdict.NOT_CODED, shadow, null, List.of());
	}

	private static IndicatorValue of(StateVerdict... rows) {
		return new IndicatorValue(Indicator.RECEIPT, 2015, Arrays.asList(rows));
	}

	@Test
	void states_that_certainly_belong_make_one_share() {
		IndicatorValue value = of(row("LAO", true, Verdict.YES), row("TCD", true, Verdict.NO));
		assertThat(value.numerator(View.SHADOW)).isEqualTo(CountRange.exactly(1));
		assertThat(value.shareAtMost(View.SHADOW)).isEqualTo(Ratio.of(1, 2)).isEqualTo(value.low(View.SHADOW));
	}

	@Test
	void a_state_that_may_belong_makes_numerator_and_share_a_range() {
		IndicatorValue value = of(row("LAO", true, Verdict.YES), row("LBN", false, Verdict.YES),
				row("TCD", true, Verdict.NO), row("AFG", false, Verdict.NO));
		assertThat(value.numerator(View.SHADOW)).isEqualTo(new CountRange(1, 2));
		assertThat(value.low(View.SHADOW)).isEqualTo(Ratio.of(1, 3));
		assertThat(value.shareAtMost(View.SHADOW)).isEqualTo(Ratio.of(2, 3));
	}

	@Test
	void a_state_to_which_it_does_not_apply_leaves_the_share_alone() {
		IndicatorValue value = of(row("LAO", true, Verdict.YES), row("TCD", true, Verdict.NOT_APPLICABLE));
		assertThat(value.shareAtMost(View.SHADOW)).isEqualTo(Ratio.of(1, 1));
	}

	@Test
	void without_a_state_there_is_no_share() {
		assertThat(of().shareAtMost(View.SHADOW)).isInstanceOf(Ratio.NotComputable.class);
	}

}
