package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

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
	 * @return the line of the draft with what the table says of it
	 */
	PlanLine over(PlanLine before, PlanLine line) {
		TreeSet<Integer> all = new TreeSet<>(before.years().keySet());
		all.addAll(line.years().keySet());
		TreeMap<Integer, PlanLine.Year> years = new TreeMap<>();
		for (int year : all) {
			PlanLine.Year merged = year(year, before.years().get(year), line.years().get(year));
			if (merged != null) {
				years.put(year, merged);
			}
		}
		return before
			.saying(new PlanLine.Work(line.pillar(), line.title(), text("operator", before.operator(), line.operator()),
					text("location", before.location(), line.location()), text("unit", before.unit(), line.unit()),
					before.detail()), years);
	}

	/**
	 * A year of which the table has no column stays; one with nothing left in it goes.
	 */
	private PlanLine.@Nullable Year year(int year, PlanLine.@Nullable Year before, PlanLine.@Nullable Year after) {
		PlanLine.Year old = (before != null) ? before : new PlanLine.Year(null, null, null, null);
		PlanLine.Year now = (after != null) ? after : new PlanLine.Year(null, null, null, null);
		PlanLine.Year merged = old.saying(amount("quantity " + year, old.quantity(), now.quantity()),
				amount("cost " + year, old.cost(), now.cost()),
				amount("national " + year, old.national(), now.national()),
				amount("capacity " + year, old.capacity(), now.capacity()));
		boolean planned = this.columns.contains("cost " + year) ? after != null : before != null;
		return (merged.isEmpty() && !planned) ? null : merged;
	}

	private @Nullable String text(String column, @Nullable String before, @Nullable String after) {
		return this.columns.contains(column) ? after : before;
	}

	private @Nullable BigDecimal amount(String column, @Nullable BigDecimal before, @Nullable BigDecimal after) {
		return this.columns.contains(column) ? after : before;
	}

}
