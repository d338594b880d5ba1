package org.countrycoalition.funding;

import org.countrycoalition.kernel.CountryCode;

/**
 * Who gives: a State, or an organisation that acts for none.
 */
public sealed interface Donor {

	/** A key by which donors are told apart, among States and organisations. */
	String key();

	/**
	 * A State.
	 *
	 * @param code of it
	 */
	record State(CountryCode code) implements Donor {

		@Override
		public String key() {
			return this.code.iso3();
		}

	}

	/**
	 * An organisation.
	 *
	 * @param id key in the register
	 */
	record Organisation(String id) implements Donor {

		@Override
		public String key() {
			return this.id;
		}

	}

}
