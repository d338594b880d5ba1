package org.countrycoalition.funding.funnel;

import org.countrycoalition.kernel.VerbRefusal;

/**
 * A step is not taken as it was asked, for a reason that people understand. Nothing was
 * stored.
 */
public class FunnelRefusal extends VerbRefusal {

	private final Reason reason;

	FunnelRefusal(Reason reason) {
		super(reason);
		this.reason = reason;
	}

	@Override
	public Reason reason() {
		return this.reason;
	}

	/** Reasons to refuse. */
	public enum Reason {

		/** A donor enters what it gives, an authority what its State receives. */
		NOT_YOURS,

		/** It is not there any more, or not to be seen. */
		GONE,

		/** Somebody else changed it after it was read. */
		CHANGED_MEANWHILE,

		/** It has no name. */
		NO_TITLE,

		/** It has no amount in any year, nor, given in kind, a quantity. */
		NO_AMOUNT,

		/** An amount is not above zero, has more than two decimals or is too long. */
		BAD_AMOUNT,

		/** A quantity is not above zero, is too long, has no unit, or is one of money. */
		BAD_QUANTITY,

		/** Pillars are named of what is for one pillar, or one alone. */
		BAD_PILLARS,

		/**
		 * Shares are not of all pillars that are named, do not make 100, or are too
		 * small.
		 */
		BAD_SHARES,

		/** A year lies outside of 1990 to 2100, or there are more than ten. */
		BAD_YEARS,

		/** Somebody who is not the donor pledges: who authorised it must be told. */
		NO_AUTHORITY,

		/** What is signed or paid was so on a day, which must be told. */
		NO_DAY,

		/** Nothing is signed or paid in the future. */
		DAY_AHEAD,

		/** Nothing comes in before it is paid. */
		BEFORE_PAYMENT,

		/** The next step follows from this one, not the other way. */
		STAGE_ORDER,

		/** It was withdrawn: nothing follows from it. */
		WITHDRAWN,

		/** More than is left of what it follows from, and no note tells why. */
		EXCEEDS,

		/** The same of what is given in kind and told by a quantity. */
		EXCEEDS_QUANTITY,

		/** It was thrown away, and what it follows from has gone on without it. */
		TAKEN,

		/** It was thrown away, and so was what it follows from. */
		ORIGIN_GONE,

		/** More than that has gone on from it. */
		UNDERCUT,

		/**
		 * The State has confirmed that a year's money came in: it cannot be another sum.
		 */
		RECEIVED,

		/** Steps follow from it: it is withdrawn, not discarded. */
		FOLLOWED,

		/** Others see it: it is withdrawn, not discarded. */
		RELEASED,

		/**
		 * It goes to no State: there is no authority and no coalition to share it with.
		 */
		NO_STATE,

		/** Some would see two steps and not the one between, and count both. */
		HIDDEN_BETWEEN,

		/** Why it is withdrawn must be told. */
		NO_REASON,

		/** A payment alone comes in, and is confirmed by the State's authority. */
		NO_PAYMENT

	}

}
