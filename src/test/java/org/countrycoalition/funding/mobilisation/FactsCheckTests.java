package org.countrycoalition.funding.mobilisation;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.funding.mobilisation.Action.Mark;
import org.countrycoalition.funding.mobilisation.MobilisationRefusal.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is not whole is refused for a reason.
 */
class FactsCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

	private static @Nullable Reason refused(Runnable check) {
		try {
			check.run();
			return null;
		}
		catch (MobilisationRefusal ex) {
			return ex.reason();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Plan | 2027-01-01 | 2031-12-31 | -
			Plan | 2027-01-01 | 2027-01-01 | -
			' '  | 2027-01-01 | 2031-12-31 | NO_TITLE
			Plan | 2027-01-02 | 2027-01-01 | BAD_PERIOD
			Plan | 2027-01-01 | 2046-12-31 | -
			Plan | 2027-01-01 | 2047-01-01 | BAD_PERIOD
			Plan | 1989-12-31 | 1990-12-31 | BAD_PERIOD
			Plan | 2095-01-01 | 2101-01-01 | BAD_PERIOD""")
	void a_plan_has_a_title_and_a_period(String title, LocalDate from, LocalDate to, @Nullable Reason why) {
		PlanFacts facts = new PlanFacts(title, from, to, Currency.getInstance("USD"), false, null, null);
		assertThat(refused(() -> FactsCheck.require(facts, List.of()))).isEqualTo(why);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2027 | 100                | -
			2027 | ?                  | -
			2027 | 0                  | -
			2027 | -1                 | BAD_AMOUNT
			2027 | 0.001              | BAD_AMOUNT
			2027 | 1234567890123456   | BAD_AMOUNT
			2026 | 100                | OUTSIDE_PERIOD
			2032 | ?                  | OUTSIDE_PERIOD""")
	void a_target_has_an_amount_in_the_years_of_the_plan(int year, String amount, @Nullable Reason why) {
		assertThat(refused(
				() -> FactsCheck.require(Targets.facts("USD", 2027, 2031), Targets.own(year, amount), List.of())))
			.isEqualTo(why);
	}

	@Test
	void a_target_names_a_source_once_for_a_pillar() {
		PlanFacts plan = Targets.facts("USD", 2027, 2031);
		Target.Facts norway = Targets.donor("NOR", 2027, "1");
		assertThat(refused(() -> FactsCheck.require(plan, Targets.named(" ", 2027, "1"), List.of())))
			.isEqualTo(Reason.NO_SOURCE);
		assertThat(refused(() -> FactsCheck.require(plan, Targets.donor("NOR", 2028), List.of())))
			.isEqualTo(Reason.NO_AMOUNT);
		assertThat(refused(() -> FactsCheck.require(plan, Targets.donor("NOR", 2028, "5"), List.of(norway))))
			.isEqualTo(Reason.TWICE);
		assertThat(refused(() -> FactsCheck.require(plan, Targets.named("FUND ", 2028, "5"),
				List.of(Targets.named("Fund", 2027, "1")))))
			.isEqualTo(Reason.TWICE);
		assertThat(refused(() -> FactsCheck.require(plan, Targets.donor("CHE", 2028, "5"), List.of(norway)))).isNull();
		assertThat(refused(() -> FactsCheck.require(Targets.facts("USD", 2028, 2029),
				List.of(new Target(UUID.randomUUID(), norway, 0)))))
			.as("a period that leaves a target outside")
			.isEqualTo(Reason.OUTSIDE_PERIOD);
	}

	@Test
	void an_action_says_what_and_who_and_what_became_of_it() {
		assertThat(refused(() -> FactsCheck.require(new Action.Facts("Visit", " ", TODAY))))
			.isEqualTo(Reason.NO_ACTION);
		assertThat(refused(() -> FactsCheck.require(new Action.Facts(" ", "Authority", TODAY))))
			.isEqualTo(Reason.NO_ACTION);
		assertThat(refused(() -> FactsCheck.require(Mark.done(TODAY.plusDays(1)), TODAY))).isEqualTo(Reason.DAY_AHEAD);
		assertThat(refused(() -> FactsCheck.require(Mark.dropped(TODAY, " "), TODAY))).isEqualTo(Reason.NO_REASON);
		assertThat(refused(() -> FactsCheck.require(Mark.done(TODAY), TODAY))).isNull();
		assertThat(refused(() -> FactsCheck.require(Mark.OPEN, TODAY))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2027-05-31, true", "2027-06-01, false", "2027-06-02, false" })
	void an_action_is_late_the_day_after_it_is_due(LocalDate due, boolean late) {
		Action.Facts facts = new Action.Facts("Visit", "Authority", due);
		assertThat(new Action(UUID.randomUUID(), facts, Mark.OPEN, 0).isOverdue(TODAY)).isEqualTo(late);
		assertThat(new Action(UUID.randomUUID(), facts, Mark.done(TODAY), 0).isOverdue(TODAY)).isFalse();
		assertThat(new Action(UUID.randomUUID(), facts, Mark.dropped(TODAY, "x"), 0).isOverdue(TODAY)).isFalse();
	}

}
