package org.countrycoalition.workplan.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.workplan.LinePage;

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
		int page = address.getQueryParameters()
			.getSingleParameter("page")
			.filter((text) -> text.matches("[1-9]\\d{0,4}"))
			.map(Integer::valueOf)
			.orElse(1);
		return new ProgressAddress(state, year, page);
	}

	ProgressAddress at(int page) {
		return new ProgressAddress(this.state, this.year, page);
	}

	/** Without a leading slash. */
	String path() {
		String path = "countries/" + this.state.iso3() + "/workplan/progress?year=" + this.year;
		return (this.page > 1) ? path + "&page=" + this.page : path;
	}

	/**
	 * The page that is shown if there are so many lines: the last one, if not so many.
	 */
	int within(int lines) {
		return Math.min(this.page, Paging.pages(lines));
	}

	/** Those of all that the page shows. */
	<T> List<T> shown(List<T> all) {
		int from = (within(all.size()) - 1) * LinePage.SIZE;
		return all.subList(from, Math.min(from + LinePage.SIZE, all.size()));
	}

}
