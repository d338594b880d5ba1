package org.countrycoalition.workplan;

import java.time.Month;

/**
 * How the sheets of a plan's workbook name their columns for programs, beside the names
 * of {@link PlanColumn}.
 */
final class PlanTabs {

	/** By which a line is known again. */
	static final String KEY = "key";

	/** Year of a row of months or of people. */
	static final String YEAR = "year";

	/** First cell of the sheet that only programs read. */
	static final String BASE = "country coalition portal: plan";

	/** Rows above those in which people write: names for programs, and the header. */
	static final int HEAD = 2;

	private PlanTabs() {
	}

	static String month(Month month) {
		return "month " + month.getValue();
	}

}
