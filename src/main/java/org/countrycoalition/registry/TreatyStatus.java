package org.countrycoalition.registry;

/**
 * A State's standing towards the Convention on a date. It follows from dates and is
 * stored nowhere.
 */
public enum TreatyStatus {

	/** Bound: from entry into force until a withdrawal has effect. */
	PARTY,

	/** Has deposited its instrument and is not bound yet (Article 17). */
	DEPOSITED,

	/** Has signed and not deposited. */
	SIGNATORY,

	/** Its withdrawal has effect (Article 20). */
	WITHDRAWN,

	/** Has neither signed nor deposited. */
	NOT_PARTY

}
