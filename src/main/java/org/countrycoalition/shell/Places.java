package org.countrycoalition.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

import org.springframework.stereotype.Component;

/**
 * Addresses inside of the portal. They carry the date for which the page at hand shows
 * everything, so that a link never leads to another day unnoticed.
 */
@Component
public class Places {

	private final Switches switches;

	Places(Switches switches) {
		this.switches = switches;
	}

	/**
	 * @param path inside of the portal, without a leading slash; may ask for something
	 * ({@code search?q=...})
	 * @return the same on the reader's date
	 */
	public String to(String path) {
		return this.switches.asOf().map((date) -> AsOfAddress.withDate(path, date)).orElse(path);
	}

	/**
	 * @return what a link adds to the path of a view, so that it is shown on the reader's
	 * date
	 */
	public QueryParameters date() {
		return this.switches.asOf().map(AsOfAddress::parameters).orElseGet(QueryParameters::empty);
	}

	/**
	 * Leads a page to a place, on the reader's date.
	 * @param page to lead away
	 * @param path as above
	 */
	public void open(UI page, String path) {
		Location place = new Location(to(path));
		page.navigate(place.getPath(), place.getQueryParameters());
	}

}
