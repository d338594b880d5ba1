package org.countrycoalition.funding;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Pillar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThemesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Clearance | SURVEY_AND_CLEARANCE | SURVEY_AND_CLEARANCE | false
			Survey and clearance | SURVEY_AND_CLEARANCE | SURVEY_AND_CLEARANCE | false
			Risk education | RISK_EDUCATION | RISK_EDUCATION | false
			Victim assistance | VICTIM_ASSISTANCE | VICTIM_ASSISTANCE | false
			Stockpile destruction | STOCKPILE_DESTRUCTION | STOCKPILE_DESTRUCTION | false
			Clearance, capacity-building | SURVEY_AND_CLEARANCE | SURVEY_AND_CLEARANCE | true
			Capacity-building | UNALLOCATED | | true
			Clearance capacity-building | SURVEY_AND_CLEARANCE | SURVEY_AND_CLEARANCE | true
			Capacity-building for victim assistance, victim assistance | VICTIM_ASSISTANCE | VICTIM_ASSISTANCE | true
			Clearance capacity-building, risk education | UNALLOCATED | SURVEY_AND_CLEARANCE RISK_EDUCATION | true
			National capacity, advocacy | UNALLOCATED | | true
			Stockpile clearance | UNALLOCATED | STOCKPILE_DESTRUCTION SURVEY_AND_CLEARANCE | false
			Clearance of stockpiles, capacity-building | UNALLOCATED | STOCKPILE_DESTRUCTION SURVEY_AND_CLEARANCE | true
			Clearance with victim assistance | UNALLOCATED | SURVEY_AND_CLEARANCE VICTIM_ASSISTANCE | false
			Survey clearance | SURVEY_AND_CLEARANCE | SURVEY_AND_CLEARANCE | false
			Destruction des stocks | STOCKPILE_DESTRUCTION | STOCKPILE_DESTRUCTION | false
			Déminage et éducation aux risques | UNALLOCATED | SURVEY_AND_CLEARANCE RISK_EDUCATION | false
			Clearance, victim assistance | UNALLOCATED | SURVEY_AND_CLEARANCE VICTIM_ASSISTANCE | false
			Capacity-building, clearance, risk education | UNALLOCATED | SURVEY_AND_CLEARANCE RISK_EDUCATION | true
			Various | UNALLOCATED | | false
			Advocacy | UNALLOCATED | | false
			Advocacy, clearance | UNALLOCATED | SURVEY_AND_CLEARANCE | false
			'' | UNALLOCATED | | false""")
	void themes_mean_a_pillar_or_none(String printed, Pillar pillar, String named, boolean capacity) {
		Set<Pillar> pillars = (named != null)
				? Arrays.stream(named.split(" ")).map(Pillar::valueOf).collect(Collectors.toSet()) : Set.of();
		assertThat(Themes.of(printed)).isEqualTo(new Themes(pillars, pillar, capacity));
	}

}
