package org.countrycoalition.gap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.Deadline.Certainty;
import org.countrycoalition.registry.Deadline.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which deadline bounds a State's work, asked on 1 July 2027.
 */
class TimeBoundTests {

	/** Such as {@code T4 2021-03-01}, {@code G4 ?}: who set it, the article, the day. */
	private static Deadline deadline(String text) {
		String[] words = text.strip().split(" ", -1);
		return new Deadline(new UUID(0, 0), CountryCode.of("XMD"), words[0].charAt(1) - '0',
				(words[0].charAt(0) == 'T') ? Kind.TREATY : Kind.GRANTED,
				"?".equals(words[1]) ? null : LocalDate.parse(words[1]), Certainty.FIRM, null, null, null, "source",
				null, 0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# deadlines                                  | duties | bound
			T4 2030-03-01                                | 4      | 2030-03-01 ahead NONE
			T4 2027-07-01                                | 4      | 2027-07-01 ahead NONE
			T4 2021-03-01                                | 4      | 2021-03-01 passed NONE
			T4 2021-03-01; G4 2027-03-01                 | 4      | 2027-03-01 passed GRANTED
			T4 2021-03-01; G4 2029-03-01                 | 4      | 2029-03-01 ahead GRANTED
			T4 2021-03-01; G4 ?                          | 4      | 2021-03-01 passed NOT_FOUND
			T4 2021-03-01; G4 2025-03-01; G4 ?           | 4      | 2025-03-01 passed NOT_FOUND
			T3 2019-03-01; T4 2030-03-01                 | 4      | 2030-03-01 ahead NONE
			T3 2028-03-01; T4 2030-03-01                 | 3 4    | 2028-03-01 ahead NONE
			T3 2031-03-01; T4 2021-03-01; G4 2026-03-01  | 3 4    | 2026-03-01 passed GRANTED
			G4 ?                                         | 4      | -
			T4 2030-03-01                                | 5      | -
			T4 2030-03-01                                | ''     | -
			""")
	void the_earliest_deadline_of_an_outstanding_duty_is_told_with_what_became_of_it(String deadlines, String duties,
			String expected) {
		List<Integer> articles = Arrays.stream(duties.split(" ", -1))
			.filter((text) -> !text.isEmpty())
			.map(Integer::valueOf)
			.toList();
		assertThat(TimeBound
			.earliest(Arrays.stream(deadlines.split(";", -1)).map(TimeBoundTests::deadline).toList(), articles,
					LocalDate.of(2027, 7, 1))
			.map((bound) -> bound.fallsOn() + (bound.passed() ? " passed " : " ahead ") + bound.extension())
			.orElse("-")).isEqualTo(expected);
	}

	@Test
	void clearance_and_stockpile_destruction_alone_are_bound_in_time() {
		assertThat(Arrays.stream(Pillar.values())
			.filter((pillar) -> TimeBound.article(pillar).isPresent())
			.collect(Collectors.toSet()))
			.containsExactlyInAnyOrder(Pillar.SURVEY_AND_CLEARANCE, Pillar.STOCKPILE_DESTRUCTION);
	}

}
