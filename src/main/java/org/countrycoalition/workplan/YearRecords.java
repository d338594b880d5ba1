package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Writes what lines of drafts plan for their years, many at once.
 */
@Repository
class YearRecords {

	private static final String SAYS = "quantity, cost, national, capacity, teams, months, women, men, girls, boys, disability";

	private static final String PUT = "insert into workplan.line_years (line, year, state, tier, owner_organisation, "
			+ SAYS + """
					)
					values (:line, :year, :state, 'PRIVATE', :owner, :quantity, :cost, :national, :capacity, :teams,
						cast(:months as numeric[]), :women, :men, :girls, :boys, :disability)
					on conflict (line, year) do update set quantity = excluded.quantity, cost = excluded.cost,
						national = excluded.national, capacity = excluded.capacity, teams = excluded.teams,
						months = excluded.months, women = excluded.women, men = excluded.men, girls = excluded.girls,
						boys = excluded.boys, disability = excluded.disability, removed = false,
						version = line_years.version + 1""";

	private static final String REMOVE = """
			update workplan.line_years set removed = true, version = version + 1 where line = :line and year = :year""";

	private static final String COPY = "insert into workplan.line_years (line, year, state, tier, owner_organisation, "
			+ SAYS + """
					)
					select n.id, y.year, n.state, 'PRIVATE', n.owner_organisation, y.quantity, y.cost, y.national,
						y.capacity, y.teams, y.months, y.women, y.men, y.girls, y.boys, y.disability
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

	/** Stores what differs between the states before and after of lines. */
	void change(Plan plan, Map<PlanLine, PlanLine> changes) {
		send(PUT, changes.entrySet().stream().flatMap((change) -> {
			PlanLine before = change.getKey();
			Map<Integer, PlanLine.Year> different = new TreeMap<>(change.getValue().years());
			different.entrySet().removeIf((entry) -> entry.getValue().equals(before.years().get(entry.getKey())));
			return rows(plan, change.getValue(), different);
		}));
		send(REMOVE, changes.entrySet().stream().flatMap((change) -> {
			PlanLine after = change.getValue();
			return change.getKey()
				.years()
				.keySet()
				.stream()
				.filter((year) -> !after.years().containsKey(year))
				.map((year) -> new MapSqlParameterSource("line", after.id()).addValue("year", year));
		}));
	}

	/** Copies what the lines of a version plan to the same lines of a draft. */
	void copy(Plan from, Plan to) {
		this.jdbc.update(COPY, Map.of("from", from.id(), "to", to.id()));
	}

	private static Stream<SqlParameterSource> rows(Plan plan, PlanLine line, Map<Integer, PlanLine.Year> years) {
		return years.entrySet()
			.stream()
			.map((entry) -> says(entry.getValue()).addValue("line", line.id())
				.addValue("year", entry.getKey())
				.addValue("state", plan.state().iso3())
				.addValue("owner", plan.owner()));
	}

	private static MapSqlParameterSource says(PlanLine.Year year) {
		return new MapSqlParameterSource().addValue("cost", year.cost(), Types.NUMERIC)
			.addValue("quantity", year.quantity(), Types.NUMERIC)
			.addValue("national", year.national(), Types.NUMERIC)
			.addValue("capacity", year.capacity(), Types.NUMERIC)
			.addValue("teams", year.teams(), Types.NUMERIC)
			.addValue("months", array(year.months()), Types.VARCHAR)
			.addValue("women", year.people().women(), Types.INTEGER)
			.addValue("men", year.people().men(), Types.INTEGER)
			.addValue("girls", year.people().girls(), Types.INTEGER)
			.addValue("boys", year.people().boys(), Types.INTEGER)
			.addValue("disability", year.people().disability(), Types.INTEGER);
	}

	/** As PostgreSQL writes an array. */
	private static @Nullable String array(Months months) {
		return months.isEmpty() ? null
				: months.targets().stream().map(YearRecords::element).collect(Collectors.joining(",", "{", "}"));
	}

	private static String element(@Nullable BigDecimal target) {
		return (target != null) ? target.toPlainString() : "NULL";
	}

	private void send(String sql, Stream<? extends SqlParameterSource> rows) {
		SqlParameterSource[] batch = rows.toArray(SqlParameterSource[]::new);
		if (batch.length > 0) {
			this.jdbc.batchUpdate(sql, batch);
		}
	}

}
