package org.countrycoalition.funding;

/**
 * A line of a donor's table beside one of a recipient's.
 *
 * @param donors key of the donor's line
 * @param recipients key of the recipient's line
 */
record Pair(RowKey donors, RowKey recipients) {

	boolean holds(RowKey key) {
		return this.donors.equals(key) || this.recipients.equals(key);
	}

}
