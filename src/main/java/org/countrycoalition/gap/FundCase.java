package org.countrycoalition.gap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of one State that a fund could have closed, or those that stand beside.
 *
 * @param state whose plan
 * @param madeUp whether some of the plan or of the money is made up
 * @param gaps in dollars by year, from what is left after unallocated money to the
 * pillars' sum
 * @param complete false if a gap of these years cannot be computed, so that there is more
 * @param deadline until when the first of its duties must be fulfilled, null if no date
 * is known
 * @param nearCompletion whether the State itself declares to be near completion
 * @param spread why its gaps lie between two amounts, empty if they do not
 */
public record FundCase(CountryCode state, boolean madeUp, SortedMap<Integer, Range> gaps, boolean complete,
		@Nullable TimeBound deadline, boolean nearCompletion, Set<Spread> spread) {

	public FundCase {
		gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
		spread = Set.copyOf(spread);
	}

	@Nullable LocalDate fallsOn() {
		return (this.deadline != null) ? this.deadline.fallsOn() : null;
	}

	/** All its years together. */
	public Range gap() {
		return this.gaps.values().stream().reduce(Range.ZERO, Range::plus);
	}

}
