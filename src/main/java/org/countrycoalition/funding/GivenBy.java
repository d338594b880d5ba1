package org.countrycoalition.funding;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FigureSum;

/**
 * What one donor gives a State for a year, as far as it covers something. A channel is
 * never the donor.
 *
 * @param state that receives
 * @param year of the money
 * @param donor key of a State or an organisation
 * @param name of the donor in English
 * @param step how firm it is
 * @param amount in dollars
 */
public record GivenBy(CountryCode state, int year, String donor, String name, Cover.Step step, FigureSum amount) {

	/** Whether it is more than a promise. */
	boolean isFirm() {
		return this.step != Cover.Step.UNCONVERTED;
	}

}
