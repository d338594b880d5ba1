package org.countrycoalition.funding;

import org.countrycoalition.kernel.CountryCode;

/**
 * Who receives: a State, or an area, a region or the world, which are counted as no
 * State.
 */
public sealed interface Recipient {

	/** A key by which recipients are told apart. */
	String key();

	/**
	 * A State.
	 *
	 * @param code of it
	 */
	record State(CountryCode code) implements Recipient {

		@Override
		public String key() {
			return this.code.iso3();
		}

	}

	/**
	 * An area, a region or the world.
	 *
	 * @param id key in the register
	 */
	record Area(String id) implements Recipient {

		@Override
		public String key() {
			return this.id;
		}

	}

}
