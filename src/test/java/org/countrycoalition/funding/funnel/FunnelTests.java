package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Funnel.Next;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Quote;
import org.countrycoalition.kernel.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left of each step, and what has to be done next.
 */
class FunnelTests {

	private static final ExchangeRates RATES = ExchangeRates.of(List.of(new ExchangeRate(2026,
			Currency.getInstance("EUR"), Quote.USD_PER_UNIT, new BigDecimal("1.25"), "test", "test")));

	private static final Step PLEDGE = Steps.step(Stage.PLEDGE, null, Steps.terms("P", "USD", 2026, "600", "400"));

	private static Figure left(Step step, Step... others) {
		List<Step> all = new ArrayList<>(List.of(others));
		all.add(step);
		return new Funnel(all, RATES).left(step);
	}

	private static void assertLeft(String expected, Step step, Step... others) {
		assertThat(left(step, others)).isInstanceOfSatisfying(Figure.Known.class,
				(known) -> assertThat(known.value()).isEqualByComparingTo(expected));
	}

	private static Step commitment(String currency, String amount) {
		return Steps.step(Stage.COMMITMENT, PLEDGE, Steps.terms("C", currency, 2026, amount));
	}

	@Test
	void what_follows_lowers_what_is_left_in_the_steps_own_currency() {
		assertLeft("1000", PLEDGE);
		assertLeft("700", PLEDGE, commitment("USD", "300"));
		assertLeft("875", PLEDGE, commitment("EUR", "100"));
		assertLeft("0", PLEDGE, commitment("USD", "300"), commitment("USD", "700"));
		assertLeft("-1", PLEDGE, commitment("USD", "1001"));
	}

	@Test
	void without_a_rate_nobody_knows_what_is_left() {
		assertThat(left(PLEDGE, commitment("NOK", "1"))).isEqualTo(Figure.absent(Absence.UNKNOWN));
		assertThat(Funnel.exceeds(PLEDGE, List.of(), Steps.terms("C", "NOK", 2026, "99999999"), RATES)).isFalse();
	}

	@Test
	void nothing_is_left_of_what_was_withdrawn_and_only_what_went_on_stays_used() {
		Step commitment = commitment("USD", "300");
		Step payment = Steps.step(Stage.PAYMENT, commitment, Steps.terms("Y", "USD", 2026, "120"));
		assertLeft("880", PLEDGE, Steps.withdrawn(commitment), payment);
		assertLeft("0", Steps.withdrawn(PLEDGE), commitment);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026 | 100        | 500 400
			2026 | 600        | 0 400
			2026 | 700        | 0 300
			2027 | 500        | 500 0
			2028 | 150        | 600 250
			2025 | 150        | 450 400
			2026 | 50 150     | 550 250
			2026 | 1200       | 0 0""")
	void what_is_left_of_each_year_adds_up_to_what_is_left(int first, String amounts, String expected) {
		Step next = Steps.step(Stage.COMMITMENT, PLEDGE, Steps.terms("C", "USD", first, amounts.split(" ", -1)));
		Map<Integer, BigDecimal> left = new Funnel(List.of(PLEDGE, next), RATES).leftByYear(PLEDGE);
		String[] years = expected.split(" ", -1);
		assertThat(left.getOrDefault(2026, BigDecimal.ZERO)).isEqualByComparingTo(years[0]);
		assertThat(left.getOrDefault(2027, BigDecimal.ZERO)).isEqualByComparingTo(years[1]);
		assertThat(left.values()).as("a year of which nothing is left is not told").allMatch((one) -> one.signum() > 0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2027 | 100     | 100 0 100
			2027 | 150     | 50 0 100
			2027 | 250     | 0 0 50
			2027 | 150 130 | 20 0 0
			2025 | 150     | 0 50 100
			2030 | 150     | 50 100 0
			2027 | 301     | 0 0 0""")
	void what_is_taken_ahead_is_taken_of_the_earliest_other_years(int first, String amounts, String expected) {
		Step commitment = Steps.step(Stage.COMMITMENT, null, Steps.terms("C", "USD", 2026, "100", "100", "100"));
		Step payment = Steps.step(Stage.PAYMENT, commitment, Steps.terms("Y", "USD", first, amounts.split(" ", -1)));
		Map<Integer, BigDecimal> left = new Funnel(List.of(commitment, payment), RATES).leftByYear(commitment);
		String[] years = expected.split(" ", -1);
		for (int year = 2026; year <= 2028; year++) {
			assertThat(left.getOrDefault(year, BigDecimal.ZERO)).as("%d", year)
				.isEqualByComparingTo(years[year - 2026]);
		}
	}

