package org.countrycoalition.funding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.PlannedLines;
import org.countrycoalition.funding.needs.Arrivals;
import org.countrycoalition.funding.needs.MatchDesk;
import org.countrycoalition.funding.needs.NeedsAndOffers;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingDesk;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.shell.components.CountryTabs;

/**
 * What pages of needs and offers are made with.
 *
 * @param maker of words
 * @param needs reads
 * @param desk where needs and offers are posted
 * @param matches where both sides agree on them
 * @param arrivals where a receiver confirms
 * @param lines of a plan that a need can serve
 * @param own State of the viewer
 * @param history of each
 * @param tabs lead to a State's other pages
 * @param moment reads all of a page in one transaction
 */
@SpringComponent
record NeedsParts(NeedsWords.Maker maker, NeedsAndOffers needs, PostingDesk desk, MatchDesk matches, Arrivals arrivals,
		PlannedLines lines, OwnState own, NeedsHistory history, CountryTabs tabs, Moment moment) {

	private Viewer viewer() {
		return this.maker.parts().currentUser().get();
	}

	/** Whether the viewer acts for an organisation that can offer something. */
	boolean mayOffer() {
		return viewer().organisation() != null && (viewer().is(Roles.NATIONAL_AUTHORITY) || viewer().is(Roles.DONOR)
				|| viewer().is(Roles.OPERATOR) || viewer().is(Roles.ISU));
	}

	/** Whether a posting is that of the viewer's organisation. */
	boolean isMine(Posting posting) {
		return mayOffer() && posting.holder().organisation().equals(viewer().organisation());
	}

	static String address(CountryCode state) {
		return "countries/" + state.iso3() + "/needs";
	}

}
