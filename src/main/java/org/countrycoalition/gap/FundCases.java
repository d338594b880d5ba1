package org.countrycoalition.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.StateRow;
import org.jspecify.annotations.Nullable;

/**
 * The gaps that a fund could have closed, State by State: those in work for which the
 * Convention sets the State a deadline.
 *
 * @param open States with a gap that is known, at least in part
 * @param closed States without any gap
 * @param unknown States of which no gap can be computed, or none but zero
 * @param beside gaps of all States that no deadline bounds: they are in none of the above
 */
public record FundCases(List<FundCase> open, List<CountryCode> closed, List<CountryCode> unknown,
		List<FundCase> beside) {

	/**
	 * @param years gaps of all States, one for each year of the fund, those with a
	 * deadline apart from the others
	 * @param states what the register says of States
	 * @param deadlines of all outstanding duties, past ones too
	 * @param on the date for which deadlines are told
	 */
	public static FundCases of(List<Portfolio.Split> years, Map<CountryCode, StateRow> states, List<Deadline> deadlines,
			LocalDate on) {
		List<FundCase> all = cases(years.stream().map(Portfolio.Split::chosen), states, deadlines, on).stream()
			.filter((state) -> !articles(states.get(state.state())).isEmpty())
			.toList();
		return new FundCases(all.stream().filter(FundCases::isOpen).toList(),
				named(all.stream().filter((state) -> !isOpen(state) && state.complete())),
				named(all.stream().filter((state) -> !isOpen(state) && !state.complete())),
				cases(years.stream().map(Portfolio.Split::others), states, deadlines, on));
	}

	/**
	 * @param state what the register says of it
	 * @return whether the State has a duty with a deadline, or may have, in the pillar
	 */
	public static boolean isTimeBound(@Nullable StateRow state, Pillar pillar) {
		return TimeBound.article(pillar).filter(articles(state)::contains).isPresent();
	}

	/** Of the duties that are outstanding, or may be, those that a deadline bounds. */
	private static Set<Integer> articles(@Nullable StateRow state) {
		Set<Integer> bound = Stream.of(Pillar.values())
			.map(TimeBound::article)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		return (state == null) ? Set.of()
				: state.duties()
					.stream()
					.map(StateRow.Duty::article)
					.filter(bound::contains)
					.collect(Collectors.toUnmodifiableSet());
	}

	private static List<FundCase> cases(Stream<Portfolio> years, Map<CountryCode, StateRow> states,
			List<Deadline> deadlines, LocalDate on) {
		Map<CountryCode, List<StateGap>> gaps = new LinkedHashMap<>();
		years.flatMap((year) -> year.states().stream())
			.forEach((gap) -> gaps.computeIfAbsent(gap.state(), (state) -> new ArrayList<>()).add(gap));
		Map<CountryCode, List<Deadline>> due = deadlines.stream().collect(Collectors.groupingBy(Deadline::state));
		return gaps.entrySet().stream().map((entry) -> {
			StateRow state = states.get(entry.getKey());
			return of(entry.getValue(), state,
					TimeBound.earliest(due.getOrDefault(entry.getKey(), List.of()), articles(state), on).orElse(null));
		}).toList();
	}

	private static List<CountryCode> named(Stream<FundCase> cases) {
		return cases.map(FundCase::state).sorted().toList();
	}

	private static boolean isOpen(FundCase state) {
		return state.gap().most().signum() > 0;
	}

	private static FundCase of(List<StateGap> years, @Nullable StateRow state, @Nullable TimeBound deadline) {
		SortedMap<Integer, Range> gaps = new TreeMap<>();
		Set<Spread> spread = EnumSet.noneOf(Spread.class);
		boolean complete = true;
		for (StateGap gap : years) {
			complete &= !gap.year().atLeast() && !(gap.upper() instanceof Gap.NotComputable);
			if (gap.upper() instanceof Gap.Open) {
				gaps.put(gap.year().year(), new Range(gap.year().lower().least(), gap.year().upper().most(),
						gap.year().lower().estimated()));
				spread.addAll(Spread.of(gap.year()));
			}
		}
		StateGap any = years.getFirst();
		return new FundCase(any.state(), years.stream().anyMatch(StateGap::madeUp), gaps, complete, deadline,
				state != null && !state.nearCompletion().isEmpty(), spread);
	}

}
