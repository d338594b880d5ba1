package org.countrycoalition.gap.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countrycoalition.funding.GivenBy;
import org.countrycoalition.gap.Portfolio;
import org.countrycoalition.gap.PortfolioFilter;
import org.countrycoalition.gap.PortfolioOrder;
import org.countrycoalition.gap.StateGap;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.StateRow;

/**
 * What the page of all gaps shows, the same for the table, the totals and the files.
 *
 * @param asked by the address
 * @param portfolio of the States that the filters keep
 * @param of how many States
 * @param rows in the order asked for
 * @param states what the register says of them
 * @param donors how many each has under the rule, no entry: none; empty if not asked for
 */
record PortfolioPage(PortfolioAddress asked, Portfolio portfolio, int of, List<StateGap> rows,
		Map<CountryCode, StateRow> states, Optional<Map<CountryCode, Integer>> donors) {

	/**
	 * @param whole of all States
	 * @param given who gives what in the year, read only where States stand by donors
	 */
	static PortfolioPage of(PortfolioAddress asked, Portfolio whole, List<StateRow> register,
			Optional<List<GivenBy>> given) {
		Map<CountryCode, StateRow> states = new HashMap<>();
		register.forEach((state) -> states.put(state.code(), state));
		Portfolio kept = whole.narrowed((gap) -> PortfolioFilter.keep(asked.only(), gap, states.get(gap.state())));
		Optional<Map<CountryCode, Integer>> donors = given.map((rows) -> rows.stream()
			.filter((row) -> asked.rule().counts(row.step()))
			.collect(Collectors.groupingBy(GivenBy::state, Collectors.collectingAndThen(
					Collectors.mapping(GivenBy::donor, Collectors.toSet()), (distinct) -> distinct.size()))));
		return new PortfolioPage(asked, kept, whole.states().size(),
				asked.order().of(kept.states(), donors.orElse(Map.of())), states, donors);
	}

	String name(StateGap row, Locale language) {
		return Optional.ofNullable(this.states.get(row.state()))
			.map((state) -> state.name().in(language))
			.orElse(row.state().iso3());
	}

	List<Integer> nearCompletion(StateGap row) {
		return Optional.ofNullable(this.states.get(row.state())).map(StateRow::nearCompletion).orElse(List.of());
	}

	int donors(StateGap row) {
		return Objects.requireNonNullElse(this.donors.orElse(Map.of()).get(row.state()), 0);
	}

	boolean isByDonors() {
		return this.asked.order() == PortfolioOrder.DONORS;
	}

}
