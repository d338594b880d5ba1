package org.countrycoalition.workplan;

/**
 * The plan is not changed as it was asked, for a reason that people understand. Nothing
 * was stored.
 */
public class PlanRefusal extends RuntimeException {

	private final Reason reason;

	PlanRefusal(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why. */
	public Reason reason() {
		return this.reason;
	}

	/** Reasons to refuse. */
	public enum Reason {

		/** The viewer acts for no State's authority, or for another State's. */
		NOT_YOURS,

		/** There is a draft already: work goes on in it. */
		DRAFT_EXISTS,

		/** Another authority of the State has a draft, which nobody else sees. */
		DRAFT_OF_OTHERS,

		/** There is no draft to work on or to publish. */
		NO_DRAFT,

		/** There is no plan in force to go on from. */
		NO_PLAN,

		/** Somebody else changed it after it was read. */
		CHANGED_MEANWHILE,

		/** A first plan needs a title and years. */
		FACTS_MISSING,

		/** Who has submitted a version does not approve it. */
		SAME_PERSON,

		/** The version is not where this step begins. */
		NOT_THERE,

		/** Whoever gives a version back says why. */
		NO_REASON,

		/** A line serves an outcome that the plan does not name. */
		OUTCOME_UNKNOWN,

		/** An outcome of that title is there already. */
		OUTCOME_EXISTS,

		/** A line still serves the outcome. */
		OUTCOME_IN_USE,

		/** The price of an entry of the cost library is of a day to come. */
		DATED_LATER,

		/** The entry of the cost library is withdrawn, or not of the State. */
		UNIT_COST_GONE,

		/** Another organisation does the line, or no plan has it in the year. */
		NOT_YOUR_LINE,

		/** A budget that the authority enters names the operator. */
		NO_OPERATOR,

		/** A workbook is of the plan of another State. */
		OTHER_STATE,

		/** A workbook has its amounts in another currency. */
		OTHER_CURRENCY,

		/** A plan without a line is not published. */
		NO_LINES,

		/** The plan contradicts itself: see the check. */
		CONTRADICTS,

		/** The last year is before the first, or a line's year is outside of the plan. */
		YEARS,

		/** A month of the period is reported already. */
		PERIOD_TAKEN,

		/** The period has not ended. */
		PERIOD_NOT_OVER,

		/** A report states nothing. */
		NOTHING_REPORTED,

		/** More people are stated by sex, age or disability than all together. */
		PEOPLE_OVER_ALL,

		/** The report is accepted: the authority gives it back before it is changed. */
		REPORT_ACCEPTED

	}

}
