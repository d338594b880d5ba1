package org.countrycoalition.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how predictable contributions are, from what its viewer may see and what counts
 * once.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PredictabilityReads {

	private static final int LAST_YEAR = 9999;

	private final PredictabilityQueries queries;

	private final Clock clock;

	PredictabilityReads(PredictabilityQueries queries, Clock clock) {
		this.queries = queries;
		this.clock = clock;
	}

	/**
	 * @param state that receives
	 * @param year of the money
	 * @param withIllustrative whether made-up rows count too
	 * @return how far it can count on it
	 */
	public Predictability of(CountryCode state, int year, boolean withIllustrative) {
		return of(Set.of(state), year, withIllustrative).getOrDefault(state,
				Predictability.of(List.of(), List.of(), year, LocalDate.now(this.clock)));
	}

	/**
	 * @param states that receive
	 * @param year of the money
	 * @param withIllustrative whether made-up rows count too
	 * @return how far they can count on it; no entry: no firm money of that year or a
	 * coming one
	 */
	public SortedMap<CountryCode, Predictability> of(Set<CountryCode> states, int year, boolean withIllustrative) {
		return read(states, year, withIllustrative);
	}

	/**
	 * @param year of the money
	 * @param withIllustrative whether made-up rows count too
	 * @return how far States can count on it; no entry: no firm money of that year or a
	 * coming one
	 */
	public SortedMap<CountryCode, Predictability> ofAll(int year, boolean withIllustrative) {
		return read(null, year, withIllustrative);
	}

	private SortedMap<CountryCode, Predictability> read(@Nullable Set<CountryCode> states, int year,
			boolean withIllustrative) {
		LocalDate today = LocalDate.now(this.clock);
		PredictabilityQueries.Told told = this.queries.told(states, year, Math.min(year, today.getYear() + 1),
				LAST_YEAR, withIllustrative);
		var given = told.given().stream().collect(Collectors.groupingBy(GivenBy::state));
		var instalments = told.instalments().stream().collect(Collectors.groupingBy(Instalment::state));
		return Stream.concat(given.keySet().stream(), instalments.keySet().stream())
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(code) -> Predictability.of(given.getOrDefault(code, List.of()),
							instalments.getOrDefault(code, List.of()), year, today),
					(one, other) -> one, TreeMap::new));
	}

}
