package org.countrycoalition.gap.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.gap.CoverRule;
import org.countrycoalition.gap.Gaps;
import org.countrycoalition.gap.PortfolioFilter;
import org.countrycoalition.gap.PortfolioOrder;
import org.countrycoalition.shell.components.YearChoice;

/**
 * What the portfolio's address asks for:
 * {@code ?year=2028&rule=firm&only=near-completion,no-donor&sort=uncovered}. What it does
 * not know it leaves aside.
 *
 * @param year of the need
 * @param rule what counts as cover
 * @param only filters, all of which must keep a State
 * @param order of the States
 */
record PortfolioAddress(int year, CoverRule rule, Set<PortfolioFilter> only, PortfolioOrder order) {

	PortfolioAddress {
		Set<PortfolioFilter> copy = EnumSet.noneOf(PortfolioFilter.class);
		copy.addAll(only);
		only = copy;
	}

	/**
	 * @param planned years that plans cover, earliest first; without one in the address,
	 * this year or the next of them is shown, or else the last
	 */
	static PortfolioAddress of(Location address, List<Integer> planned, int thisYear) {
		QueryParameters asked = address.getQueryParameters();
		CoverRule rule = asked.getSingleParameter("rule").flatMap(CoverRule::named).orElse(CoverRule.FIRM);
		int year = YearChoice.asked(address).orElseGet(() -> usual(planned, thisYear));
		Set<PortfolioFilter> only = asked.getParameters("only")
			.stream()
			.flatMap((names) -> Stream.of(names.split(",", -1)))
			.map(PortfolioFilter::named)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		return new PortfolioAddress(year, rule, only,
				asked.getSingleParameter("sort").flatMap(PortfolioOrder::named).orElse(PortfolioOrder.GAP));
	}

	private static int usual(List<Integer> planned, int thisYear) {
		return planned.stream()
			.filter((year) -> year >= thisYear)
			.findFirst()
			.orElse(planned.isEmpty() ? thisYear : planned.getLast());
	}

	String under(CoverRule other) {
		return new PortfolioAddress(this.year, other, this.only, this.order).written();
	}

	String in(int other) {
		return new PortfolioAddress(other, this.rule, this.only, this.order).written();
	}

	String by(PortfolioOrder other) {
		return new PortfolioAddress(this.year, this.rule, this.only, other).written();
	}

	String with(PortfolioFilter filter, boolean wanted) {
		Set<PortfolioFilter> filters = EnumSet.of(filter);
		filters.addAll(this.only);
		if (!wanted) {
			filters.remove(filter);
		}
		return new PortfolioAddress(this.year, this.rule, filters, this.order).written();
	}

	/** All that an address can ask for. */
	String whole() {
		return "year=" + this.year + "&rule=" + this.rule.code() + "&only=" + filters() + "&sort=" + this.order.code();
	}

	private String filters() {
		return this.only.stream().map(PortfolioFilter::code).collect(Collectors.joining(","));
	}

	private String written() {
		return "gaps?year=" + this.year + "&rule=" + this.rule.code()
				+ (this.only.isEmpty() ? "" : "&only=" + filters())
				+ ((this.order == PortfolioOrder.GAP) ? "" : "&sort=" + this.order.code());
	}

	Gaps.Question question() {
		return new Gaps.Question(this.year, this.rule);
	}

}
