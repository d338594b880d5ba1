package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
		SortedMap<Integer, BigDecimal> portions = step.terms().portions();
		if (step.isWithdrawn() || portions.isEmpty()) {
			return new TreeMap<>();
		}
		SortedMap<Integer, BigDecimal> left = new TreeMap<>(portions);
		for (Step child : this.next.apply(step)) {
			went(child).forEach((part) -> left.merge(origin(portions, part.portions().firstKey()),
					InCurrency.of(part, step.terms().currency(), this.rates).orElseThrow(), BigDecimal::subtract));
		}
		return ahead(left);
	}

	/** Year by year what a step takes: of a withdrawn one, what went on. */
	private List<Terms> went(Step step) {
		return step.isWithdrawn() ? this.next.apply(step).stream().flatMap((child) -> went(child).stream()).toList()
				: step.terms().portions().keySet().stream().map(step.terms()::only).toList();
	}

	/** The year itself, else the latest before it, else the first. */
	private static int origin(SortedMap<Integer, BigDecimal> portions, int year) {
		SortedMap<Integer, BigDecimal> before = portions.headMap(year + 1);
		return before.isEmpty() ? portions.firstKey() : before.lastKey();
	}

	/**
	 * What was taken beyond one year was taken of the others, the earliest first:
	 * funding.covering counts by the same rule.
	 */
	private static SortedMap<Integer, BigDecimal> ahead(SortedMap<Integer, BigDecimal> left) {
		BigDecimal beyond = left.values()
			.stream()
			.map((amount) -> amount.negate().max(BigDecimal.ZERO))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		SortedMap<Integer, BigDecimal> rest = new TreeMap<>();
		for (Map.Entry<Integer, BigDecimal> year : left.entrySet()) {
			BigDecimal there = year.getValue().max(BigDecimal.ZERO);
			BigDecimal taken = there.min(beyond);
			beyond = beyond.subtract(taken);
			if (there.compareTo(taken) > 0) {
				rest.put(year.getKey(), there.subtract(taken));
			}
		}
		return rest;
	}

}
