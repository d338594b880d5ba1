package org.countrycoalition.funding.iati;

import java.math.BigDecimal;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction says of one State: a contribution if nothing speaks against it.
 *
 * @param place where it stands
 * @param state that receives
 * @param donor name of who gives
 * @param year of the money
 * @param stage how far it has come
 * @param currency of the amount
 * @param amount the State's and the sector's part of the transaction
 * @param themes what it is for
 * @param note what it is, and which part of the transaction
 */
record IatiLine(Place place, CountryCode state, String donor, int year, Stage stage, String currency, BigDecimal amount,
		String themes, @Nullable String note) {

	/**
	 * Where a line stands.
	 *
	 * @param activity in which
	 * @param number of its transaction in the activity, from 1
	 * @param line number in the file
	 */
	record Place(IatiActivity activity, int number, int line) {
	}

	LeftOut leftOut(LeftOut.Reason reason) {
		return new LeftOut(reason, this.place.line(), this.place.activity().identifier());
	}

	/** By what other lines of the file name it. */
	String reference() {
		return this.place.activity().identifier() + "#" + this.place.number() + this.state;
	}

}
