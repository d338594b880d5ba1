package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.countrycoalition.kernel.ExchangeRates;
import org.countrycoalition.kernel.Pillar;

/**
 * What is left of each year of a step, where there is a rate for all that follows from
 * it.
 *
 * @param next what follows from a step
 * @param rates by year
 */
record YearsLeft(Function<Step, List<Step>> next, ExchangeRates rates) {

	SortedMap<Integer, BigDecimal> of(Step step) {
		SortedMap<Integer, BigDecimal> years = new TreeMap<>();
		if (step.isWithdrawn() || step.terms().portions().isEmpty()) {
			return years;
		}
		List<Part> parts = step.terms().parts();
		Map<Part, BigDecimal> left = new HashMap<>();
		parts.forEach((part) -> left.put(part, part.value()));
		for (Step child : this.next.apply(step)) {
			went(child, step.terms().currency())
				.forEach((part) -> left.merge(part.origin(parts), part.value(), BigDecimal::subtract));
		}
		ahead(parts, left);
		parts.forEach((part) -> years.merge(part.year(), left.getOrDefault(part, BigDecimal.ZERO), BigDecimal::add));
		years.values().removeIf((amount) -> amount.signum() == 0);
		return years;
	}

	/**
	 * Part by part what a step takes: of a withdrawn one, what went on, as its own part.
	 */
	private List<Part> went(Step step, Currency currency) {
		if (!step.isWithdrawn()) {
			return InCurrency.parts(step.terms(), currency, this.rates).orElseThrow();
		}
		List<Part> parts = step.terms().parts();
		return this.next.apply(step)
			.stream()
			.flatMap((child) -> went(child, currency).stream())
			.map((part) -> part.origin(parts).of(part.amount()))
			.toList();
	}

	/**
	 * What was taken beyond one part was taken of the others, those of its pillar before
	 * those of others, the earliest first: funding.covering counts by the same rule.
	 */
	private static void ahead(List<Part> parts, Map<Part, BigDecimal> left) {
		BigDecimal beyond = BigDecimal.ZERO;
		for (Pillar pillar : Pillar.values()) {
			beyond = beyond.add(take(parts.stream().filter((part) -> part.pillar() == pillar).toList(), left));
		}
		if (!parts.isEmpty()) {
			left.merge(parts.getFirst(), beyond, BigDecimal::subtract);
			take(parts, left);
		}
	}

	/**
	 * Takes what is below zero of what is above it, the earliest first.
	 * @return what is more than all of it
	 */
	private static BigDecimal take(List<Part> parts, Map<Part, BigDecimal> left) {
		BigDecimal beyond = BigDecimal.ZERO;
		for (Part part : parts) {
			BigDecimal there = left.getOrDefault(part, BigDecimal.ZERO);
			beyond = beyond.add(there.negate().max(BigDecimal.ZERO));
		}
		for (Part part : parts) {
			BigDecimal there = left.getOrDefault(part, BigDecimal.ZERO).max(BigDecimal.ZERO);
			BigDecimal taken = there.min(beyond);
			left.put(part, there.subtract(taken));
			beyond = beyond.subtract(taken);
		}
		return beyond;
	}

}
