package org.countrycoalition.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

import org.springframework.stereotype.Component;

/**
 * Addresses inside of the portal. They carry the date for which the page at hand shows
 * everything and the prices in which it tells dollars, so that a link never leads to
 * another day, or to other dollars, unnoticed.
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
	 * @return the same on the reader's date, in the reader's prices
	 */
	public String to(String path) {
		String dated = this.switches.asOf().map((date) -> SwitchAddress.DATE.with(path, date)).orElse(path);
		return this.switches.pricesToCarry().map((prices) -> SwitchAddress.PRICES.with(dated, prices)).orElse(dated);
	}

	/**
	 * @return what a link adds to the path of a view, so that it is shown on the reader's
	 * date and in the reader's prices
	 */
	public QueryParameters switches() {
		QueryParameters dated = this.switches.asOf()
			.map((date) -> SwitchAddress.DATE.with(QueryParameters.empty(), date))
			.orElseGet(QueryParameters::empty);
		return this.switches.pricesToCarry().map((prices) -> SwitchAddress.PRICES.with(dated, prices)).orElse(dated);
	}

	/**
	 * Leads a page to a place, under the reader's switches.
	 * @param page to lead away
	 * @param path as above
	 */
	public void open(UI page, String path) {
		Location place = new Location(to(path));
		page.navigate(place.getPath(), place.getQueryParameters());
	}

}
