package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Quote;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.CostPart.Why;
import org.countrycoalition.workplan.Costing.Basis;
import org.countrycoalition.workplan.Costing.Difference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A line costed twice: what is computed, what is not and why, and when somebody is asked.
 */
class CostingTests {

	private static final int YEAR = 2027;

	private static final UUID ENTRY = UUID.randomUUID();

	private static final UUID KEY = UUID.randomUUID();

	private static final ExchangeRate KIP = new ExchangeRate(2024, Currency.getInstance("LAK"), Quote.UNITS_PER_USD,
			new BigDecimal("20000"), "published", "Bank 2024");

	private static final ExchangeRate EURO = new ExchangeRate(2027, Currency.getInstance("EUR"), Quote.USD_PER_UNIT,
			new BigDecimal("1.25"), "published", "Bank 2027");

	private static final ExchangeRates RATES = ExchangeRates.of(List.of(KIP, EURO));

	private static @Nullable BigDecimal amount(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

	private static PlanLine line(@Nullable String unit, @Nullable String quantity, @Nullable String stated,
			boolean named) {
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		years.put(YEAR, new PlanLine.Year(amount(quantity), amount(stated), null, null));
		return new PlanLine(UUID.randomUUID(), KEY, new PlanLine.Work(Pillar.RISK_EDUCATION, "Sessions", null, null,
				unit, LineDetail.NONE.costedBy(named ? ENTRY : null)), years, 0);
	}

	private static UnitCost entry(String price, String currency) {
		return new UnitCost(ENTRY,
				new UnitCost.Facts("Session", "SESSIONS", new BigDecimal(price), currency, LocalDate.EPOCH, "Contract"),
				null, 0);
	}

	private static Budget budget(@Nullable String organisation, boolean byOperator, String amount, String currency) {
		return new Budget(UUID.randomUUID(), new LineYear(KEY, YEAR), "Operator", organisation, byOperator,
				new Budget.Facts(new BigDecimal(amount), currency, null, "Proposal"), 0);
	}

	private static CostSources sources(@Nullable UnitCost entry, List<Budget> budgets, @Nullable String note) {
		LineYear where = new LineYear(KEY, YEAR);
		return new CostSources((entry != null) ? Map.of(ENTRY, entry) : Map.of(), Map.of(where, budgets),
				(note != null) ? Map.of(where, new CostNote(where, note, 0)) : Map.of(), RATES);
	}

	private static Plan plan(String currency, PlanLine line) {
		return new Plan(UUID.randomUUID(), CountryCode.of("XMD"), 1, Plan.Status.DRAFT, "Plan", null, YEAR, YEAR,
				currency, Tier.PRIVATE, "authority", true, "test", 0, null, Approval.NONE, List.of(), List.of(line));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			// unit, quantity, price, its currency, named, expected
			"SESSIONS, 100, 12.50, USD, true, 1250.00", "sessions, 100, 12.50, USD, true, 1250.00",
			"SESSIONS, 0, 12.50, USD, true, 0.00", "SESSIONS, 0.33, 0.05, USD, true, 0.02",
			"SESSIONS, 100, 20000, LAK, true, 100.00", "SESSIONS, 100, 10, EUR, true, 1250.00",
			"SESSIONS, 100, 12.50, USD, false, NO_ENTRY", "SESSIONS, 100, -, USD, true, NO_ENTRY",
			"SESSIONS, -, 12.50, USD, true, NO_QUANTITY", "PEOPLE_REACHED, 100, 12.50, USD, true, OTHER_UNIT",
			"-, 100, 12.50, USD, true, OTHER_UNIT", "SESSIONS, 100, 12.50, CHF, true, NO_RATE" })
	void by_the_library(@Nullable String unit, @Nullable String quantity, @Nullable String price, String currency,
			boolean named, String expected) {
		PlanLine line = line(unit, quantity, "1", named);
		CostPart part = sources((price != null) ? entry(price, currency) : null, List.of(), null)
			.of(plan("USD", line), line, YEAR)
			.library();
		assertThat((part instanceof CostPart.Missing missing) ? missing.why().name() : String.valueOf(part.known()))
			.isEqualTo(expected);
	}

	@Test
	void an_amount_names_the_rates_by_which_it_was_converted() {
		PlanLine line = line("SESSIONS", "100", null, true);
		assertThat(sources(entry("20000", "LAK"), List.of(), null).of(plan("EUR", line), line, YEAR).library())
			.isEqualTo(new CostPart.Computed(new BigDecimal("80.00"), 1, List.of(KIP, EURO)));
		assertThat(sources(entry("1", "USD"), List.of(), null).of(plan("EUR", line), line, YEAR).library())
			.isEqualTo(new CostPart.Computed(new BigDecimal("80.00"), 1, List.of(EURO)));
	}

