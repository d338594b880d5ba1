package org.countrycoalition.gap.ui;

import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.GapYears;

/**
 * What the gap's address asks for: {@code ?rule=firm&from=2027&to=2031}. What it does not
 * know it leaves aside.
 *
 * @param rule what counts as cover
 * @param from first year
 * @param to last year, included
 */
record GapAddress(CoverRule rule, int from, int to) {

	private static final int USUAL_SPAN = 4;

	/**
	 * @param usual year that is shown first if none is asked for
	 */
	static GapAddress of(QueryParameters address, int usual) {
		CoverRule rule = address.getSingleParameter("rule").flatMap(CoverRule::named).orElse(CoverRule.FIRM);
		int from = year(address, "from").orElse(Math.clamp(usual, GapYears.FIRST, GapYears.LAST));
		int to = year(address, "to").filter((year) -> GapYears.spans(from, year))
			.orElse(Math.min(from + USUAL_SPAN, GapYears.LAST));
		return new GapAddress(rule, from, to);
	}

	private static Optional<Integer> year(QueryParameters address, String name) {
		try {
			return address.getSingleParameter(name)
				.map(Integer::valueOf)
				.filter((year) -> year >= GapYears.FIRST && year <= GapYears.LAST);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	String under(CoverRule other) {
		return "gap?rule=" + other.code() + "&from=" + this.from + "&to=" + this.to;
	}

}
