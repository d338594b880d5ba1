package org.countrycoalition.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.CountRange;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.CohortCount;

/**
 * The gaps of all States with a published plan that the viewer may see.
 *
 * @param year of the need
 * @param rule what counts as cover
 * @param states largest gap first; what cannot be computed stands at the end
 */
public record Portfolio(int year, CoverRule rule, List<StateGap> states) {

	public Portfolio {
		states = states.stream().sorted(StateGap.LARGEST_FIRST).toList();
	}

	/** The same of those States alone that are wanted; totals are theirs. */
	public Portfolio narrowed(Predicate<StateGap> wanted) {
		return new Portfolio(this.year, this.rule, this.states.stream().filter(wanted).toList());
	}

	/**
	 * All gaps together, from what is left after unallocated money to the pillars' sum;
	 * not computable if none of them is.
	 */
	public Gap together() {
		if (this.states.stream().noneMatch((row) -> row.upper() instanceof Gap.Open)) {
			return new Gap.NotComputable();
		}
		return new Gap.Open(new Range(sum(StateGap::lower, Range::least), sum(StateGap::upper, Range::most),
				estimated(StateGap::lower)));
	}

	/** The pillars' sums of all States together; not computable if none of them is. */
	public Gap upper() {
		return all(StateGap::upper);
	}

	/** What is left of them after unallocated money. */
	public Gap lower() {
		return all(StateGap::lower);
	}

	private Gap all(Function<StateGap, Gap> which) {
		return (together() instanceof Gap.Open)
				? new Gap.Open(new Range(sum(which, Range::least), sum(which, Range::most), estimated(which)))
				: new Gap.NotComputable();
	}

	private int estimated(Function<StateGap, Gap> which) {
		return this.states.stream()
			.map(which)
			.mapToInt((gap) -> (gap instanceof Gap.Open open) ? open.amount().estimated() : 0)
			.sum();
	}

	/** Whether some gap cannot be computed, so that together they are at least that. */
	public boolean atLeast() {
		return this.states.stream().anyMatch((row) -> row.year().atLeast());
	}

	/**
	 * @param duty States with a duty
	 * @return how many of them have no plan here; fictional States are counted in none
	 */
	public CountRange without(CohortCount duty) {
		Set<CountryCode> planned = this.states.stream().map(StateGap::state).collect(Collectors.toSet());
		int certain = missing(duty.named(), planned);
		return new CountRange(certain, certain + missing(duty.open(), planned));
	}

	private static int missing(List<CountryCode> states, Set<CountryCode> planned) {
		return Math
			.toIntExact(states.stream().filter((state) -> !state.isUserAssigned() && !planned.contains(state)).count());
	}

	/**
	 * The gaps of a year in two parts.
	 *
	 * @param chosen those in the pillars that were asked for
	 * @param others those in all other pillars
	 */
	public record Split(Portfolio chosen, Portfolio others) {
	}

	private BigDecimal sum(Function<StateGap, Gap> which, Function<Range, BigDecimal> end) {
		return this.states.stream()
			.map(which)
			.map((gap) -> (gap instanceof Gap.Open open) ? end.apply(open.amount()) : BigDecimal.ZERO)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
