package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.countrycoalition.kernel.ExchangeRates;

/**
 * What is left of each year of a step, where there is a rate for all that follows from
 * it.
 *
 * @param next what follows from a step
 * @param rates by year
 */
record YearsLeft(Function<Step, List<Step>> next, ExchangeRates rates) {

	SortedMap<Integer, BigDecimal> of(Step step) {
		if (step.isWithdrawn()) {
			return new TreeMap<>();
		}
		SortedMap<Integer, BigDecimal> left = new TreeMap<>(step.terms().portions());
		for (Step child : this.next.apply(step)) {
			went(child).forEach((part) -> take(left, part.portions().firstKey(),
					InCurrency.of(part, step.terms().currency(), this.rates).orElseThrow()));
		}
		left.values().removeIf((amount) -> amount.signum() == 0);
		return left;
	}

	/** Year by year what a step takes: of a withdrawn one, what went on. */
	private List<Terms> went(Step step) {
		return step.isWithdrawn() ? this.next.apply(step).stream().flatMap((child) -> went(child).stream()).toList()
				: step.terms().portions().keySet().stream().map(step.terms()::only).toList();
	}

	/**
	 * From the year itself or the latest before it, then from those after, then from
	 * those before.
	 */
	private static void take(SortedMap<Integer, BigDecimal> left, int year, BigDecimal used) {
		SortedMap<Integer, BigDecimal> before = left.headMap(year + 1);
		int own = before.isEmpty() ? left.firstKey() : before.lastKey();
		List<Integer> years = new ArrayList<>(left.tailMap(own).keySet());
		years.addAll(left.headMap(own).keySet());
		BigDecimal rest = used;
		for (int one : years) {
			BigDecimal there = left.getOrDefault(one, BigDecimal.ZERO);
			BigDecimal taken = there.min(rest);
			left.put(one, there.subtract(taken));
			rest = rest.subtract(taken);
		}
	}

}
