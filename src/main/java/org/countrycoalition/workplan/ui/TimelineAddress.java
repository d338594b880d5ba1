package org.countrycoalition.workplan.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.Plan;

/**
 * What the address of a timeline asks for:
 * {@code ?zoom=month&from=2027&to=2028&version=3}. What makes no sense it leaves aside.
 *
 * @param byMonth whether months are told apart
 * @param from first year
 * @param to last year, included
 * @param version number of a version, empty for the plan in force
 */
record TimelineAddress(boolean byMonth, int from, int to, Optional<Integer> version) {

	/** More years by month than this cannot be read on a wall. */
	static final int MOST_YEARS_BY_MONTH = 3;

	static Optional<Integer> version(QueryParameters address) {
		return number(address, "version", 6);
	}

	/**
	 * @param plan that is shown
	 * @param today the year in which the reader reads
	 */
	static TimelineAddress of(QueryParameters address, Plan plan, int today) {
		boolean byMonth = address.getSingleParameter("zoom").filter("month"::equals).isPresent();
		int usual = !byMonth ? plan.firstYear() : plan.covers(today) ? today : plan.firstYear();
		int from = year(address, "from").orElse(usual);
		int to = year(address, "to").filter((year) -> year >= from)
			.orElse(byMonth ? from : Math.max(from, plan.lastYear()));
		int most = byMonth ? MOST_YEARS_BY_MONTH : Plan.MOST_YEARS;
		return new TimelineAddress(byMonth, from, Math.min(to, from + most - 1), version(address));
	}

	private static Optional<Integer> year(QueryParameters address, String name) {
		return number(address, name, 4).filter((year) -> year >= Plan.FIRST_YEAR && year <= Plan.LAST_YEAR);
	}

	private static Optional<Integer> number(QueryParameters address, String name, int digits) {
		return address.getSingleParameter(name)
			.filter((text) -> text.matches("\\d{1," + digits + "}"))
			.map(Integer::valueOf);
	}

	/** Leads from a version of a plan to its timeline. */
	static Anchor link(Plan plan, PlanWords words) {
		String version = (plan.status() == Plan.Status.PUBLISHED) ? "" : "?version=" + plan.number();
		return new Anchor(words.places().to(PlanAddress.of(plan.state()) + "/timeline" + version),
				words.say("timeline.open"));
	}

	TimelineAddress years(int first, int last) {
		return new TimelineAddress(false, first, last, this.version);
	}

	TimelineAddress months(int year) {
		return new TimelineAddress(true, year, year, this.version);
	}

	/** The address, without a leading slash. */
	String in(CountryCode state) {
		return PlanAddress.of(state) + "/timeline?zoom=" + (this.byMonth ? "month" : "year") + "&from=" + this.from
				+ "&to=" + this.to + this.version.map((number) -> "&version=" + number).orElse("");
	}

}
