package org.countrycoalition.funding.mobilisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.funding.NationalFacts;
import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalLedger;
import org.countrycoalition.funding.NationalRow;
import org.countrycoalition.funding.WiderBudget;
import org.countrycoalition.funding.mobilisation.AgainstTargets.Row;
import org.countrycoalition.funding.mobilisation.AgainstTargets.Scope;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Quote;
import org.countrycoalition.kernel.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came is set against the target of the source that names its donor, and what nobody
 * names stands beside.
 */
class AgainstTargetsTests {

	private static final int RUNNING = 2028;

	private static final NationalLedger NO_LEDGER = new NationalLedger(List.of());

	private static final ExchangeRates RATES = ExchangeRates.of(List.of(new ExchangeRate(2027,
			Currency.getInstance("NOK"), Quote.UNITS_PER_USD, new BigDecimal("10"), "published", "Bank")));

	private static FigureSum usd(String amount) {
		return "-".equals(amount) ? FigureSum.EMPTY : FigureSum
			.of("?".equals(amount) ? Figure.absent(Absence.UNKNOWN) : Figure.computed(new BigDecimal(amount)));
	}

	private static Came came(int year, String donor, String paid, String unpaid) {
		return new Came(year, donor, "Name of " + donor, Given.ofDollars(usd(paid)), Given.ofDollars(usd(unpaid)), 1,
				List.of("Table"));
	}

	private static NationalRow own(int year, Basis basis, String amount) {
		return new NationalRow(UUID.randomUUID(), CountryCode.of("XMD"),
				new NationalFacts(year, "Ministry", null, basis, Pillar.UNALLOCATED, null, null, new BigDecimal(amount),
						false, null, "Budget", Tier.PUBLIC),
				false, "", new BigDecimal(amount), false,
				new NationalRow.Edition("Budget", "", LocalDate.EPOCH, Instant.EPOCH), null, false, 0, Prices.NOMINAL);
	}

