package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatchingTests {

	private static MatchRow donors(int nth, String amount) {
		return row("donor's table", Publisher.DONOR, Stage.PAYMENT, nth, "EUR", amount);
	}

	private static MatchRow recipients(int nth, String amount) {
		return row("recipient's table", Publisher.RECIPIENT, Stage.PAYMENT, nth, "EUR", amount);
	}

	private static MatchRow row(String edition, Publisher publisher, Stage stage, int nth, @Nullable String currency,
			String amount) {
		BigDecimal number = new BigDecimal(amount);
		return new MatchRow(new RowKey(edition, "", 2015, "DEU", "LAO", "Clearance", nth), publisher, stage, currency,
				(currency != null) ? number : null, number, false);
	}

	private static Pair pair(MatchRow donors, MatchRow recipients) {
		return new Pair(donors.key(), recipients.key());
	}

	private static Matching match(MatchRow... rows) {
		return Matching.of(List.of(rows), Map.of());
	}

	@Test
	void equal_lines_are_one_contribution() {
		Matching found = match(donors(1, "3257"), recipients(1, "3257.00"));
		assertThat(found.same()).containsExactly(pair(donors(1, "3257"), recipients(1, "3257")));
		assertThat(found.open()).isEmpty();
	}

	@Test
	void lines_of_the_same_table_are_never_one() {
		Matching found = match(donors(1, "3257"), donors(2, "3257"));
		assertThat(found.same()).isEmpty();
		assertThat(found.open()).isEmpty();
	}

	@Test
	void two_equal_lines_in_either_table_are_two_contributions() {
		Matching found = match(donors(1, "500"), donors(2, "500"), recipients(1, "500"), recipients(2, "500"));
		assertThat(found.same()).hasSize(2);
		assertThat(found.open()).isEmpty();
	}

	@Test
	void a_second_equal_line_of_the_donor_is_for_a_person_to_decide() {
		Matching found = match(donors(1, "500"), donors(2, "500"), recipients(1, "500"));
		assertThat(found.same()).containsExactly(pair(donors(1, "500"), recipients(1, "500")));
		assertThat(found.open()).isEqualTo(Map.of(pair(donors(2, "500"), recipients(1, "500")), Doubt.MATCHED_ALREADY));
	}

	@Test
	void two_per_cent_apart_is_a_conflict_and_six_per_cent_is_not() {
		assertThat(match(donors(1, "100"), recipients(1, "102")).open()).containsValue(Doubt.NEARLY_EQUAL);
		assertThat(match(donors(1, "95"), recipients(1, "100")).open()).containsValue(Doubt.NEARLY_EQUAL);
		assertThat(match(donors(1, "94"), recipients(1, "100")).open()).isEmpty();
	}

	@Test
	void two_lines_that_come_to_the_recipients_one_are_a_conflict() {
		Matching found = match(donors(1, "300"), donors(2, "500"), recipients(1, "800"));
		assertThat(found.open().values()).containsExactly(Doubt.EQUAL_IN_SUM, Doubt.EQUAL_IN_SUM);
		assertThat(match(donors(1, "300"), donors(2, "300"), recipients(1, "800")).open()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CONTAINS, 200, true", "CONTAINS, 199, true", "CONTAINS, 150, false", "DIFFERENT, 200, false",
			"PART_OF, 200, false" })
	void what_comes_to_the_rest_of_a_line_beside_its_parts_is_asked_about_too(Verdict said, String rest,
			boolean asked) {
		List<MatchRow> rows = List.of(donors(1, "500"), recipients(1, "300"), recipients(2, rest));
		Matching found = Matching.of(rows, Map.of(pair(donors(1, "500"), recipients(1, "300")), said));
		assertThat(found.open())
			.isEqualTo(asked ? Map.of(pair(donors(1, "500"), recipients(2, rest)), Doubt.EQUAL_IN_SUM) : Map.of());
		List<MatchRow> mirrored = List.of(recipients(1, "500"), donors(1, "300"), donors(2, rest));
		Matching other = Matching.of(mirrored, Map.of(pair(donors(1, "300"), recipients(1, "500")),
				(said == Verdict.CONTAINS) ? Verdict.PART_OF : Verdict.DIFFERENT));
		assertThat(other.open().size()).isEqualTo(asked ? 1 : 0);
	}

	@Test
	void nothing_comes_to_a_rest_that_is_none_or_that_nobody_knows() {
		Map<Pair, Verdict> parts = Map.of(pair(donors(1, "500"), recipients(1, "300")), Verdict.CONTAINS,
				pair(donors(1, "500"), recipients(2, "200")), Verdict.CONTAINS);
		assertThat(Matching
			.of(List.of(donors(1, "500"), recipients(1, "300"), recipients(2, "200"), recipients(3, "0")), parts)
			.open()).isEmpty();
		List<MatchRow> rest = List.of(donors(1, "500"), recipients(3, "200"));
		assertThat(Matching.of(rest, Map.of(), Map.of(donors(1, "500").key(), Optional.of(new BigDecimal(300)))).open())
			.containsValue(Doubt.EQUAL_IN_SUM);
		assertThat(Matching.of(rest, Map.of(), Map.of(donors(1, "500").key(), Optional.empty())).open()).isEmpty();
	}

	@Test
	void lines_come_to_a_sum_at_their_own_stage_and_what_is_equal_at_another_does_not_hide_it() {
		MatchRow commitment = row("recipient's table", Publisher.RECIPIENT, Stage.COMMITMENT, 3, "EUR", "500");
		Matching found = match(donors(1, "500"), recipients(1, "300"), recipients(2, "200"), commitment);
		assertThat(found.open()).isEqualTo(Map.of(pair(donors(1, "500"), commitment), Doubt.OTHER_STAGE,
				pair(donors(1, "500"), recipients(1, "300")), Doubt.EQUAL_IN_SUM,
				pair(donors(1, "500"), recipients(2, "200")), Doubt.EQUAL_IN_SUM));
		MatchRow other = row("recipient's table", Publisher.RECIPIENT, Stage.COMMITMENT, 2, "EUR", "200");
		assertThat(match(donors(1, "500"), recipients(1, "300"), other).open()).isEmpty();
	}

	@Test
	void equal_amounts_at_different_stages_are_a_conflict() {
		MatchRow commitment = row("donor's table", Publisher.DONOR, Stage.COMMITMENT, 1, "EUR", "800");
		assertThat(match(commitment, recipients(1, "800")).open()).containsValue(Doubt.OTHER_STAGE);
	}

	@Test
	void what_a_person_decided_stays_decided() {
		Pair pair = pair(donors(1, "500"), recipients(1, "500"));
		Matching different = Matching.of(List.of(donors(1, "500"), recipients(1, "500")),
				Map.of(pair, Verdict.DIFFERENT));
		assertThat(different.same()).isEmpty();
		assertThat(different.open()).isEmpty();
		Matching same = Matching.of(List.of(donors(1, "500"), recipients(1, "510")),
				Map.of(pair(donors(1, "500"), recipients(1, "510")), Verdict.SAME));
		assertThat(same.open()).isEmpty();
	}

	@Test
	void an_original_amount_is_not_compared_with_dollars_but_by_its_own() {
		MatchRow dollarsOnly = row("recipient's table", Publisher.RECIPIENT, Stage.PAYMENT, 1, null, "39000");
		MatchRow same = row("donor's table", Publisher.DONOR, Stage.PAYMENT, 1, null, "39000");
		assertThat(match(same, dollarsOnly).same()).hasSize(1);
		assertThat(match(donors(1, "39000"), dollarsOnly).same()).isEmpty();
	}

	@Test
	void other_years_donors_and_recipients_are_other_money() {
		MatchRow elsewhere = new MatchRow(new RowKey("other", "", 2015, "DEU", "LBN", "Clearance", 1),
				Publisher.RECIPIENT, Stage.PAYMENT, "EUR", BigDecimal.TEN, BigDecimal.TEN, false);
		assertThat(match(donors(1, "10"), elsewhere).same()).isEmpty();
	}

}