	@Test
	void nothing_is_left_of_a_year_that_was_never_valued_whatever_follows() {
		Step goods = Steps.step(Stage.PLEDGE, null, Steps.goods("40", "vans", 2026));
		Step payment = Steps.step(Stage.PAYMENT, goods, Steps.terms("Y", "USD", 2026, "120"));
		assertThat(new YearsLeft((step) -> step.equals(goods) ? List.of(payment) : List.of(), RATES).of(goods))
			.isEmpty();
		assertThat(new YearsLeft((step) -> step.equals(PLEDGE) ? List.of(payment) : List.of(), RATES).of(PLEDGE))
			.containsEntry(2026, new BigDecimal("480"));
	}

	@Test
	void what_is_left_of_each_year_of_a_withdrawn_step_is_nothing_and_without_a_rate_all_of_it() {
		assertThat(new Funnel(List.of(PLEDGE), RATES).leftByYear(Steps.withdrawn(PLEDGE))).isEmpty();
		assertThat(new Funnel(List.of(PLEDGE, commitment("NOK", "1")), RATES).leftByYear(PLEDGE))
			.isEqualTo(PLEDGE.terms().portions());
		Step commitment = commitment("USD", "300");
		Step payment = Steps.step(Stage.PAYMENT, commitment, Steps.terms("Y", "USD", 2026, "120"));
		assertThat(new Funnel(List.of(PLEDGE, Steps.withdrawn(commitment), payment), RATES).leftByYear(PLEDGE))
			.containsEntry(2026, new BigDecimal("480"))
			.containsEntry(2027, new BigDecimal("400"));
	}

	@Test
	void what_is_given_in_kind_is_left_over_by_its_quantity_in_the_same_unit_and_else_not_told() {
		Step pledge = Steps.step(Stage.PLEDGE, null, Steps.goods("40", "Detectors", 2026));
		Step first = Steps.step(Stage.COMMITMENT, pledge, Steps.goods("15.5", "detectors ", 2026, "900"));
		Step vans = Steps.step(Stage.COMMITMENT, pledge, Steps.goods("1", "vans", 2026));
		assertLeft("40", pledge);
		assertLeft("24.5", pledge, first);
		assertThat(left(pledge, first, vans)).isEqualTo(Figure.absent(Absence.NOT_COMPUTABLE));
		assertThat(left(pledge, Steps.step(Stage.PAYMENT, pledge, Steps.terms("C", "USD", 2026, "1"))))
			.as("money is no quantity")
			.isEqualTo(Figure.absent(Absence.NOT_COMPUTABLE));
		assertThat(left(PLEDGE, Steps.step(Stage.COMMITMENT, PLEDGE, Steps.goods("1", "vans", 2026))))
			.as("what nobody valued takes an amount that nobody knows")
			.isEqualTo(Figure.absent(Absence.NOT_COMPUTABLE));
		assertLeft("100", PLEDGE, Steps.step(Stage.COMMITMENT, PLEDGE, Steps.goods("1", "vans", 2026, "900")));
		assertThat(Funnel.exceeds(pledge, List.of(first), Steps.goods("24.6", "detectors", 2026), RATES)).isTrue();
		assertThat(Funnel.exceeds(pledge, List.of(first), Steps.goods("24.5", "detectors", 2026), RATES)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "300, 700, false", "300, 700.01, true", "0.01, 1000, true" })
	void more_than_is_left_exceeds(String there, String more, boolean exceeds) {
		assertThat(
				Funnel.exceeds(PLEDGE, List.of(commitment("USD", there)), Steps.terms("C", "USD", 2026, more), RATES))
			.isEqualTo(exceeds);
	}

