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

	private List<Group> groups(Function<LineProgress, String> name, Comparator<Group> order) {
		Map<String, Map<String, List<LineProgress>>> groups = this.lines.stream()
			.collect(Collectors.groupingBy(name, TreeMap::new, Collectors.groupingBy(
					(line) -> Objects.requireNonNullElse(line.line().unit(), ""), TreeMap::new, Collectors.toList())));
		return groups.entrySet()
			.stream()
			.flatMap((one) -> one.getValue().values().stream().map((alike) -> new Group(one.getKey(), alike)))
			.sorted(order)
			.toList();
	}

	/** The lines on which the reader reports. */
	public List<LineProgress> mine() {
		return this.lines.stream().filter(LineProgress::mine).toList();
	}

	/** How many months of lines stand so. */
	public long count(Reporting.State state) {
		return this.lines.stream().mapToLong((line) -> line.count(state)).sum();
	}

	/** All lines together: what was spent, and how many months are reported. */
	public ProgressSum sum() {
		return ProgressSum.together(this.lines, this.plan.currency());
	}

	/**
	 * Lines that are told together.
	 *
	 * @param name of the pillar, as the enum has it, or of the operator; empty if none is
	 * named
	 * @param lines of one unit
	 */
	public record Group(String name, List<LineProgress> lines) {

		public Group {
			lines = List.copyOf(lines);
		}

		/** Unit of all of them, null if they have none. */
		public @Nullable String unit() {
			return this.lines.getFirst().line().unit();
		}

		/**
		 * @param currency of the plan
		 */
		public ProgressSum sum(String currency) {
			return ProgressSum.together(this.lines, currency);
		}

	}

}
