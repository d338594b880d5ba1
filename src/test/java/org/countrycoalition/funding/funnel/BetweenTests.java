package org.countrycoalition.funding.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever sees two steps of one money that count sees what stands between them.
 */
class BetweenTests {

	/** Steps one after the other, such as "PLEDGE PUBLIC". */
	private static List<Between> way(String steps) {
		List<Between> way = new ArrayList<>();
		for (String step : steps.split(" > ", -1)) {
			String[] said = step.split(" ", -1);
			@Nullable UUID parent = way.isEmpty() ? null : way.getLast().id();
			way.add(new Between(UUID.randomUUID(), parent, Stage.valueOf(said[0]), Tier.valueOf(said[1])));
		}
		return way;
	}

	@ParameterizedTest
	@CsvSource({ "PLEDGE PUBLIC > COMMITMENT PRIVATE > PAYMENT PUBLIC, true",
			"PLEDGE PUBLIC > COMMITMENT PRIVATE > PAYMENT COALITION, true",
			"PLEDGE COALITION > COMMITMENT BILATERAL > PAYMENT PUBLIC, true",
			"PLEDGE PUBLIC > COMMITMENT PUBLIC > COMMITMENT PRIVATE > PAYMENT PUBLIC, true",
			"PLEDGE PUBLIC > COMMITMENT COALITION > PAYMENT COALITION, false",
			"PLEDGE PUBLIC > COMMITMENT PRIVATE > PAYMENT PRIVATE, false", "PLEDGE PUBLIC > COMMITMENT PRIVATE, false",
			"PLEDGE PRIVATE > COMMITMENT PRIVATE > PAYMENT PUBLIC, false",
			"INTENT PUBLIC > COMMITMENT PRIVATE > PAYMENT PUBLIC, false",
			"INTENT PUBLIC > PLEDGE PUBLIC > PAYMENT PUBLIC, false" })
	void a_step_between_two_that_count_is_shown_to_all_who_see_both(String steps, boolean hidden) {
		List<Between> way = way(steps);
		assertThat(Between.isHidden(way, way.getLast().id())).isEqualTo(hidden);
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "1, true", "2, true", "3, false" })
	void whichever_of_the_three_is_shown_otherwise_it_is_refused_and_a_change_elsewhere_is_not(int changed,
			boolean hidden) {
		List<Between> way = way("PLEDGE PUBLIC > COMMITMENT PRIVATE > PAYMENT PUBLIC > SPENDING PRIVATE");
		assertThat(Between.isHidden(way, way.get(changed).id())).isEqualTo(hidden);
	}

	@Test
	void of_two_ways_from_one_pledge_none_hides_the_other() {
		List<Between> way = new ArrayList<>(way("PLEDGE PUBLIC > COMMITMENT PRIVATE"));
		Between beside = new Between(UUID.randomUUID(), way.getFirst().id(), Stage.PAYMENT, Tier.PUBLIC);
		way.add(beside);
		assertThat(Between.isHidden(way, beside.id())).isFalse();
	}

}
