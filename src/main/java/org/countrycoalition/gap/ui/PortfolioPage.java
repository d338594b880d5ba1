package org.countrycoalition.gap.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
 */
record PortfolioPage(PortfolioAddress asked, Portfolio portfolio, int of, List<StateGap> rows,
		Map<CountryCode, StateRow> states) {

	/**
	 * @param whole of all States
	 */
	static PortfolioPage of(PortfolioAddress asked, Portfolio whole, List<StateRow> register) {
		Map<CountryCode, StateRow> states = new HashMap<>();
		register.forEach((state) -> states.put(state.code(), state));
		Portfolio kept = whole.narrowed((gap) -> PortfolioFilter.keep(asked.only(), gap, states.get(gap.state())));
		return new PortfolioPage(asked, kept, whole.states().size(), asked.order().of(kept.states()), states);
	}

	String name(StateGap row, Locale language) {
		return Optional.ofNullable(this.states.get(row.state()))
			.map((state) -> state.name().in(language))
			.orElse(row.state().iso3());
	}

	List<Integer> nearCompletion(StateGap row) {
		return Optional.ofNullable(this.states.get(row.state())).map(StateRow::nearCompletion).orElse(List.of());
	}

	boolean isByDonors() {
		return this.asked.order() == PortfolioOrder.DONORS;
	}

}
