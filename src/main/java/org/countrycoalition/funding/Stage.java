package org.countrycoalition.funding;

/**
 * How far a contribution has come, each stage following from the one before it.
 */
public enum Stage {

	/** In discussion: a donor's own, and under no rule a cover. */
	INTENT,

	/** Announced, not binding. */
	PLEDGE,

	/** Firm and in writing. */
	COMMITMENT,

	/** Paid out. */
	PAYMENT,

	/** Used by who received it: a use of payments, never money beside them. */
	SPENDING

}