	@Property
	void nothing_is_lost_between_a_step_and_what_follows(
			@ForAll @Size(max = 6) List<@IntRange(min = 1, max = 500) Integer> parts) {
		List<Step> all = new ArrayList<>(
				parts.stream().map((part) -> commitment("USD", String.valueOf(part))).toList());
		all.add(PLEDGE);
		Funnel funnel = new Funnel(all, RATES);
		BigDecimal left = ((Figure.Known) funnel.left(PLEDGE)).value();
		BigDecimal used = BigDecimal.valueOf(parts.stream().mapToInt(Integer::intValue).sum());
		assertThat(left.add(used)).isEqualByComparingTo("1000");
		assertThat(funnel.nodes()).hasSize(parts.size() + 1);
		assertThat(funnel.nodes().getFirst().step()).isEqualTo(PLEDGE);
	}

	@Test
	void a_root_is_at_any_stage_and_what_is_not_to_be_seen_makes_a_root() {
		Step payment = Steps.step(Stage.PAYMENT, commitment("USD", "300"), Steps.terms("Y", "USD", 2026, "120"));
		assertThat(new Funnel(List.of(payment), RATES).nodes()).singleElement()
			.satisfies((node) -> assertThat(node.depth()).isZero());
	}

	@Test
	void each_stage_tells_who_acts_next() {
		Funnel.Node node = new Funnel(List.of(PLEDGE), RATES).node(PLEDGE.id());
		assertThat(node.next()).isEqualTo(Next.SIGN);
		assertThat(node.age(LocalDate.of(2026, 2, 10))).isEqualTo(31);
		Terms.Approval parliament = new Terms.Approval("Minister", "Parliament");
		Terms terms = PLEDGE.terms();
		Step needs = Steps.step(Stage.PLEDGE, null,
				new Terms(terms.title(), terms.pillar(), false, terms.currency(), terms.portions(), false,
						new Terms.Dates(null, LocalDate.of(2026, 3, 1)), parliament, terms.shape(), terms.attribution(),
						null, null));
		Funnel.Node waiting = new Funnel(List.of(needs), RATES).node(needs.id());
		assertThat(waiting.next()).isEqualTo(Next.APPROVE);
		assertThat(waiting.isOverdue(LocalDate.of(2026, 3, 1))).isFalse();
		assertThat(waiting.isOverdue(LocalDate.of(2026, 3, 2))).isTrue();
		Step payment = Steps.step(Stage.PAYMENT, null, PLEDGE.terms());
		assertThat(new Funnel(List.of(payment), RATES).node(payment.id()).next()).isEqualTo(Next.CONFIRM);
		Step unseen = Steps.seenBy(payment, Tier.PRIVATE, false);
		assertThat(new Funnel(List.of(unseen), RATES).node(unseen.id()).next()).as("the authority does not see it")
			.isEqualTo(Next.SHOW);
		Step own = Steps.seenBy(payment, Tier.PRIVATE, true);
		assertThat(new Funnel(List.of(own), RATES).node(own.id()).next()).as("the authority entered it")
			.isEqualTo(Next.CONFIRM);
		Step shown = Steps.seenBy(payment, Tier.BILATERAL, false);
		assertThat(new Funnel(List.of(shown), RATES).node(shown.id()).next()).isEqualTo(Next.CONFIRM);
		Step gone = Steps.withdrawn(PLEDGE);
		assertThat(new Funnel(List.of(gone), RATES).node(gone.id()).next()).isEqualTo(Next.NOTHING);
	}

}
