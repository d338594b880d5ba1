package org.countrycoalition.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countrycoalition.workplan.PlanMerge.Cell;
import org.countrycoalition.workplan.PlanMerge.Kind;
import org.countrycoalition.workplan.PlanMerge.Line;
import org.countrycoalition.workplan.PlanRefusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Sets a workbook that came back against what it held and against the draft. A line is
 * known by its key; a row without one is a line of the draft if pillar, title, operator
 * and place agree, so that a workbook that comes twice adds nothing twice.
 */
final class PlanMatching {

	private final Plan draft;

	private final ReturnedPlan returned;

	private final Map<UUID, PlanLine> byKey = new HashMap<>();

	private final Set<UUID> taken = new HashSet<>();

	private final SortedMap<Integer, Integer> leftOut = new TreeMap<>();

	private PlanMatching(Plan draft, ReturnedPlan returned) {
		this.draft = draft;
		this.returned = returned;
		draft.lines().forEach((line) -> this.byKey.put(line.key(), line));
	}

	/**
	 * @param draft as it is
	 * @param returned the workbook
	 * @return what it would make of the draft
	 * @throws PlanRefusal if the workbook is of another State, or in another currency
	 * @throws org.countrycoalition.exchange.UnreadableFile naming the cell, if a line has
	 * no pillar or title, or a workbook of which it is not known what it held writes into
	 * a year that the draft does not cover
	 */
	static PlanMerge of(Plan draft, ReturnedPlan returned) {
		returned.base().ifPresent((base) -> {
			if (!base.state().equals(draft.state().iso3())) {
				throw new PlanRefusal(Reason.OTHER_STATE);
			}
			if (!base.currency().equals(draft.currency())) {
				throw new PlanRefusal(Reason.OTHER_CURRENCY);
			}
		});
		return new PlanMatching(draft, returned).merge();
	}

	private PlanMerge merge() {
		List<@Nullable PlanLine> found = new ArrayList<>();
		this.returned.rows().forEach((row) -> found.add(row.key().map(this.byKey::get).map(this::take).orElse(null)));
		match(found,
				(line) -> List.of(line.pillar().name(), plain(line.title()), plain(line.operator()),
						plain(line.location())),
				(row) -> List.of(row.text(PlanField.PILLAR), plain(row.text(PlanField.TITLE)),
						plain(row.text(PlanField.OPERATOR)), plain(row.text(PlanField.LOCATION))));
		if (!this.returned.keyed()) {
			match(found, (line) -> List.of(line.pillar().name(), plain(line.title())),
					(row) -> List.of(row.text(PlanField.PILLAR), plain(row.text(PlanField.TITLE))));
		}
		List<Line> lines = new ArrayList<>();
		for (int index = 0; index < found.size(); index++) {
			ReturnedRow row = this.returned.rows().get(index);
			PlanLine line = found.get(index);
			this.returned.faults().in(() -> line(row, line).ifPresent(lines::add));
		}
		this.returned.faults().throwIfAny();
		this.draft.lines()
			.stream()
			.filter((line) -> !this.taken.contains(line.id()))
			.map(this::absent)
			.forEach(lines::add);
		return new PlanMerge(this.draft, lines, this.returned.base().isPresent(), this.leftOut);
	}

	private PlanLine take(PlanLine line) {
		this.taken.add(line.id());
		return line;
	}

	private void match(List<@Nullable PlanLine> found, Function<PlanLine, List<String>> ofLine,
			Function<ReturnedRow, List<String>> ofRow) {
		Map<List<String>, List<PlanLine>> free = this.draft.lines()
			.stream()
			.filter((line) -> !this.taken.contains(line.id()))
			.collect(Collectors.groupingBy(ofLine, Collectors.toCollection(ArrayList::new)));
		for (int index = 0; index < found.size(); index++) {
			ReturnedRow row = this.returned.rows().get(index);
			List<PlanLine> same = free.getOrDefault(ofRow.apply(row), List.of());
			if (found.get(index) == null && row.key().isEmpty() && !same.isEmpty()) {
				found.set(index, take(same.removeFirst()));
			}
		}
	}

