package org.countrycoalition.gap.ui;

import java.util.Map;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.gap.GapDetails;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.components.CountryTabs;

/**
 * What the page behind a gap is made with.
 *
 * @param tabs lead to the State's other pages
 * @param places addresses of other pages
 * @param words of the pages on gaps
 * @param details what is behind gaps
 * @param verbs say what is off the plan
 * @param register names States
 * @param moment reads a page at once
 * @param currentUser who reads
 */
@SpringComponent
record CellParts(CountryTabs tabs, Places places, GapWords words, GapDetails details, OffPlanVerbs verbs,
		Register register, Moment moment, CurrentUser currentUser) {

	/** Whether the reader may begin a contribution. */
	boolean mayPledge() {
		return this.currentUser.get().is(Roles.DONOR);
	}

	/** Words on contributions; the register is asked once, however many are named. */
	FlowWords flows() {
		return new FlowWords(this.words, Map.copyOf(this.register.names()));
	}

}
