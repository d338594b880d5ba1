package org.countrycoalition.funding.mobilisation;

/**
 * What is known of a State's resource mobilisation plan on a day, as indicator 34(b)
 * asks.
 */
public enum Standing {

	/** Adopted, and its period covers the day. */
	IN_PLACE,

	/**
	 * The same, but it is a chapter of the national strategy that does not name sources,
	 * amounts and actions.
	 */
	INCOMPLETE,

	/** It is being written, or adopted for a period that has not begun. */
	DRAFT,

	/** Its period is over, or it was withdrawn. */
	EXPIRED,

	/** The viewer knows of none. */
	NONE

}
