package org.countrycoalition.funding;

/**
 * Whether a line of a donor's table and one of a recipient's are the same money.
 */
public enum Verdict {

	/** One contribution, counted once, with the recipient's amount. */
	SAME,

	/** Two gifts. */
	DIFFERENT

}