	private static String plain(@Nullable String text) {
		return Objects.requireNonNullElse(text, "").strip().toLowerCase(Locale.ROOT);
	}

	private Optional<WorkbookBase.Line> base(UUID key) {
		return this.returned.base().map((base) -> base.lines().get(key));
	}

	private Optional<Line> line(ReturnedRow row, @Nullable PlanLine line) {
		if (line != null) {
			LineValues now = LineValues.of(line);
			LineValues before = base(line.key()).map(WorkbookBase.Line::values).orElse(now);
			List<Cell> cells = cells(before, now, row);
			return Optional.of(new Line(cells.isEmpty() ? Kind.SAME : Kind.CHANGED, line, line, cells));
		}
		Optional<WorkbookBase.Line> before = row.key().flatMap(this::base);
		LineValues said = row.over(before.map(WorkbookBase.Line::values).orElse(LineValues.NONE));
		if (before.isPresent() && said.equals(before.get().values())) {
			return Optional.empty();
		}
		cells(before.map(WorkbookBase.Line::values).orElse(LineValues.NONE), LineValues.NONE, row);
		PlanLine fresh = within(said).asNewLine();
		return Optional.of(before.isPresent() ? new Line(Kind.GONE, null, back(fresh, row, before.get()), List.of())
				: new Line(Kind.NEW, null, fresh, List.of()));
	}

	/**
	 * Years that the draft no longer covers, and that nobody has touched, stay behind.
	 */
	private LineValues within(LineValues values) {
		LineValues within = values;
		for (PlanColumn column : values.cells().keySet()) {
			if (column.year() > 0 && !this.draft.covers(column.year())) {
				within = within.with(column, "");
			}
		}
		return within;
	}

	/**
	 * Of the same version it comes back under its old key; of another, it is a new line.
	 */
	private PlanLine back(PlanLine fresh, ReturnedRow row, WorkbookBase.Line before) {
		boolean same = this.returned.base().filter((base) -> base.plan().equals(this.draft.id())).isPresent();
		return same ? new PlanLine(before.id(), row.key().orElseThrow(), fresh.work(), fresh.years(), 0) : fresh;
	}

	private List<Cell> cells(LineValues before, LineValues now, ReturnedRow row) {
		LineValues said = row.over(before);
		TreeSet<PlanColumn> columns = new TreeSet<>(before.cells().keySet());
		columns.addAll(said.cells().keySet());
		List<Cell> cells = new ArrayList<>();
		for (PlanColumn column : columns) {
			Cell cell = new Cell(column, before.at(column), now.at(column), said.at(column));
			boolean changed = !cell.workbook().equals(cell.base()) && !cell.workbook().equals(cell.draft());
			if (changed && column.year() > 0 && !this.draft.covers(column.year())) {
				outside(row, column);
			}
			else if (changed) {
				cells.add(cell);
			}
		}
		return cells;
	}

	/**
	 * A workbook of an older version may tell of years that the plan has left since: that
	 * is left out, and said. Who writes a year into a workbook that never had it is told
	 * where.
	 */
	private void outside(ReturnedRow row, PlanColumn column) {
		if (this.returned.base().isPresent()) {
			this.leftOut.merge(column.year(), 1, Integer::sum);
		}
		else {
			this.returned.faults().add(row.outside(column, this.draft.firstYear() + "–" + this.draft.lastYear()));
		}
	}

	/**
	 * Only what the workbook once had can have been taken out of it; of a workbook of
	 * which that is not known, all that it does not have.
	 */
	private Line absent(PlanLine line) {
		Kind kind = Kind.NEVER;
		if (this.returned.base().isEmpty()) {
			kind = Kind.ABSENT;
		}
		else if (base(line.key()).isPresent()) {
			boolean changed = base(line.key()).filter((base) -> base.values().equals(LineValues.of(line))).isEmpty();
			kind = changed ? Kind.KEPT : Kind.ABSENT;
		}
		return new Line(kind, line, line, List.of());
	}

}
