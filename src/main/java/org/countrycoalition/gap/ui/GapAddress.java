package org.countrycoalition.gap.ui;

import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Gaps;

/**
 * What the gap's address asks for: {@code ?rule=firm&from=2027&to=2031}. What it does not
 * know it leaves aside.
 *
 * @param rule what counts as cover
 * @param from first year
 * @param to last year, included
 */
record GapAddress(CoverRule rule, int from, int to) {

	private static final int FIRST = 2000;

	private static final int LAST = 2100;

	private static final int USUAL_SPAN = 4;

	/**
	 * @param firstYear shown if none is asked for
	 */
	static GapAddress of(QueryParameters address, int firstYear) {
		CoverRule rule = address.getSingleParameter("rule").flatMap(CoverRule::named).orElse(CoverRule.FIRM);
		int from = year(address, "from").orElse(firstYear);
		int to = year(address, "to").filter((year) -> year >= from && year - from < Gaps.MOST_YEARS)
			.orElse(from + USUAL_SPAN);
		return new GapAddress(rule, from, to);
	}

	private static Optional<Integer> year(QueryParameters address, String name) {
		try {
			return address.getSingleParameter(name)
				.map(Integer::valueOf)
				.filter((year) -> year >= FIRST && year <= LAST);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	String under(CoverRule other) {
		return "gap?rule=" + other.code() + "&from=" + this.from + "&to=" + this.to;
	}

}
