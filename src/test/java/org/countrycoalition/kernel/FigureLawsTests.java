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
 * What holds for all figures: no absence becomes a number, least of all zero, and no
 * number is lost.
 */
class FigureLawsTests {

	@Provide
	Arbitrary<Figure> figures() {
		return Arbitraries.oneOf(known(), absent());
	}

	@Provide
	Arbitrary<Figure> known() {
		Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
			.between(BigDecimal.ZERO, new BigDecimal("1000000000"))
			.ofScale(2);
		return Combinators.combine(values, Arbitraries.of(Status.class)).as(Figure::of);
	}

	@Provide
	Arbitrary<Figure> absent() {
		return Arbitraries.of(Absence.class).map(Figure::absent);
	}

	@Provide
	Arbitrary<List<Figure>> lists() {
		return figures().list().ofMaxSize(12);
	}

	@Provide
	Arbitrary<List<Figure>> absences() {
		return absent().list().ofMinSize(1).ofMaxSize(12);
	}

	@Property
	void mapping_leaves_an_absence_as_it_is(@ForAll("absent") Figure absent) {
		assertThat(absent.map((value) -> BigDecimal.ZERO)).isEqualTo(absent);
		assertThat(absent.isKnown()).isFalse();
	}

	@Property
	void mapping_changes_a_number_and_keeps_its_status(@ForAll("known") Figure known) {
		Figure.Known before = (Figure.Known) known;
		assertThat(known.map((value) -> value.add(BigDecimal.ONE)))
			.isEqualTo(Figure.of(before.value().add(BigDecimal.ONE), before.status()));
		assertThat(known.isKnown()).isTrue();
	}

	@Property
	void a_sum_of_nothing_but_absences_is_no_number(@ForAll("absences") List<Figure> absences) {
		assertThat(sum(absences).atLeast()).isInstanceOf(Figure.Absent.class);
	}

	@Property
	void a_sum_counts_every_part_once(@ForAll("lists") List<Figure> figures) {
		FigureSum sum = sum(figures);
		assertThat(sum.parts()).isEqualTo(figures.size());
		assertThat(sum.known()).isEqualTo((int) figures.stream().filter(Figure::isKnown).count());
		for (Absence reason : Absence.values()) {
			assertThat(sum.absent(reason))
				.isEqualTo((int) figures.stream().filter(Figure.absent(reason)::equals).count());
		}
	}

	@Property
	void a_sum_is_what_its_known_parts_make(@ForAll("lists") List<Figure> figures) {
		BigDecimal expected = BigDecimal.ZERO;
		for (Figure figure : figures) {
			if (figure instanceof Figure.Known known) {
				expected = expected.add(known.value());
			}
		}
		assertThat(sum(figures).ofKnown()).isEqualByComparingTo(expected);
	}

	@Property
	void sums_add_in_any_grouping_and_order(@ForAll("lists") List<Figure> first, @ForAll("lists") List<Figure> second,
			@ForAll("lists") List<Figure> third) {
		FigureSum a = sum(first);
		FigureSum b = sum(second);
		FigureSum c = sum(third);
		assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
		assertThat(a.plus(b)).isEqualTo(b.plus(a));
		assertThat(a.plus(FigureSum.EMPTY)).isEqualTo(a);
	}

	@Property
	void one_more_hidden_part_makes_any_sum_a_lower_bound_and_one_more_zero_does_not(
			@ForAll("lists") List<Figure> figures) {
		FigureSum sum = sum(figures);
		assertThat(sum.plus(Figure.absent(Absence.NOT_REPORTED)).isLowerBound()).isTrue();
		assertThat(sum.plus(Figure.reported(BigDecimal.ZERO)).isLowerBound()).isEqualTo(sum.isLowerBound());
	}

	@Property
	void a_ratio_with_an_absence_has_no_value(@ForAll("figures") Figure one, @ForAll("absent") Figure absent) {
		assertThat(Ratio.of(one, absent)).isInstanceOf(Ratio.NotComputable.class);
		assertThat(Ratio.of(absent, one)).isInstanceOf(Ratio.NotComputable.class);
	}

	private static FigureSum sum(List<Figure> figures) {
		return figures.stream().collect(FigureSum.collector());
	}

}
