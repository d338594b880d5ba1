package org.countrycoalition.workplan;

import java.time.LocalDate;
import java.util.List;

/**
 * What was done of the plan in force in a year, as far as the reader may see it.
 *
 * @param plan in force, without its lines
 * @param year the year
 * @param on the day by which it is judged what is due
 * @param lines that plan something for the year, in their order
 * @param elsewhere reports for the year on lines that the plan in force does not plan for
 * it any more; they are named, and in no sum
 */
public record YearProgress(Plan plan, int year, LocalDate on, List<LineProgress> lines, List<Progress> elsewhere) {

	public YearProgress {
		lines = List.copyOf(lines);
		elsewhere = List.copyOf(elsewhere);
	}

	/** All lines together: what was spent, and how many months are reported. */
	public ProgressSum sum() {
		return tally().sum();
	}

	/** The same, tallied. */
	YearTally tally() {
		return new YearTally(this.plan, this.year, this.on,
				this.lines.stream().map((line) -> line.tally(this.plan.currency())).toList(), this.elsewhere.size());
	}

}
