package org.countrycoalition.indicators;

/**
 * What the evidence says of a State and an indicator in a year.
 */
public enum Verdict {

	/** It does what the indicator asks. */
	YES,

	/** It does not. */
	NO,

	/** In part: counted as nothing, and shown. */
	PARTIAL,

	/** The question does not arise: the State leaves the denominator. */
	NOT_APPLICABLE,

	/** It has reported and says nothing of it. */
	SILENT,

	/** No report was received. */
	NO_REPORT,

	/** The State contests it. */
	CONTESTED,

	/** Nobody has looked at the evidence yet. */
	NOT_CODED;

	/** Whether the question is answered, one way or the other. */
	public boolean isAnswered() {
		return this == YES || this == NO || this == PARTIAL;
	}

}
