package org.countrycoalition.workplan;

import java.util.List;

/**
 * Some lines of a plan, by pillar and in their order.
 *
 * @param lines that stand on the page
 * @param page its number, from 0
 * @param count how many lines there are on all pages together
 */
public record LinePage(List<PlanLine> lines, int page, int count) {

	/** How many lines a page has at most. */
	public static final int SIZE = 50;

	public LinePage {
		lines = List.copyOf(lines);
	}

	/**
	 * @param count of lines
	 * @return how many pages they fill; no line fills one too, which says so
	 */
	public static int pages(int count) {
		return Math.max(1, Math.ceilDiv(count, SIZE));
	}

}
