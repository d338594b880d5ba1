package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PillarSplitTests {

	private record Line(Pillar pillar, Figure amount) {

		static Line of(Pillar pillar, String amount) {
			return new Line(pillar, Figure.reported(new BigDecimal(amount)));
		}

	}

	/**
	 * Lao PDR 2019 in million dollars (Monitor profile of 16 November 2020): clearance
	 * and risk education are printed together and 72 % is not split, so both are
	 * unallocated; so is capacity building, which is no pillar. The printed total is
	 * 42.0.
	 */
	@Test
	void what_cannot_be_split_stays_in_the_total() {
		PillarSplit split = split(Line.of(Pillar.UNALLOCATED, "8.8"), Line.of(Pillar.VICTIM_ASSISTANCE, "2.3"),
				Line.of(Pillar.UNALLOCATED, "0.7"), Line.of(Pillar.UNALLOCATED, "30.2"));
		assertThat(split.total().atLeast()).isEqualTo(Figure.computed(new BigDecimal("42.0")));
		assertThat(split.allocated().atLeast()).isEqualTo(Figure.computed(new BigDecimal("2.3")));
		assertThat(split.unallocated().atLeast()).isEqualTo(Figure.computed(new BigDecimal("39.7")));
	}

	@Test
	void what_is_unallocated_is_spread_over_no_pillar() {
		PillarSplit split = split(Line.of(Pillar.UNALLOCATED, "8.8"));
		assertThat(split.allocated()).isEqualTo(FigureSum.EMPTY);
		assertThat(split.in(Pillar.SURVEY_AND_CLEARANCE)).isEqualTo(FigureSum.EMPTY);
	}

	@Test
	void an_absent_amount_makes_its_pillar_and_the_total_a_lower_bound_and_no_other_pillar() {
		PillarSplit split = split(Line.of(Pillar.RISK_EDUCATION, "5"),
				new Line(Pillar.VICTIM_ASSISTANCE, Figure.absent(Absence.CONFIDENTIAL)));
		assertThat(split.in(Pillar.VICTIM_ASSISTANCE).atLeast()).isEqualTo(Figure.absent(Absence.CONFIDENTIAL));
		assertThat(split.total().isLowerBound()).isTrue();
		assertThat(split.in(Pillar.RISK_EDUCATION).isLowerBound()).isFalse();
	}

	@Test
	void splits_of_the_same_amounts_are_equal() {
		PillarSplit one = split(Line.of(Pillar.RISK_EDUCATION, "5"), Line.of(Pillar.UNALLOCATED, "1"));
		PillarSplit same = split(Line.of(Pillar.UNALLOCATED, "1.0"), Line.of(Pillar.RISK_EDUCATION, "5.00"));
		assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
		assertThat(one).isNotEqualTo(split(Line.of(Pillar.VICTIM_ASSISTANCE, "5"), Line.of(Pillar.UNALLOCATED, "1")));
	}

	private static PillarSplit split(Line... lines) {
		return Stream.of(lines).collect(PillarSplit.collector(Line::pillar, Line::amount));
	}

}
