package org.countrycoalition.funding.needs;

/**
 * The two sides of a match.
 */
public enum Side {

	/** Of the State that needs something, and receives it. */
	NEED,

	/** Of whoever offers it, and delivers it. */
	OFFER;

	/** The one across the table. */
	public Side other() {
		return (this == NEED) ? OFFER : NEED;
	}

}
