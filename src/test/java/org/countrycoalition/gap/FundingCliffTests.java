package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.countrycoalition.gap.GapInput.Unallocated;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.kernel.Pillar.RISK_EDUCATION;
import static org.countrycoalition.kernel.Pillar.SURVEY_AND_CLEARANCE;

class FundingCliffTests {

	private static FigureSum sum(long amount) {
		return FigureSum.of(Figure.reported(BigDecimal.valueOf(amount)));
	}

	private static YearGap year(int year, Map<Pillar, FigureSum> need, Map<Pillar, FigureSum> cover,
			Unallocated... money) {
		return GapCalculator.of(new GapInput(year, true, need, Map.of(), cover, List.of(money)));
	}

	private static YearGap clearance(int year, long need, long cover) {
		return year(year, Map.of(SURVEY_AND_CLEARANCE, sum(need)),
				(cover > 0) ? Map.of(SURVEY_AND_CLEARANCE, sum(cover)) : Map.of());
	}

	@Test
	void cover_that_ends_before_the_work_is_a_cliff() {
		assertThat(FundingCliff.of(List.of(clearance(2027, 100, 90), clearance(2028, 100, 10), clearance(2029, 100, 0),
				clearance(2030, 100, 0))))
			.containsExactly(new FundingCliff(SURVEY_AND_CLEARANCE, 2028, 2030, 2));
	}

	@Test
	void a_year_without_cover_between_covered_ones_is_a_gap_and_no_cliff() {
		assertThat(FundingCliff.of(List.of(clearance(2027, 100, 90), clearance(2028, 100, 0), clearance(2029, 100, 1))))
			.isEmpty();
	}

	@Test
	void work_that_never_had_cover_stands_at_the_edge_from_its_first_year() {
		assertThat(FundingCliff.of(List.of(clearance(2027, 100, 0), clearance(2028, 100, 0))))
			.containsExactly(new FundingCliff(SURVEY_AND_CLEARANCE, null, 2028, 2));
	}

	@Test
	void where_work_ends_with_its_cover_there_is_no_cliff_and_without_work_none_either() {
		assertThat(FundingCliff.of(List.of(clearance(2027, 100, 100), clearance(2028, 0, 0)))).isEmpty();
		assertThat(FundingCliff.of(List.of())).isEmpty();
	}

	@Test
	void money_of_unknown_size_or_that_may_go_to_the_pillar_is_cover_and_money_for_others_is_not() {
		FigureSum unknown = FigureSum.of(Figure.absent(Absence.UNKNOWN));
		assertThat(FundingCliff.of(List.of(clearance(2027, 100, 100),
				year(2028, Map.of(SURVEY_AND_CLEARANCE, sum(100)), Map.of(SURVEY_AND_CLEARANCE, unknown)))))
			.isEmpty();
		assertThat(FundingCliff.of(List.of(clearance(2027, 100, 100),
				year(2028, Map.of(SURVEY_AND_CLEARANCE, sum(100)), Map.of(), new Unallocated(Set.of(), sum(1))))))
			.isEmpty();
		assertThat(FundingCliff.of(List.of(clearance(2027, 100, 100),
				year(2028, Map.of(SURVEY_AND_CLEARANCE, sum(100)), Map.of(),
						new Unallocated(Set.of(RISK_EDUCATION), sum(1))))))
			.containsExactly(new FundingCliff(SURVEY_AND_CLEARANCE, 2027, 2028, 1));
	}

}
