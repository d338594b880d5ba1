package org.countrycoalition.funding.needs;

import org.countrycoalition.kernel.VerbRefusal;

/**
 * Something of a need, an offer or a match is not taken as it was asked, for a reason
 * that people understand. Nothing was stored.
 */
public class NeedsRefusal extends VerbRefusal {

	private final Reason reason;

	NeedsRefusal(Reason reason) {
		super(reason);
		this.reason = reason;
	}

	@Override
	public Reason reason() {
		return this.reason;
	}

	/** Reasons to refuse. */
	public enum Reason {

		/**
		 * An authority states its own State's needs, an organisation its own offers; each
		 * side speaks for itself.
		 */
		NOT_YOURS,

		/** It is not there any more, or not to be seen. */
		GONE,

		/** Somebody else changed it after it was read. */
		CHANGED_MEANWHILE,

		/** It has no title. */
		NO_TITLE,

		/** Nobody says what is needed, offered or delivered. */
		NO_TEXT,

		/** It is for no pillar; unallocated is one. */
		NO_PILLAR,

		/** A quantity is not above zero, is too long or has no unit. */
		BAD_QUANTITY,

		/** A period ends before it begins or lies outside of 1990 to 2100. */
		BAD_PERIOD,

		/** A value is not above zero, or has more than two decimals. */
		BAD_VALUE,

		/** A named State is not in the register. */
		UNKNOWN_STATE,

		/** Who is shown an offer to any State: nobody yet, or everybody. */
		NO_STATE_TO_SHOW,

		/** A match stands that rests on its kind, its unit or its States. */
		MATCHED,

		/** It was withdrawn, or its last day is over. */
		NOT_OPEN,

		/** The need and the offer are of different kinds. */
		OTHER_KIND,

		/** The offer is not for that State. */
		OTHER_STATE,

		/** One of the two is made up and the other is not. */
		MADE_UP,

		/** One organisation holds both. */
		OWN,

		/** A match between the two stands already. */
		TWICE,

		/** A reason must be told. */
		NO_REASON,

		/** There is nothing to answer, or to take back. */
		NOTHING_TO_ANSWER,

		/** Both sides have to agree before anything is delivered. */
		NOT_AGREED,

		/** It is more than is left of the match, and nobody says why. */
		EXCEEDS,

		/** Something was delivered: it is ended for a reason, and not taken back. */
		DELIVERED,

		/** Nothing is delivered or arrives in the future. */
		DAY_AHEAD,

		/** The receiver has confirmed it. */
		CONFIRMED

	}

}
