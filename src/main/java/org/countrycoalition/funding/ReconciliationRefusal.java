package org.countrycoalition.funding;

import org.countrycoalition.kernel.VerbRefusal;

/**
 * A word on two lines is not taken, for a reason that people understand. Nothing was
 * stored.
 */
public class ReconciliationRefusal extends VerbRefusal {

	private final Reason reason;

	ReconciliationRefusal(Reason reason) {
		super(reason);
		this.reason = reason;
	}

	@Override
	public Reason reason() {
		return this.reason;
	}

	/** Reasons to refuse. */
	public enum Reason {

		/** A line is not there any more, or not to be seen. */
		GONE,

		/** Only the donor, the recipient and the ISU speak of a line. */
		NOT_YOURS,

		/** Both stand in sources of the same kind: two lines of a table are two gifts. */
		SAME_SOURCE,

		/** They go to two States. */
		OTHER_STATE,

		/** One is money and the other in kind, or one is made up. */
		OTHER_KIND,

		/** Nobody else sees one of the lines. */
		PRIVATE_LINE,

		/** Why must be told. */
		NO_REASON,

		/**
		 * They differ in donor, year, or stage and amount: why they are the same money
		 * all the same must be told.
		 */
		UNALIKE,

		/**
		 * The line gives way to another one, or another one to it: take that back first.
		 */
		IN_ANOTHER_PAIR,

		/** Somebody of one's own organisation has said something else meanwhile. */
		CHANGED_MEANWHILE,

		/** There is nothing to take back. */
		NOTHING_SAID,

		/** No public line of that source tells of that year and stage. */
		UNKNOWN_SOURCE

	}

}
