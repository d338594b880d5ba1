package org.countrycoalition.kernel;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every split: parts and unallocated are the total, and nothing is lost.
 */
class PillarSplitLawsTests {

	private record Line(Pillar pillar, Figure amount) {
	}

	@Provide
	Arbitrary<List<Line>> plans() {
		Arbitrary<Figure> known = Arbitraries.bigDecimals()
			.between(BigDecimal.ZERO, new BigDecimal("1000000000"))
			.ofScale(2)
			.map(Figure::reported);
		Arbitrary<Figure> amounts = Arbitraries.oneOf(known, Arbitraries.of(Absence.class).map(Figure::absent));
		return Combinators.combine(Arbitraries.of(Pillar.class), amounts).as(Line::new).list().ofMaxSize(20);
	}

	@Property
	void parts_and_unallocated_are_the_total(@ForAll("plans") List<Line> plan) {
		PillarSplit split = split(plan);
		assertThat(split.allocated().plus(split.unallocated())).isEqualTo(split.total());
		FigureSum parts = FigureSum.EMPTY;
		for (Pillar pillar : Pillar.values()) {
			parts = parts.plus(split.in(pillar));
		}
		assertThat(parts).isEqualTo(split.total());
	}

	@Property
	void the_total_is_that_of_the_lines_without_regard_to_pillars(@ForAll("plans") List<Line> plan) {
		assertThat(split(plan).total()).isEqualTo(plan.stream().map(Line::amount).collect(FigureSum.collector()));
	}

	/** The twin: leaving the unallocated out is not the total once there is any. */
	@Property
	void the_pillars_alone_are_not_the_total_once_something_is_unallocated(@ForAll("plans") List<Line> plan) {
		PillarSplit split = split(plan).plus(PillarSplit.of(Pillar.UNALLOCATED, Figure.reported(BigDecimal.ONE)));
		assertThat(split.allocated()).isNotEqualTo(split.total());
	}

	@Property
	void an_absence_is_counted_where_it_stands_and_never_added(@ForAll("plans") List<Line> plan, @ForAll Pillar pillar,
			@ForAll Absence reason) {
		PillarSplit before = split(plan);
		PillarSplit after = before.plus(PillarSplit.of(pillar, Figure.absent(reason)));
		assertThat(after.total().ofKnown()).isEqualTo(before.total().ofKnown());
		assertThat(after.in(pillar).absent(reason)).isEqualTo(before.in(pillar).absent(reason) + 1);
		assertThat(after.total().known()).isEqualTo(before.total().known());
	}

	private static PillarSplit split(List<Line> plan) {
		return plan.stream().collect(PillarSplit.collector(Line::pillar, Line::amount));
	}

}
