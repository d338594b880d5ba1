package org.countrycoalition.workplan;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Writes what lines of drafts plan for their years, many at once.
 */
@Repository
class YearRecords {

	private static final String PUT = """
			insert into workplan.line_years (line, year, state, tier, owner_organisation, quantity, cost, national, capacity)
			values (:line, :year, :state, 'PRIVATE', :owner, :quantity, :cost, :national, :capacity)
			on conflict (line, year) do update set quantity = excluded.quantity, cost = excluded.cost,
				national = excluded.national, capacity = excluded.capacity, removed = false,
				version = line_years.version + 1""";

	private static final String REMOVE = """
			update workplan.line_years set removed = true, version = version + 1 where line = :line and year = :year""";

	private static final String COPY = """
			insert into workplan.line_years (line, year, state, tier, owner_organisation, quantity, cost, national, capacity)
			select n.id, y.year, n.state, 'PRIVATE', n.owner_organisation, y.quantity, y.cost, y.national, y.capacity
			from workplan.lines n
			join workplan.lines o on o.plan = :from and o.key = n.key and not o.removed
			join workplan.line_years y on y.line = o.id and not y.removed
			where n.plan = :to""";

	private final NamedParameterJdbcOperations jdbc;

	YearRecords(NamedParameterJdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/** Stores all years of the lines. */
	void put(Plan plan, List<PlanLine> lines) {
		send(PUT, lines.stream().flatMap((line) -> rows(plan, line, line.years())));
	}

	/** Stores what differs between two states of a line. */
	void change(Plan plan, PlanLine before, PlanLine after) {
		Map<Integer, PlanLine.Year> different = new TreeMap<>(after.years());
		different.entrySet().removeIf((entry) -> entry.getValue().equals(before.years().get(entry.getKey())));
		send(PUT, rows(plan, after, different));
		send(REMOVE,
				before.years()
					.keySet()
					.stream()
					.filter((year) -> !after.years().containsKey(year))
					.map((year) -> new MapSqlParameterSource("line", after.id()).addValue("year", year)));
	}

	/** Copies what the lines of a version plan to the same lines of a draft. */
	void copy(Plan from, Plan to) {
		this.jdbc.update(COPY, Map.of("from", from.id(), "to", to.id()));
	}

	private static Stream<SqlParameterSource> rows(Plan plan, PlanLine line, Map<Integer, PlanLine.Year> years) {
		return years.entrySet()
			.stream()
			.map((entry) -> new MapSqlParameterSource("line", line.id()).addValue("year", entry.getKey())
				.addValue("state", plan.state().iso3())
				.addValue("owner", plan.owner())
				.addValue("quantity", entry.getValue().quantity(), Types.NUMERIC)
				.addValue("cost", entry.getValue().cost(), Types.NUMERIC)
				.addValue("national", entry.getValue().national(), Types.NUMERIC)
				.addValue("capacity", entry.getValue().capacity(), Types.NUMERIC));
	}

	private void send(String sql, Stream<? extends SqlParameterSource> rows) {
		SqlParameterSource[] batch = rows.toArray(SqlParameterSource[]::new);
		if (batch.length > 0) {
			this.jdbc.batchUpdate(sql, batch);
		}
	}

}
