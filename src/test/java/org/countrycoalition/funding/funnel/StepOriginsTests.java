package org.countrycoalition.funding.funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which rows a payment keeps when it is divided otherwise.
 */
class StepOriginsTests {

	/**
	 * Amounts by year, and after a colon shares: "2" is two years, "1:RV" one divided.
	 */
	private static Terms terms(String said) {
		String[] words = said.split(":", -1);
		String[] amounts = IntStream.range(0, Integer.parseInt(words[0]))
			.mapToObj((year) -> "100")
			.toArray(String[]::new);
		Terms terms = Steps.terms("Paid", "USD", 2027, amounts);
		if (words.length == 1) {
			return Steps.shaped(terms, Pillar.UNALLOCATED, Terms.Shape.NONE);
		}
		List<String> pillars = Arrays.stream(Pillar.values())
			.filter((one) -> words[1].indexOf(one.name().charAt(0)) >= 0 && one != Pillar.UNALLOCATED)
			.map((one) -> one.name() + " 50")
			.filter((one) -> !one.startsWith("STOCKPILE"))
			.toList();
		return (pillars.size() == 1)
				? Steps.shaped(terms, Pillar.valueOf(pillars.getFirst().split(" ", -1)[0]), Terms.Shape.NONE)
				: Steps.divided(terms, pillars.toArray(String[]::new));
	}

	/**
	 * Rows are told by their place: a0 is the first, and b that of a new part.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			1     | 1:RV | 0   | 0 b   | the row stays with the first share
			1:RV  | 1:RV | 1   | 0 1   | each share keeps its row
			1:RV  | 1:V  | -   | 1     | of two shares the one that goes takes its row along
			1:RV  | 1:V  | 1   | 1     | and so if the other has come in
			1:RV  | 1:V  | 0   | 0     | but if it is the only one that has come in, its row stays with the other
			1:RV  | 1:SV | 0   | 0 1   | or goes to the share that is new
			1:RV  | 1:V  | 0 1 | 1     | if both have come in, either row says so
			2:RV  | 2:V  | 0 3 | 0 3   | year by year
			2:RV  | 1:V  | 0 2 | 0     | a year that goes takes its rows along""")
	void a_receipt_stays_with_its_year(String before, String after, @Nullable String received, String kept,
			String why) {
		List<UUID> rows = new ArrayList<>();
		Terms said = terms(before);
		said.parts().forEach((part) -> rows.add(UUID.randomUUID()));
		Step stored = Steps.withRows(Steps.step(Stage.PAYMENT, null, said), rows);
		Set<UUID> came = (received == null) ? Set.of()
				: Arrays.stream(received.split(" ", -1))
					.map((place) -> rows.get(Integer.parseInt(place)))
					.collect(Collectors.toSet());
		List<Part> to = terms(after).parts();
		Map<Part, UUID> found = StepOrigins.kept(stored, to, came);
		assertThat(to.stream()
			.map((part) -> found.containsKey(part) ? String.valueOf(rows.indexOf(found.get(part))) : "b")
			.collect(Collectors.joining(" "))).as(why).isEqualTo(kept);
	}

}
