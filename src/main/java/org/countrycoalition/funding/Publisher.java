package org.countrycoalition.funding;

/**
 * Whose table prints a contribution. The same money can stand in both.
 */
public enum Publisher {

	/** One donor's, over all its recipients. */
	DONOR,

	/** One recipient's, over all its donors. */
	RECIPIENT,

	/**
	 * Somebody's activity in the standard of the International Aid Transparency
	 * Initiative: it competes with no table, and stands back where one tells of the same
	 * State, year, stage and donor.
	 */
	IATI

}
