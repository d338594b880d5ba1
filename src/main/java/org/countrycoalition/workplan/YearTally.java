package org.countrycoalition.workplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What was done of the plan in force in a year, tallied.
 *
 * @param plan in force, without its lines
 * @param year the year
 * @param on the day by which it is judged what is due
 * @param lines that plan something for the year, in their order
 * @param elsewhere how many reports for the year are on lines that the plan in force does
 * not plan for it any more; they are in no sum
 */
public record YearTally(Plan plan, int year, LocalDate on, List<LineTally> lines, int elsewhere) {

	public YearTally {
		lines = List.copyOf(lines);
	}

	/** What each pillar did, apart by unit. */
	public List<Group> byPillar() {
		return groups((line) -> line.line().pillar().name(),
				Comparator.comparing((Group group) -> group.lines().getFirst().line().pillar()));
	}

	/** What each operator did, by name and apart by unit; none named comes last. */
	public List<Group> byOperator() {
		return groups((line) -> Objects.requireNonNullElse(line.line().operator(), ""),
				Comparator.comparing((Group group) -> group.name().isEmpty()).thenComparing(Group::name));
	}

	private List<Group> groups(Function<LineTally, String> name, Comparator<Group> order) {
		Map<String, Map<String, List<LineTally>>> groups = this.lines.stream()
			.collect(Collectors.groupingBy(name, TreeMap::new, Collectors.groupingBy(
					(line) -> Objects.requireNonNullElse(line.line().unit(), ""), TreeMap::new, Collectors.toList())));
		return groups.entrySet()
			.stream()
			.flatMap((one) -> one.getValue().values().stream().map((alike) -> new Group(one.getKey(), alike)))
			.sorted(order)
			.toList();
	}

	/** Whether the reader reports on one of the lines. */
	public boolean isMine() {
		return this.lines.stream().anyMatch((line) -> line.tracked().mine());
	}

	/**
	 * Whether the reader sees all reports of some line. Who sees accepted ones alone is
	 * not told that somebody is late, nor that nobody is.
	 */
	public boolean tellsLateness() {
		return this.lines.stream().anyMatch((line) -> line.tracked().reporting().seesAll());
	}

	/** Whether the reader sees all reports of all lines. */
	public boolean tellsLatenessOfAll() {
		return this.lines.stream().allMatch((line) -> line.tracked().reporting().seesAll());
	}

	/** How many months of lines without a report stand so. */
	public long missing(Reporting.State state) {
		return this.lines.stream().mapToLong((line) -> line.missing(state)).sum();
	}

	/** How many months of lines have a report that was given back. */
	public long returned() {
		return this.lines.stream().mapToLong((line) -> Integer.bitCount(line.reports().returned())).sum();
	}

	/** How many reports that count are in another unit than their line. */
	public int otherUnit() {
		return this.lines.stream().map(LineTally::reports).mapToInt(ReportTally::otherUnit).sum();
	}

	/** How many reports that count are in another currency than the plan. */
	public int otherCurrency() {
		return this.lines.stream().map(LineTally::reports).mapToInt(ReportTally::otherCurrency).sum();
	}

	/** All lines together: what was spent, and how many months are reported. */
	public ProgressSum sum() {
		return ProgressSum.together(this.lines);
	}

	/**
	 * Lines that are told together.
	 *
	 * @param name of the pillar, as the enum has it, or of the operator; empty if none is
	 * named
	 * @param lines of one unit
	 */
	public record Group(String name, List<LineTally> lines) {

		public Group {
			lines = List.copyOf(lines);
		}

		/** Unit of all of them, null if they have none. */
		public @Nullable String unit() {
			return this.lines.getFirst().line().unit();
		}

		/** All of them together. */
		public ProgressSum sum() {
			return ProgressSum.together(this.lines);
		}

	}

}
