package org.countrycoalition.funding.iati;

/**
 * Something in a file of activities that becomes no contribution.
 *
 * @param reason why
 * @param line number in the file
 * @param activity its identifier
 */
public record LeftOut(Reason reason, int line, String activity) {

	/** Why something is left out. */
	public enum Reason {

		/** The portal itself has reported the activity: it is here already. */
		OWN,

		/** Neither sector 15250 nor a pillar of the portal's own vocabulary. */
		NOT_MINE_ACTION,

		/** For no State of the register, or for a region. */
		NO_STATE,

		/** Of several countries or sectors, the share of ours is not said. */
		SHARE_UNKNOWN,

		/** A budget or planned disbursement: money that is not given. */
		BUDGET,

		/** A repayment, interest, a loan sold and the like. */
		NOT_A_CONTRIBUTION,

		/**
		 * The activity tells what comes in: what goes out of it is the same money, passed
		 * on.
		 */
		PASSED_ON,

		/** Who gives is not said, or several do and it is not said which. */
		DONOR_UNKNOWN,

		/** An amount of nothing. */
		NOTHING,

		/** Of a year that the portal does not keep. */
		YEAR,

		/** Neither given by the importer nor to its State. */
		NOT_YOURS,

		/** Another source tells of the State, year, stage and donor already. */
		OTHER_SOURCE

	}

}
