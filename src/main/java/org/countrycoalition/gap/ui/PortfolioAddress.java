package org.countrycoalition.gap.ui;

import java.util.List;

import com.vaadin.flow.router.Location;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.shell.components.YearChoice;

/**
 * What the portfolio's address asks for: {@code ?year=2028&rule=firm}. What it does not
 * know it leaves aside.
 *
 * @param year of the need
 * @param rule what counts as cover
 */
record PortfolioAddress(int year, CoverRule rule) {

	/**
	 * @param planned years that plans cover, earliest first; without one in the address,
	 * this year or the next of them is shown, or else the last
	 */
	static PortfolioAddress of(Location address, List<Integer> planned, int thisYear) {
		CoverRule rule = address.getQueryParameters()
			.getSingleParameter("rule")
			.flatMap(CoverRule::named)
			.orElse(CoverRule.FIRM);
		int year = YearChoice.asked(address).orElseGet(() -> usual(planned, thisYear));
		return new PortfolioAddress(year, rule);
	}

	private static int usual(List<Integer> planned, int thisYear) {
		return planned.stream()
			.filter((year) -> year >= thisYear)
			.findFirst()
			.orElse(planned.isEmpty() ? thisYear : planned.getLast());
	}

	String under(CoverRule other) {
		return "gaps?year=" + this.year + "&rule=" + other.code();
	}

	String in(int other) {
		return "gaps?year=" + other + "&rule=" + this.rule.code();
	}

	Gaps.Question question() {
		return new Gaps.Question(this.year, this.rule);
	}

}