	private static Row row(AgainstTargets against, String key, int year) {
		return against.rows()
			.stream()
			.filter((row) -> row.year() != null && row.year() == year)
			.filter((row) -> (row.source() != null) ? row.source().key().equals(key) : "others".equals(key))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void a_source_is_named_once_however_its_title_is_written() {
		List<Came> came = Stream.of("Norvenia", "norvenia", "Norvenia 2")
			.map((title) -> new Came(2027, title, title, Given.ofDollars(usd("1")), Given.NOTHING, 1, List.of(title)))
			.toList();
		AgainstTargets against = AgainstTargets.of(Targets.plan(Targets.facts("USD", 2027, 2027), List.of()), came,
				NO_LEDGER, RATES, RUNNING);
		assertThat(against.sources()).containsExactly("Norvenia", "Norvenia 2");
		assertThat(against.all()).as("all of it came").isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			target | paid | unpaid | least | most
			1000   | 300  | 200    | 500   | 500
			1000   | 1300 | 0      | 0     | 0
			1000   | 300  | ?      | 0     | 700
			?      | 300  | 0      | 0     | -
			?      | ?    | 0      | 0     | -
			0      | 300  | 0      | 0     | 0
			""", useHeadersInDisplayName = true)
	void what_is_open_lies_between_what_is_known(String target, String paid, String unpaid, BigDecimal least,
			BigDecimal most) {
		AgainstTargets against = AgainstTargets.of(
				Targets.plan(Targets.facts("USD", 2028, 2028), List.of(Targets.donor("NOR", 2028, target))),
				List.of(came(2028, "NOR", paid, unpaid)), NO_LEDGER, RATES, RUNNING);
		Open open = row(against, "NOR", 2028).open();
		assertThat(open.least()).isEqualByComparingTo(least);
		assertThat(open.most() == null).isEqualTo(most == null);
		if (most != null) {
			assertThat(open.most()).isEqualByComparingTo(most);
		}
	}

	@Test
	void of_a_wider_budget_at_least_its_lowest_share_came_in_both_currencies() {
		NationalRow whole = own(2027, Basis.SPENT, "100");
		NationalRow part = new NationalRow(whole.id(), whole.state(),
				new NationalFacts(2027, "Ministry", null, Basis.SPENT, Pillar.VICTIM_ASSISTANCE, "NOK",
						new BigDecimal("1000"), null, false, null, "Budget", Tier.PUBLIC,
						new WiderBudget(new BigDecimal("10"), new BigDecimal("25"), "a survey")),
				false, "", new BigDecimal("100"), false, null, "authority", false, 0, Prices.NOMINAL);
		Given given = Given.of(part, Currency.getInstance("NOK"));
		assertThat(given.dollars().ofKnown()).isEqualByComparingTo("10");
		assertThat(given.own().ofKnown()).isEqualByComparingTo("100");
		assertThat(given.own().isLowerBound()).isTrue();
		assertThat(Given.of(whole, Currency.getInstance("NOK")).dollars().isLowerBound()).isFalse();
	}

	@Test
	void more_from_one_source_or_year_hides_nothing_that_is_open_elsewhere() {
		AgainstTargets against = AgainstTargets.of(
				Targets.plan(Targets.facts("USD", 2028, 2029),
						List.of(Targets.donor("NOR", 2028, "100", "100"), Targets.donor("CHE", 2028, "50"))),
				List.of(came(2028, "NOR", "500", "-"), came(2029, "CHE", "5", "-"), came(2029, "DEU", "7", "1")),
				NO_LEDGER, RATES, RUNNING);
		assertThat(against.total().open()).isEqualTo(new Open(new BigDecimal("150"), new BigDecimal("150")));
		assertThat(row(against, "others", 2029).names()).containsExactly("Name of DEU");
		assertThat(row(against, "others", 2029).firm().inDollars().ofKnown()).isEqualByComparingTo("8");
		assertThat(row(against, "CHE", 2029).target().isEmpty()).as("money without a target has a row").isTrue();
		assertThat(against.named()).isEqualTo(2);
		assertThat(against.all()).isEqualTo(3);
		assertThat(against.bySource()).extracting(Row::scope).containsExactly(Scope.SOURCE, Scope.SOURCE, Scope.OTHERS);
	}

	@Test
	void two_targets_for_the_same_donor_are_one_source_and_its_money_counts_once() {
		Target.Facts one = Targets.donor("NOR", 2028, "100");
		Target.Facts other = new Target.Facts(one.source(), Pillar.RISK_EDUCATION, one.amounts());
		AgainstTargets against = AgainstTargets.of(Targets.plan(Targets.facts("USD", 2028, 2028), List.of(one, other)),
				List.of(came(2028, "NOR", "60", "-")), NO_LEDGER, RATES, RUNNING);
		assertThat(against.rows()).hasSize(1);
		assertThat(row(against, "NOR", 2028).target().inPlans().ofKnown()).isEqualByComparingTo("200");
		assertThat(row(against, "NOR", 2028).open().most()).isEqualByComparingTo("140");
	}

	@Test
	void of_a_source_that_the_register_does_not_know_nobody_can_tell_what_came() {
		AgainstTargets against = AgainstTargets.of(
				Targets.plan(Targets.facts("USD", 2028, 2028), List.of(Targets.named("Foundation", 2028, "100"))),
				List.of(came(2028, "NOR", "60", "-")), NO_LEDGER, RATES, RUNNING);
		Row row = against.rows().getFirst();
		assertThat(row.isMatched()).isFalse();
		assertThat(row.open()).isEqualTo(new Open(BigDecimal.ZERO, new BigDecimal("100")));
		assertThat(row(against, "others", 2028).paid().inDollars().ofKnown()).isEqualByComparingTo("60");
	}

	@ParameterizedTest
	@CsvSource({ "2027, 40, 40", "2028, 40, 70", "2029, 40, 70" })
	void own_money_is_spent_of_a_year_that_is_over_and_budgeted_else(int year, BigDecimal paid, BigDecimal firm) {
		NationalLedger ledger = NationalLedger
			.of(List.of(own(year, Basis.SPENT, "40"), own(year, Basis.BUDGETED, "70")));
		AgainstTargets against = AgainstTargets.of(
				Targets.plan(Targets.facts("USD", 2027, 2029), List.of(Targets.own(2027, "100", "100", "100"))),
				List.of(), ledger, RATES, RUNNING);
		assertThat(row(against, "own", year).paid().inPlans().ofKnown()).isEqualByComparingTo(paid);
		assertThat(row(against, "own", year).firm().inPlans().ofKnown()).isEqualByComparingTo(firm);
		assertThat(against.sources()).containsExactly("Budget");
	}

	@Test
	void amounts_are_told_in_both_currencies_at_the_rate_of_their_year() {
		AgainstTargets against = AgainstTargets.of(
				Targets.plan(Targets.facts("NOK", 2027, 2028), List.of(Targets.donor("NOR", 2027, "1000", "1000"))),
				List.of(came(2027, "NOR", "30", "-"), came(2028, "NOR", "40", "-")), NO_LEDGER, RATES, RUNNING);
		Row first = row(against, "NOR", 2027);
		assertThat(first.target().inDollars().ofKnown()).isEqualByComparingTo("100");
		assertThat(first.paid().inPlans().ofKnown()).isEqualByComparingTo("300");
		assertThat(first.paid().inPlans().estimated()).isZero();
		assertThat(first.open().most()).isEqualByComparingTo("700");
		Row second = row(against, "NOR", 2028);
		assertThat(second.paid().inPlans().estimated()).as("the rate of an earlier year").isEqualTo(1);
		assertThat(second.target().inDollars().estimated()).isEqualTo(1);
		assertThat(first.open().extent().isEstimated()).isFalse();
		assertThat(second.open().extent().isEstimated()).as("reckoned from it").isTrue();
		assertThat(against.total().open().extent().isEstimated()).isTrue();
	}

	@Test
	void without_a_rate_nothing_is_computed_in_the_other_currency_and_nothing_is_zero() {
		AgainstTargets against = AgainstTargets.of(
				Targets.plan(Targets.facts("NOK", 2026, 2026), List.of(Targets.donor("NOR", 2026, "1000"))),
				List.of(came(2026, "NOR", "30", "-")), NO_LEDGER, RATES, RUNNING);
		Row row = row(against, "NOR", 2026);
		assertThat(row.target().inDollars().absent()).isEqualTo(Map.of(Absence.UNKNOWN, 1));
		assertThat(row.paid().inPlans().known()).isZero();
		assertThat(row.paid().lacksRate()).isTrue();
		assertThat(row.paid().inDollars().ofKnown()).isEqualByComparingTo("30");
		assertThat(row.open()).isEqualTo(new Open(BigDecimal.ZERO, new BigDecimal("1000")));
	}

	@Test
	void what_was_given_in_the_plans_currency_is_not_converted_and_needs_no_rate() {
		FigureSum usd = usd("99.30");
		Came given = new Came(2026, "NOR", "Norway",
				new Given(usd.plus(usd("5")), FigureSum.of(Figure.reported(new BigDecimal("1000"))), FigureSum.EMPTY),
				Given.NOTHING, 1, List.of());
		AgainstTargets against = AgainstTargets.of(
				Targets.plan(Targets.facts("NOK", 2026, 2027), List.of(Targets.donor("NOR", 2026, "1000", "1000"))),
				List.of(given,
						new Came(2027, "NOR", "Norway",
								new Given(usd("99.30").plus(usd("5")),
										FigureSum.of(Figure.reported(new BigDecimal("900"))), usd("5")),
								Given.NOTHING, 2, List.of())),
				NO_LEDGER, RATES, RUNNING);
		assertThat(row(against, "NOR", 2026).open()).isEqualTo(Open.NOTHING);
		assertThat(row(against, "NOR", 2026).paid().inPlans().known()).isEqualTo(1);
		assertThat(row(against, "NOR", 2027).paid().inPlans().ofKnown()).as("900 and 5 dollars at 10")
			.isEqualByComparingTo("950");
	}

	@Test
	void an_unknown_target_makes_the_sum_at_least() {
		AgainstTargets against = AgainstTargets.of(
				Targets.plan(Targets.facts("USD", 2028, 2029), List.of(Targets.donor("NOR", 2028, "100", "?"))),
				List.of(), NO_LEDGER, RATES, RUNNING);
		assertThat(against.total().target().inPlans().isLowerBound()).isTrue();
		assertThat(against.total().open()).isEqualTo(new Open(new BigDecimal("100"), null));
	}

}
