package org.countrycoalition.bench;

import java.util.List;
import java.util.Locale;

/**
 * What is measured of plans, for each number of lines, and how much of it there may be.
 *
 * @param what as printed
 * @param unit as printed
 * @param most at most, for the longest plan
 * @param flat how many times as much the longest plan may take as the shortest
 */
record PlanLimit(String what, String unit, long most, int flat) {

	static final PlanLimit OPEN = new PlanLimit("open the plan", "ms", 1000, 20);

	static final PlanLimit DRAFT = new PlanLimit("open the draft", "ms", 1000, 20);

	static final PlanLimit NEXT = new PlanLimit("next page of the draft", "ms", 200, 4);

	static final PlanLimit WORKBOOK = new PlanLimit("write its workbook", "ms", 5000, 500);

	static final PlanLimit PREVIEW = new PlanLimit("preview its upload", "ms", 5000, 500);

	static final PlanLimit APPLY = new PlanLimit("apply its upload", "ms", 10_000, 500);

	static final PlanLimit COMPARE = new PlanLimit("compare two versions", "ms", 1000, 200);

	static final PlanLimit CELL = new PlanLimit("write one cell", "ms", 200, 10);

	static final PlanLimit ROWS = new PlanLimit("rows that a cell writes", "rows", 10, 1);

	/** What takes no time at all would make any ratio. */
	private static final long LEAST = 10;

	boolean holds(List<Long> measured) {
		return measured.getLast() <= this.most && ratio(measured) <= this.flat;
	}

	private long ratio(List<Long> measured) {
		boolean time = this.unit.equals("ms");
		long shortest = time ? Math.max(LEAST, measured.getFirst()) : Math.max(1, measured.getFirst());
		return Math.ceilDiv(measured.getLast(), shortest);
	}

	String line(List<Long> measured) {
		return String.format(Locale.ROOT, "%-24s %-5s %8d %8d %8d %10d   %6d %8d   %s", this.what, this.unit,
				measured.get(0), measured.get(1), measured.get(2), this.most, ratio(measured), this.flat,
				holds(measured) ? "holds" : "BROKEN");
	}

	static String heading() {
		return String.format(Locale.ROOT, "%-24s %-5s %8s %8s %8s %10s   %6s %8s", "lines", "", "10", "100", "2000",
				"at most", "ratio", "at most");
	}

}
