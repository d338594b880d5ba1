package org.countrycoalition.kernel;

/**
 * Who may see a row, in widening order: each tier's viewers see the wider tiers too.
 */
public enum Tier {

	/** The owner organisation only. */
	PRIVATE,

	/** And the authority of the recipient State. */
	BILATERAL,

	/**
	 * And the members of that State's coalition, its secretariat and the Implementation
	 * Support Unit.
	 */
	COALITION,

	/** And everyone signed in. */
	PUBLIC;

	/** Whether more people see rows of this tier than of the other one. */
	public boolean isWiderThan(Tier other) {
		return compareTo(other) > 0;
	}

}
