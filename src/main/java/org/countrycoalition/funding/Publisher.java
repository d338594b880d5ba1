package org.countrycoalition.funding;

/**
 * Whose table prints a contribution. The same money can stand in both.
 */
public enum Publisher {

	/** One donor's, over all its recipients. */
	DONOR,

	/** One recipient's, over all its donors. */
	RECIPIENT

}
