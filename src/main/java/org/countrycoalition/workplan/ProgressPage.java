package org.countrycoalition.workplan;

import java.util.List;

/**
 * What was done of the plan in force in a year, tallied, and a page of its lines with
 * their reports.
 *
 * @param tally of all lines
 * @param page its number, from 1
 * @param lines that stand on it, the reader's own on the first ones
 * @param waiting how many reports wait for the reader to decide
 * @param queue the first of them, the oldest first
 */
public record ProgressPage(YearTally tally, int page, List<LineProgress> lines, int waiting, List<Progress> queue) {

	/** How many reports the queue has at most. */
	public static final int MOST = 50;

	public ProgressPage {
		lines = List.copyOf(lines);
		queue = List.copyOf(queue);
	}

}
