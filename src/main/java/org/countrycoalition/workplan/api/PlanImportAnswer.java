package org.countrycoalition.workplan.api;

import java.util.List;
import java.util.Locale;

import org.countrycoalition.workplan.PlanComparison;
import org.countrycoalition.workplan.PlanComparison.Kind;

/**
 * What a table would change of the plan, or has changed.
 *
 * @param applied whether it is stored
 * @param add how many lines are new
 * @param change how many differ
 * @param same how many are the same
 * @param absent how many the table does not have
 * @param lines each with its result
 */
record PlanImportAnswer(boolean applied, long add, long change, long same, long absent, List<LineResult> lines) {

	static PlanImportAnswer of(boolean applied, PlanComparison comparison) {
		return new PlanImportAnswer(applied, comparison.count(Kind.ADD), comparison.count(Kind.CHANGE),
				comparison.count(Kind.SAME), comparison.count(Kind.ABSENT),
				comparison.changes()
					.stream()
					.map((change) -> new LineResult(change.line().title(), change.line().pillar().name(),
							change.kind().name().toLowerCase(Locale.ROOT)))
					.toList());
	}

	/**
	 * One line.
	 *
	 * @param title of the line
	 * @param pillar of the line
	 * @param result add, change, same or absent
	 */
	record LineResult(String title, String pillar, String result) {
	}

}
