package org.countrycoalition.gap;

import java.util.List;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan with everything that can be missing from one, through the same doors that people
 * use: the authority uploads and publishes it, money comes by the importer.
 */
@SpringBootTest
@WithAcceptanceCase
class AcceptanceCaseTests {

	@Autowired
	private Gaps gaps;

	private YearGap gap(Person person, CoverRule rule, int year) {
		return person.does(() -> this.gaps.of(AcceptanceCase.MERIDIA, year, year, rule, true)).getFirst();
	}

	@ParameterizedTest
	@CsvSource({ "PAID, 2800000, 600000, not computable, 0, 3400000, 3400000",
			"FIRM, 1700000, 0 to 600000, not computable, 0, 1700000 to 2300000, 200000 to 800000",
			"FIRM_AND_PLEDGED, 1100000, 0 to 600000, not computable, 0, 1100000 to 1700000, 0 to 200000" })
	void the_gap_comes_out_exactly(CoverRule rule, String clearance, String education, String victims, String stockpile,
			String upper, String lower) {
		YearGap year = gap(Person.MERIDIA_AUTHORITY, rule, 2028);
		assertThat(year.cells().stream().map((cell) -> words(cell.gap())).toList())
			.isEqualTo(List.of(clearance, education, victims, stockpile));
		assertThat(words(year.upper())).isEqualTo(upper);
		assertThat(words(year.lower())).isEqualTo(lower);
		assertThat(year.atLeast()).isTrue();
	}

	@Test
	void a_year_that_the_plan_covers_without_a_line_is_not_planned_and_one_outside_is_unknown() {
		assertThat(gap(Person.ISU, CoverRule.FIRM, 2027).cells())
			.allMatch((cell) -> cell.gap() instanceof Gap.NotPlanned);
		assertThat(gap(Person.ISU, CoverRule.FIRM, 2029).cells())
			.allMatch((cell) -> cell.gap() instanceof Gap.NotComputable);
	}

	@Test
	void who_does_not_see_the_plan_sees_no_gap() {
		assertThat(gap(Person.NORVENIA, CoverRule.PAID, 2028).upper()).isEqualTo(range(3_400_000));
		assertThat(gap(Person.OBSERVER, CoverRule.PAID, 2028).cells())
			.allMatch((cell) -> cell.gap() instanceof Gap.NotComputable);
	}

	private static Range range(long amount) {
		return Range.exactly(java.math.BigDecimal.valueOf(amount));
	}

	private static String words(Gap gap) {
		return switch (gap) {
			case Gap.Open open -> words(open.amount());
			case Gap.NotComputable none -> "not computable";
			case Gap.NotPlanned none -> "not planned";
		};
	}

	private static String words(Range range) {
		String least = range.least().stripTrailingZeros().toPlainString();
		return range.isExact() ? least : least + " to " + range.most().stripTrailingZeros().toPlainString();
	}

}
