package org.countrycoalition.funding;

import java.util.List;

import org.countrycoalition.kernel.VerbRefusal;

/**
 * The funding module does not do what it was asked, for a reason that people understand.
 * Nothing was stored.
 */
public class FundingRefusal extends VerbRefusal {

	private final Reason reason;

	private final List<String> about;

	FundingRefusal(Reason reason, String... about) {
		super(reason, reason + " " + List.of(about));
		this.reason = reason;
		this.about = List.of(about);
	}

	@Override
	public Reason reason() {
		return this.reason;
	}

	/** What the reason speaks of: names, lines. */
	public List<String> about() {
		return this.about;
	}

	/** Reasons to refuse. */
	public enum Reason {

		/** Lines that may be the same money wait for a decision. About: line numbers. */
		UNDECIDED,

		/** Names that nobody has mapped. About: the names. */
		UNKNOWN_NAMES,

		/** Only the Implementation Support Unit adds names. About: the names. */
		NAMES_FOR_ISU,

		/** An authority imports its own State's money, a donor its own. About: line. */
		NOT_YOURS,

		/** The viewer acts for no organisation that gives, receives or keeps. */
		NOBODY_TO_IMPORT_FOR,

		/** Another organisation holds the row. About: line and organisation. */
		HELD_BY_OTHER,

		/** Lines of others would count no more. About: that edition, how many. */
		REPLACES,

		/** What a row follows from is in no file. About: line and reference. */
		ORIGIN_UNKNOWN,

		/** Only money for a State can be for its coalition or authority. About: line. */
		TIER_NEEDS_STATE,

		/** The register has somebody else under the key. About: the name. */
		NAME_TAKEN,

		/** What follows is of an earlier stage than what it follows from. About: line. */
		STAGE_ORDER,

		/** The import was undone already, or there is none. */
		NOTHING_TO_UNDO,

		/** A row was changed after the import: undoing would lose that change. */
		CHANGED_SINCE,

		/** Another person changed the row since it was read. */
		CHANGED_MEANWHILE,

		/** Only its authority changes a row of the national ledger. */
		NATIONAL_NOT_YOURS,

		/** A row of the national ledger needs its source and a document. */
		NATIONAL_LACKS,

		/**
		 * Of a row of an imported table, what it is known again by is not changed by
		 * hand.
		 */
		NATIONAL_OF_TABLE,

		/** An amount needs its currency. */
		NATIONAL_CURRENCY,

		/** Of a wider budget, the lowest share is not said. */
		NATIONAL_SHARE_LOW,

		/** Of a wider budget, the highest share is not said. */
		NATIONAL_SHARE_HIGH,

		/** The shares of a wider budget are not in order from 0 to 100 per cent. */
		NATIONAL_SHARE_ORDER,

		/** Nobody says how the share of a wider budget was estimated. */
		NATIONAL_SHARE_NOTE,

		/** Only the State that receives it says that it is off its plan. */
		OFF_PLAN_NOT_YOURS,

		/** Why it is off the plan must be told. */
		OFF_PLAN_LACKS_REASON

	}

}
