package org.countrycoalition.kernel;

/**
 * What money and work are for. Building capacity is a marker across the pillars
 * (Vientiane Capital Action Plan, draft of 22 June 2026) and not a pillar of its own.
 */
public enum Pillar {

	/** Survey and clearance of cluster munition remnants (Article 4). */
	SURVEY_AND_CLEARANCE,

	/** Risk education (Article 4). */
	RISK_EDUCATION,

	/** Victim assistance (Article 5). */
	VICTIM_ASSISTANCE,

	/** Destruction of stockpiles (Article 3). */
	STOCKPILE_DESTRUCTION,

	/**
	 * Several pillars at once, or none that the source names: kept apart, never spread.
	 */
	UNALLOCATED;

	/** Whether this is one of the four pillars, and not the unallocated rest. */
	public boolean isAllocated() {
		return this != UNALLOCATED;
	}

}
