package org.countrycoalition.funding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.mobilisation.MobilisationDesk;
import org.countrycoalition.funding.mobilisation.MobilisationItems;
import org.countrycoalition.funding.mobilisation.MobilisationPlan;
import org.countrycoalition.funding.mobilisation.Mobilisations;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.shell.components.CountryTabs;

/**
 * What the page of a resource mobilisation plan is made with.
 *
 * @param words in the reader's language
 * @param mobilisations read
 * @param desk where its authority writes a plan
 * @param items where it writes targets and actions
 * @param own State of the viewer
 * @param history of an edition
 * @param tabs lead to the State's other pages
 * @param moment reads all of it in one transaction
 */
@SpringComponent
record MobilisationParts(MobilisationWords words, Mobilisations mobilisations, MobilisationDesk desk,
		MobilisationItems items, OwnState own, MobilisationHistory history, CountryTabs tabs, Moment moment) {

	/** Whether the viewer writes the plan of the State. */
	boolean writes(CountryCode state) {
		return this.own.get().filter(state::equals).isPresent();
	}

	static String address(CountryCode state) {
		return "countries/" + state.iso3() + "/mobilisation";
	}

	/** Leads to one edition. */
	static String address(MobilisationPlan plan) {
		return address(plan.state()) + "?edition=" + plan.edition();
	}

}
