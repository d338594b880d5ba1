package org.countrycoalition.kernel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EnumsTests {

	@Test
	void each_tier_is_wider_than_those_before_it() {
		assertThat(Tier.values()).containsExactly(Tier.PRIVATE, Tier.BILATERAL, Tier.COALITION, Tier.PUBLIC);
		assertThat(Tier.BILATERAL.isWiderThan(Tier.PRIVATE)).isTrue();
		assertThat(Tier.PUBLIC.isWiderThan(Tier.COALITION)).isTrue();
	}

	@Test
	void no_tier_is_wider_than_itself_or_those_after_it() {
		assertThat(Tier.COALITION.isWiderThan(Tier.COALITION)).isFalse();
		assertThat(Tier.PRIVATE.isWiderThan(Tier.PUBLIC)).isFalse();
	}

	@Test
	void four_pillars_are_allocated_and_the_rest_is_not() {
		assertThat(Pillar.values()).filteredOn(Pillar::isAllocated)
			.containsExactly(Pillar.SURVEY_AND_CLEARANCE, Pillar.RISK_EDUCATION, Pillar.VICTIM_ASSISTANCE,
					Pillar.STOCKPILE_DESTRUCTION);
		assertThat(Pillar.UNALLOCATED.isAllocated()).isFalse();
	}

	@Test
	void a_value_may_hide_behind_every_absence_but_not_applicable() {
		assertThat(Absence.values()).filteredOn(Absence::hidesAValue)
			.containsExactly(Absence.UNKNOWN, Absence.NOT_REPORTED, Absence.CONFIDENTIAL, Absence.NOT_COMPUTABLE);
		assertThat(Absence.NOT_APPLICABLE.hidesAValue()).isFalse();
	}

}
