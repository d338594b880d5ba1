package org.countrycoalition.kernel;

/**
 * How a known number came to be.
 */
public enum Status {

	/** Printed or entered by the source that answers for it. */
	REPORTED,

	/** Judged or approximated, by the source or by a stated method. */
	ESTIMATED,

	/** Calculated by the portal from reported numbers. */
	COMPUTED

}
