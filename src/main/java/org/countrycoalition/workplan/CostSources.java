package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Conversion;
import org.countrycoalition.kernel.ExchangeRate;
import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.workplan.CostPart.Why;
import org.jspecify.annotations.Nullable;

/**
 * What lines are costed from.
 *
 * @param library entries by their key, withdrawn ones too
 * @param budgets by line and year
 * @param notes by line and year
 * @param rates annual averages; an amount is converted by that of the year of the plan,
 * else the latest earlier one, so that both costings of a line use the same
 */
record CostSources(Map<UUID, UnitCost> library, Map<LineYear, List<Budget>> budgets, Map<LineYear, CostNote> notes,
		ExchangeRates rates) {

	private static final int DECIMALS = 2;

	CostSources {
		library = Map.copyOf(library);
		budgets = Map.copyOf(budgets);
		notes = Map.copyOf(notes);
	}

	/**
	 * @param plan whose currency is used
	 * @param line of the plan
	 * @param year in which it is planned
	 */
	Costing of(Plan plan, PlanLine line, int year) {
		LineYear where = new LineYear(line.key(), year);
		Currency currency = Currency.getInstance(plan.currency());
		UUID named = line.detail().unitCost();
		UnitCost entry = (named != null) ? this.library.get(named) : null;
		return new Costing(line, year, entry, byLibrary(line, year, entry, currency),
				byBudgets(counted(this.budgets.getOrDefault(where, List.of())), year, currency), this.notes.get(where));
	}

	/**
	 * What the check before submission asks about: lines whose costings differ by more
	 * than {@link Costing#THRESHOLD} without a word why.
	 * @param plan with its lines
	 */
	List<Costing> questions(Plan plan) {
		return plan.lines()
			.stream()
			.flatMap((line) -> line.years().keySet().stream().map((year) -> of(plan, line, year)))
			.filter(Costing::isAskedAbout)
			.toList();
	}

	private CostPart byLibrary(PlanLine line, int year, @Nullable UnitCost entry, Currency currency) {
		if (entry == null) {
			return new CostPart.Missing(Why.NO_ENTRY);
		}
		PlanLine.Year planned = line.years().get(year);
		BigDecimal quantity = (planned != null) ? planned.quantity() : null;
		if (quantity == null) {
			return new CostPart.Missing(Why.NO_QUANTITY);
		}
		String unit = line.unit();
		if (unit == null || !unit.strip().equalsIgnoreCase(entry.facts().unit().strip())) {
			return new CostPart.Missing(Why.OTHER_UNIT);
		}
		Money price = entry.facts().price();
		return sum(List.of(new Money(price.amount().multiply(quantity), price.currency())), year, currency);
	}

	private CostPart byBudgets(List<Budget> budgets, int year, Currency currency) {
		return budgets.isEmpty() ? new CostPart.Missing(Why.NO_BUDGET)
				: sum(budgets.stream().map((budget) -> budget.facts().money()).toList(), year, currency);
	}

	/**
	 * What an operator says of itself counts instead of what the authority says for it.
	 * @return those that count
	 */
	static List<Budget> counted(List<Budget> budgets) {
		Set<String> themselves = budgets.stream()
			.filter(Budget::byOperator)
			.map(Budget::organisation)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return budgets.stream()
			.filter((budget) -> budget.byOperator() || budget.organisation() == null
					|| !themselves.contains(budget.organisation()))
			.toList();
	}

	private CostPart sum(List<Money> parts, int year, Currency currency) {
		Set<ExchangeRate> used = new LinkedHashSet<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (Money part : parts) {
			Optional<Money> converted = converted(part, year, currency, used);
			if (converted.isEmpty()) {
				return new CostPart.Missing(Why.NO_RATE);
			}
			sum = sum.add(converted.get().amount());
		}
		return new CostPart.Computed(sum.setScale(DECIMALS, RoundingMode.HALF_UP), parts.size(), new ArrayList<>(used));
	}

	private Optional<Money> converted(Money part, int year, Currency currency, Set<ExchangeRate> used) {
		if (part.currency().equals(currency)) {
			return Optional.of(part);
		}
		Optional<Money> dollars = switch (this.rates.toUsd(part, year)) {
			case Conversion.AlreadyUsd same -> Optional.of(same.usd());
			case Conversion.Converted other -> {
				used.add(other.rate());
				yield Optional.of(other.usd());
			}
			case Conversion.NoRate left -> Optional.empty();
		};
		this.rates.rate(currency, year).ifPresent(used::add);
		return dollars.flatMap((usd) -> this.rates.fromUsd(usd, currency, year));
	}

}
