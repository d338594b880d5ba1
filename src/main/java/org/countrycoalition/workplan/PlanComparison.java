package org.countrycoalition.workplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What an uploaded table would make of a draft. A line is the same line if pillar and
 * title agree; of several such, one with the same place and operator first. A line that
 * the table does not have stays unless its removal is asked for: a file that is not
 * complete must not take anything away.
 *
 * @param changes in the table's order, then what it does not have
 */
public record PlanComparison(List<Change> changes) {

	public PlanComparison {
		changes = List.copyOf(changes);
	}

	/**
	 * @param draft lines as they are
	 * @param uploaded the table; a cell for which it has no column stays as it is
	 */
	public static PlanComparison of(List<PlanLine> draft, PlanTable uploaded) {
		List<PlanLine> table = uploaded.lines();
		Set<UUID> taken = new HashSet<>();
		Map<Work, List<PlanLine>> byWork = draft.stream().collect(Collectors.groupingBy(Work::of));
		List<@Nullable PlanLine> found = new ArrayList<>();
		table.forEach((line) -> found.add(take(byWork, taken, line, PlanComparison::isSamePlace)));
		List<Change> changes = new ArrayList<>();
		for (int index = 0; index < table.size(); index++) {
			PlanLine line = table.get(index);
			PlanLine before = found.get(index);
			if (before == null) {
				before = take(byWork, taken, line, (one, other) -> true);
			}
			changes.add(change(before, line, uploaded));
		}
		draft.stream()
			.filter((line) -> !taken.contains(line.id()))
			.forEach((line) -> changes.add(new Change(Kind.ABSENT, line, line)));
		return new PlanComparison(changes);
	}

	private static @Nullable PlanLine take(Map<Work, List<PlanLine>> byWork, Set<UUID> taken, PlanLine line,
			BiPredicate<PlanLine, PlanLine> fits) {
		Optional<PlanLine> same = byWork.getOrDefault(Work.of(line), List.of())
			.stream()
			.filter((one) -> !taken.contains(one.id()) && fits.test(one, line))
			.findFirst();
		same.ifPresent((one) -> taken.add(one.id()));
		return same.orElse(null);
	}

	private static boolean isSamePlace(PlanLine one, PlanLine other) {
		return plain(one.location()).equals(plain(other.location()))
				&& plain(one.operator()).equals(plain(other.operator()));
	}

	/** Without outer blanks, which no table keeps. */
	private static String plain(@Nullable String text) {
		return Objects.requireNonNullElse(text, "").trim();
	}

	private static Change change(@Nullable PlanLine before, PlanLine line, PlanTable table) {
		if (before == null) {
			return new Change(Kind.ADD, line, null);
		}
		PlanLine after = table.over(before, line);
		return new Change(before.saysTheSameAs(after) ? Kind.SAME : Kind.CHANGE, after, before);
	}

	/**
	 * @param withoutAbsent whether lines that the table does not have are taken out
	 * @return all lines of the draft as they would be, in their order
	 */
	public List<PlanLine> result(boolean withoutAbsent) {
		return this.changes.stream()
			.filter((change) -> change.kind() != Kind.ABSENT || !withoutAbsent)
			.map(Change::line)
			.toList();
	}

	/**
	 * @return how many lines meet this
	 */
	public long count(Kind kind) {
		return this.changes.stream().filter((change) -> change.kind() == kind).count();
	}

	/** What happens to a line. */
	public enum Kind {

		/** It is new. */
		ADD,

		/** It is there and differs. */
		CHANGE,

		/** It is there and is the same. */
		SAME,

		/** The table does not have it. */
		ABSENT

	}

	/**
	 * One line.
	 *
	 * @param kind what happens to it
	 * @param line as it would be
	 * @param before as it is, null if it is new
	 */
	public record Change(Kind kind, PlanLine line, @Nullable PlanLine before) {
	}

	/**
	 * By what a line of a table is known again.
	 *
	 * @param pillar of the line
	 * @param title in small letters
	 */
	private record Work(Pillar pillar, String title) {

		static Work of(PlanLine line) {
			return new Work(line.pillar(), line.title().trim().strip().toLowerCase(Locale.ROOT));
		}

	}

}
