package org.countrycoalition.workplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Makes lines of rows that hold a line and one of its years, the rows of a line after
 * each other or not.
 */
final class LineGathering {

	private final Map<UUID, PlanLine> lines = new LinkedHashMap<>();

	private final Map<UUID, TreeMap<Integer, PlanLine.Year>> years = new HashMap<>();

	/**
	 * @param year column of the year, null in it if the line plans nothing
	 */
	void add(ResultSet row, String year) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		if (!this.lines.containsKey(id)) {
			this.lines.put(id, LineRows.line(row));
		}
		Integer planned = row.getObject(year, Integer.class);
		if (planned != null) {
			this.years.computeIfAbsent(id, (key) -> new TreeMap<>()).put(planned, LineRows.year(row));
		}
	}

	/** The lines with all their years, in the order of their first rows. */
	List<PlanLine> lines() {
		List<PlanLine> complete = new ArrayList<>();
		this.lines.forEach(
				(id, line) -> complete.add(line.saying(line.work(), this.years.getOrDefault(id, new TreeMap<>()))));
		return complete;
	}

}
