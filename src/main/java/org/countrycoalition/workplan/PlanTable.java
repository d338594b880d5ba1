package org.countrycoalition.workplan;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lines as a table has them, with the columns that it has: what a table has no column for
 * it says nothing about.
 *
 * @param lines in their order
 * @param columns names, such as {@code operator} or {@code cost 2027}
 */
public record PlanTable(List<PlanLine> lines, Set<String> columns) {

	public PlanTable {
		lines = List.copyOf(lines);
		columns = Set.copyOf(columns);
	}

	/**
	 * @param before line of the draft
	 * @param line of the table
	 * @return the line of the draft with what the table says of it; a text of which it
	 * has all but the outer blanks stays as it is
	 */
	PlanLine over(PlanLine before, PlanLine line) {
		LineValues old = LineValues.of(before);
		LineValues said = LineValues.of(line);
		TreeSet<PlanColumn> all = new TreeSet<>(old.cells().keySet());
		all.addAll(said.cells().keySet());
		TreeMap<PlanColumn, String> cells = new TreeMap<>(old.cells());
		for (PlanColumn column : all) {
			String text = said.at(column);
			if (says(column) && !text.equals(old.at(column).trim())) {
				cells.put(column, text);
			}
		}
		cells.values().removeIf(String::isEmpty);
		return cells.equals(old.cells()) ? before : new LineValues(cells).over(before);
	}

	private boolean says(PlanColumn column) {
		return column.field() == PlanField.PILLAR || column.field() == PlanField.TITLE
				|| this.columns.contains(column.name());
	}

}
