package org.countrycoalition.funding.mobilisation;

import org.countrycoalition.kernel.VerbRefusal;

/**
 * Something of a resource mobilisation plan is not taken as it was asked, for a reason
 * that people understand. Nothing was stored.
 */
public class MobilisationRefusal extends VerbRefusal {

	private final Reason reason;

	MobilisationRefusal(Reason reason) {
		super(reason);
		this.reason = reason;
	}

	@Override
	public Reason reason() {
		return this.reason;
	}

	/** Reasons to refuse. */
	public enum Reason {

		/** A State's authority writes its own plan. */
		NOT_YOURS,

		/** It is not there any more, or not to be seen. */
		GONE,

		/** Somebody else changed it after it was read. */
		CHANGED_MEANWHILE,

		/** A draft is open already. */
		DRAFT_EXISTS,

		/** What was adopted is revised in its next edition. */
		NOT_A_DRAFT,

		/** It is not in force. */
		NOT_IN_FORCE,

		/** No edition was adopted that could be revised. */
		NOTHING_TO_REVISE,

		/** It has no title. */
		NO_TITLE,

		/**
		 * It ends before it begins, is longer than 20 years, or lies outside of 1990 to
		 * 2100.
		 */
		BAD_PERIOD,

		/** It has neither a target nor an action. */
		EMPTY,

		/** Nothing is adopted, done or dropped in the future. */
		DAY_AHEAD,

		/** A reason must be told. */
		NO_REASON,

		/** A target says from whom. */
		NO_SOURCE,

		/** A target has an amount, or an unknown one, in some year. */
		NO_AMOUNT,

		/** An amount is below zero, has more than two decimals or is too long. */
		BAD_AMOUNT,

		/** A target lies outside of the plan's period. */
		OUTSIDE_PERIOD,

		/** There is a target for the same source and pillar already. */
		TWICE,

		/** An action says what is to be done and by whom. */
		NO_ACTION

	}

}
