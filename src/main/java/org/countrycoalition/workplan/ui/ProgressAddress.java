package org.countrycoalition.workplan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import org.countrycoalition.kernel.CountryCode;

/**
 * Which lines of which year a page of progress shows: one page, so that a plan of
 * thousands of lines opens as fast as one of fifty.
 *
 * @param state whose plan
 * @param year of the plan
 * @param page from 1
 */
record ProgressAddress(CountryCode state, int year, int page) {

	static String of(CountryCode state, int year) {
		return new ProgressAddress(state, year, 1).path();
	}

	static Anchor link(CountryCode state, int year, PlanWords words) {
		return new Anchor(words.places().to(of(state, year)), words.say("progress.open"));
	}

	static ProgressAddress asked(Location address, CountryCode state, int year) {
		return new ProgressAddress(state, year, PlanAddress.page(address));
	}

	ProgressAddress at(int page) {
		return new ProgressAddress(this.state, this.year, page);
	}

	/** Without a leading slash. */
	String path() {
		String path = PlanAddress.of(this.state) + "/progress?year=" + this.year;
		return (this.page > 1) ? path + "&page=" + this.page : path;
	}

}
