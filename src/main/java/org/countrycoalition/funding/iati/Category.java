package org.countrycoalition.funding.iati;

import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.CountryCode;

/**
 * What one source is taken for, and never two.
 *
 * @param state that receives
 * @param year of the money
 * @param stage how far it has come
 * @param donor key of who gives
 */
public record Category(CountryCode state, int year, Stage stage, String donor) {

	static Category of(Contribution row) {
		return new Category(CountryCode.of(row.recipient()), row.year(), row.stage(), row.donor());
	}

	/** By what it is chosen. */
	public String key() {
		return this.state + "-" + this.year + "-" + this.stage + "-" + this.donor;
	}

}
