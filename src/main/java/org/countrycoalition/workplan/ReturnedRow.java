package org.countrycoalition.workplan;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import org.countrycoalition.exchange.Faults;
import org.countrycoalition.exchange.RawSheet.RawRow;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A line as it came back in a workbook: what it has no column for it says nothing about.
 */
final class ReturnedRow {

	private final @Nullable UUID key;

	private final WorkbookTable table;

	private final RawRow row;

	private final SortedMap<PlanColumn, String> cells = new TreeMap<>();

	private final SortedMap<PlanColumn, Function<String, UnreadableFile>> places = new TreeMap<>();

	ReturnedRow(@Nullable UUID key, WorkbookTable table, RawRow row) {
		this.key = key;
		this.table = table;
		this.row = row;
	}

	/**
	 * @param text its value, empty for nothing
	 * @param outside refuses the cell because it is of a year that the plan does not
	 * cover
	 */
	void put(PlanColumn column, String text, Function<String, UnreadableFile> outside) {
		this.cells.put(column, text);
		this.places.put(column, outside);
	}

	Optional<UUID> key() {
		return Optional.ofNullable(this.key);
	}

	int number() {
		return this.row.number();
	}

	String text(PlanField field) {
		return this.cells.getOrDefault(PlanColumn.of(field), "");
	}

	boolean isEmpty() {
		return this.cells.values().stream().allMatch(String::isEmpty);
	}

	/**
	 * @param before what the line said before
	 * @return what it says with what came back
	 * @throws UnreadableFile naming the cell, if it has no pillar or no title
	 */
	LineValues over(LineValues before) {
		TreeMap<PlanColumn, String> all = new TreeMap<>(before.cells());
		this.cells.forEach((column, text) -> {
			if (text.isEmpty()) {
				all.remove(column);
			}
			else {
				all.put(column, text);
			}
		});
		Faults missing = new Faults();
		for (PlanField field : new PlanField[] { PlanField.PILLAR, PlanField.TITLE }) {
			if (!all.containsKey(PlanColumn.of(field))) {
				missing.add(this.table.fault(this.table.has(field.word()) ? Fault.CELL_EMPTY : Fault.COLUMN_MISSING,
						this.row, field.word(), this.table.sheet().name()));
			}
		}
		missing.throwIfAny();
		return new LineValues(all).settled();
	}

	/**
	 * @param years that the plan covers
	 * @return the refusal of a cell of a year that it does not cover
	 */
	UnreadableFile outside(PlanColumn column, String years) {
		Function<String, UnreadableFile> place = this.places.get(column);
		return (place != null) ? place.apply(years)
				: new UnreadableFile(Fault.OUT_OF_RANGE, number(), column.name(), years);
	}

}