	@Test
	void no_budget_is_not_zero_and_a_budget_of_zero_is() {
		PlanLine line = line(null, null, null, false);
		Plan plan = plan("USD", line);
		assertThat(sources(null, List.of(), null).of(plan, line, YEAR).budgets())
			.isEqualTo(new CostPart.Missing(Why.NO_BUDGET));
		assertThat(sources(null, List.of(budget("a", true, "0", "USD")), null).of(plan, line, YEAR).budgets().known())
			.isEqualByComparingTo("0");
	}

	@Test
	void one_budget_that_cannot_be_converted_leaves_no_sum() {
		PlanLine line = line(null, null, null, false);
		List<Budget> budgets = List.of(budget("a", true, "5", "USD"), budget("b", true, "5", "CHF"));
		assertThat(sources(null, budgets, null).of(plan("USD", line), line, YEAR).budgets())
			.isEqualTo(new CostPart.Missing(Why.NO_RATE));
	}

	@Test
	void what_an_operator_says_of_itself_counts_instead_of_what_the_authority_says_for_it() {
		PlanLine line = line(null, null, null, false);
		List<Budget> budgets = List.of(budget("a", true, "100", "USD"), budget("a", false, "900", "USD"),
				budget("b", false, "20", "USD"), budget(null, false, "3", "USD"));
		assertThat(sources(null, budgets, null).of(plan("USD", line), line, YEAR).budgets())
			.isEqualTo(new CostPart.Computed(new BigDecimal("123.00"), 3, List.of()));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			// stated, price of 100, budget, note, asked
			"1000, 10, 1000, -, false", "1000, 10, 1100, -, false", "1000, 10, 1100.01, -, true",
			"1000, 10, 899.99, -, true", "1000, 10, 2000, Longer season, false", "2000, 10, 1000, -, true",
			"-, 10, 1500, -, true", "-, 10, -, -, false", "1000, -, -, -, false", "1000, -, 1200, -, true",
			"0, 10, -, -, true", "1000, 10, 0, -, true" })
	void a_difference_over_ten_per_cent_is_asked_about_until_it_is_explained(@Nullable String stated,
			@Nullable String price, @Nullable String budget, @Nullable String note, boolean asked) {
		PlanLine line = line("SESSIONS", "100", stated, true);
		CostSources sources = sources((price != null) ? entry(price, "USD") : null,
				(budget != null) ? List.of(budget("a", true, budget, "USD")) : List.of(), note);
		Plan plan = plan("USD", line);
		assertThat(sources.of(plan, line, YEAR).isAskedAbout()).isEqualTo(asked);
		assertThat(sources.questions(plan)).hasSize(asked ? 1 : 0);
	}

	@Test
	void there_is_no_per_cent_of_zero() {
		assertThat(new Difference(BigDecimal.TEN, BigDecimal.ZERO).percent()).isEmpty();
		assertThat(new Difference(new BigDecimal("-1"), new BigDecimal("3")).percent())
			.hasValue(new BigDecimal("-33.3"));
	}

	@Property
	void differences_lead_from_one_amount_to_the_other_whatever_the_order_of_budgets(
			@ForAll @BigRange(min = "0.01", max = "100000") @Scale(2) BigDecimal price,
			@ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal quantity,
			@ForAll @BigRange(min = "0", max = "1000000000") @Scale(2) BigDecimal stated,
			@ForAll @Size(min = 1, max = 5) List<@BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal> amounts) {
		PlanLine line = line("SESSIONS", quantity.toPlainString(), stated.toPlainString(), true);
		List<Budget> budgets = new ArrayList<>();
		amounts.forEach((one) -> budgets.add(budget(null, false, one.toPlainString(), "USD")));
		Plan plan = plan("USD", line);
		Costing costing = sources(entry(price.toPlainString(), "USD"), budgets, null).of(plan, line, YEAR);
		Collections.reverse(budgets);
		assertThat(sources(entry(price.toPlainString(), "USD"), budgets, null).of(plan, line, YEAR).budgets())
			.isEqualTo(costing.budgets());
		BigDecimal library = costing.library().known();
		BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(costing.budgets().known()).isEqualByComparingTo(sum);
		assertThat(library).isNotNull();
		assertThat(costing.betweenBoth().orElseThrow().amount().add(library)).isEqualByComparingTo(sum);
		Arrays.stream(Basis.values())
			.forEach((basis) -> assertThat(costing.toStated(basis).orElseThrow().amount().add(stated))
				.isEqualByComparingTo(costing.by(basis).known()));
	}

}
