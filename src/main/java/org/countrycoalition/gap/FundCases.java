package org.countrycoalition.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.countrycoalition.gap.Cell.Gap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.CurrentDeadline;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.StateRow;
import org.jspecify.annotations.Nullable;

/**
 * The gaps that a fund could have closed, State by State.
 *
 * @param open States with a gap that is known, at least in part
 * @param closed States without any gap
 * @param unknown States of which no gap can be computed, or none but zero
 */
public record FundCases(List<FundCase> open, List<CountryCode> closed, List<CountryCode> unknown) {

	/**
	 * @param years gaps of all States, one for each year of the fund
	 * @param states what the register says of States
	 * @param deadlines ahead, of all States
	 * @param on the date for which deadlines are told
	 */
	public static FundCases of(List<Portfolio> years, Map<CountryCode, StateRow> states, List<Deadline> deadlines,
			LocalDate on) {
		Map<CountryCode, List<StateGap>> gaps = new LinkedHashMap<>();
		years.stream()
			.flatMap((year) -> year.states().stream())
			.forEach((gap) -> gaps.computeIfAbsent(gap.state(), (state) -> new ArrayList<>()).add(gap));
		List<FundCase> all = gaps.entrySet()
			.stream()
			.map((state) -> of(state.getKey(), state.getValue(), states.get(state.getKey()),
					soonest(state.getKey(), deadlines, on)))
			.toList();
		return new FundCases(all.stream().filter(FundCases::isOpen).toList(),
				named(all.stream().filter((state) -> !isOpen(state) && state.complete())),
				named(all.stream().filter((state) -> !isOpen(state) && !state.complete())));
	}

	private static List<CountryCode> named(Stream<FundCase> cases) {
		return cases.map(FundCase::state).sorted().toList();
	}

	private static boolean isOpen(FundCase state) {
		return state.gap().most().signum() > 0;
	}

	private static FundCase of(CountryCode code, List<StateGap> years, @Nullable StateRow state,
			@Nullable LocalDate deadline) {
		SortedMap<Integer, Range> gaps = new TreeMap<>();
		boolean complete = true;
		for (StateGap gap : years) {
			complete &= !gap.year().atLeast() && !(gap.upper() instanceof Gap.NotComputable);
			if (gap.upper() instanceof Gap.Open) {
				gaps.put(gap.year().year(), new Range(gap.year().lower().least(), gap.year().upper().most()));
			}
		}
		return new FundCase(code, years.getFirst().illustrative(), gaps, complete, deadline,
				state != null && !state.nearCompletion().isEmpty());
	}

	private static @Nullable LocalDate soonest(CountryCode state, List<Deadline> deadlines, LocalDate on) {
		List<Deadline> own = deadlines.stream().filter((deadline) -> deadline.state().equals(state)).toList();
		return Stream.of(3, 4)
			.flatMap((article) -> CurrentDeadline.of(own, article, on).stream())
			.map(CurrentDeadline::fallsOn)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
