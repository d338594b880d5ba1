package org.countrycoalition.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a workbook that came back would make of a draft, cell by cell: what the planner
 * has changed since it was written is taken over; where the draft has changed otherwise
 * meanwhile, people choose. What only the draft has changed stays, and nothing is taken
 * out because it is not in the workbook, unless that is asked for.
 *
 * @param draft as it is
 * @param lines those of the workbook, then those that it does not have
 * @param based whether it is known what the workbook held when it was written; else all
 * that differs from the draft counts as the planner's change
 * @param leftOut how many changed cells of which year are not taken, because the draft
 * does not cover it any more
 */
public record PlanMerge(Plan draft, List<Line> lines, boolean based, SortedMap<Integer, Integer> leftOut) {

	public PlanMerge {
		lines = List.copyOf(lines);
		leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
	}

	/**
	 * @return how many lines meet this
	 */
	public long count(Kind kind) {
		return this.lines.stream().filter((line) -> line.kind() == kind).count();
	}

	/**
	 * @return lines that meet this, as the draft has them where it does
	 */
	public List<PlanLine> lines(Kind kind) {
		return this.lines.stream().filter((line) -> line.kind() == kind).map(Line::workbook).toList();
	}

	/**
	 * @return whether the draft has lines, and the workbook none of them
	 */
	public boolean isOfOtherLines() {
		return !this.draft.lines().isEmpty() && count(Kind.SAME) == 0 && count(Kind.CHANGED) == 0;
	}

	/**
	 * @return how many cells of lines that are there would change without a question
	 */
	public long changes() {
		return this.lines.stream()
			.flatMap((line) -> line.cells().stream())
			.filter((cell) -> !cell.isConflict())
			.count();
	}

	/**
	 * @return how many changed cells are not taken, because the draft does not cover
	 * their years any more
	 */
	public int leftOutCells() {
		return this.leftOut.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * @return what people choose between the workbook and the draft
	 */
	public List<Conflict> conflicts() {
		return this.lines.stream().flatMap(Line::conflicts).toList();
	}

	/**
	 * @param workbook conflicts in which the workbook wins; in the others the draft does
	 * @param withoutAbsent whether lines that the workbook does not have are taken out
	 * @return all lines of the draft as they would be, in their order
	 */
	public List<PlanLine> result(Set<Conflict> workbook, boolean withoutAbsent) {
		Map<UUID, Line> byId = new HashMap<>();
		List<PlanLine> added = new ArrayList<>();
		for (Line line : this.lines) {
			PlanLine draft = line.draft();
			if (draft != null) {
				byId.put(draft.id(), line);
			}
			else if (line.kind() == Kind.NEW || workbook.contains(new Conflict(line.workbook().key(), null))) {
				added.add(line.workbook());
			}
		}
		List<PlanLine> result = new ArrayList<>();
		for (PlanLine line : this.draft.lines()) {
			Line merged = byId.get(line.id());
			if (merged == null) {
				result.add(line);
			}
			else if (merged.kind() != Kind.ABSENT || !withoutAbsent) {
				result.add(merged.merged(line, workbook));
			}
		}
		result.addAll(added);
		return result;
	}

	/** What becomes of a line. */
	public enum Kind {

		/** The planner has added it. */
		NEW,

		/** The planner has changed cells of it. */
		CHANGED,

		/** Nothing becomes of it. */
		SAME,

		/** The planner has changed it; in the draft it was taken out meanwhile. */
		GONE,

		/** The workbook had it and has it no longer; the draft has it as it was. */
		ABSENT,

		/** The same, but the draft has changed it: it stays. */
		KEPT,

		/**
		 * The workbook never had it: it is newer, or the workbook was empty. It stays.
		 */
		NEVER

	}

	/**
	 * A line.
	 *
	 * @param kind what becomes of it
	 * @param draft as it is, null if the draft does not have it
	 * @param workbook as the workbook has it
	 * @param cells that the workbook would change
	 */
	public record Line(Kind kind, @Nullable PlanLine draft, PlanLine workbook, List<Cell> cells) {

		public Line {
			cells = List.copyOf(cells);
		}

		/**
		 * @return what people choose between the workbook and the draft
		 */
		Stream<Conflict> conflicts() {
			return (this.kind == Kind.GONE) ? Stream.of(new Conflict(this.workbook.key(), null))
					: this.cells.stream()
						.filter(Cell::isConflict)
						.map((cell) -> new Conflict(this.workbook.key(), cell.column()));
		}

		private PlanLine merged(PlanLine before, Set<Conflict> won) {
			LineValues values = LineValues.of(before);
			boolean changed = false;
			for (Cell cell : this.cells) {
				if (!cell.isConflict() || won.contains(new Conflict(before.key(), cell.column()))) {
					values = values.with(cell.column(), cell.workbook());
					changed = true;
				}
			}
			return changed ? values.over(before) : before;
		}

	}

	/**
	 * A cell that the planner has changed.
	 *
	 * @param column of what it tells
	 * @param base what stood there when the workbook was written, empty for nothing
	 * @param draft what stands in the draft now
	 * @param workbook what the planner has made of it
	 */
	public record Cell(PlanColumn column, String base, String draft, String workbook) {

		/**
		 * @return whether the draft has changed it otherwise meanwhile
		 */
		public boolean isConflict() {
			return !this.draft.equals(this.base);
		}

		/**
		 * @return such as ADD, for words
		 */
		public Change change() {
			if (isConflict()) {
				return Change.CONFLICT;
			}
			return this.draft.isEmpty() ? Change.ADD : this.workbook.isEmpty() ? Change.REMOVE : Change.CHANGE;
		}

	}

	/** What becomes of a cell. */
	public enum Change {

		/** Nothing stood there. */
		ADD,

		/** Something else stood there. */
		CHANGE,

		/** Nothing stands there any more. */
		REMOVE,

		/** People choose. */
		CONFLICT

	}

	/**
	 * What people choose between the workbook and the draft.
	 *
	 * @param line key of the line
	 * @param column of the cell, null for the line as a whole
	 */
	public record Conflict(UUID line, @Nullable PlanColumn column) {
	}

}
