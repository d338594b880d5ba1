package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
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

	/**
	 * One statement whatever the number of years: what the policies of the tables ask of
	 * the viewer is then asked once and not for every row.
	 */
	private static final String PUT = "insert into workplan.line_years (line, year, state, tier, owner_organisation, "
			+ SAYS
			+ """
					)
					select r.line, r.year, :state, 'PRIVATE', :owner, r.quantity, r.cost, r.national, r.capacity,
						r.teams, cast(r.months as numeric[]), r.women, r.men, r.girls, r.boys, r.disability
					from unnest(cast(:line as uuid[]), cast(:year as int[]), cast(:quantity as numeric[]),
						cast(:cost as numeric[]), cast(:national as numeric[]), cast(:capacity as numeric[]),
						cast(:teams as numeric[]), cast(:months as text[]), cast(:women as int[]),
						cast(:men as int[]), cast(:girls as int[]), cast(:boys as int[]), cast(:disability as int[]))
						r (line, year, quantity, cost, national, capacity, teams, months, women, men, girls, boys, disability)
					on conflict (line, year) do update set quantity = excluded.quantity, cost = excluded.cost,
						national = excluded.national, capacity = excluded.capacity, teams = excluded.teams,
						months = excluded.months, women = excluded.women, men = excluded.men, girls = excluded.girls,
						boys = excluded.boys, disability = excluded.disability, removed = false,
						version = line_years.version + 1""";

	private static final String REMOVE = """
			update workplan.line_years set removed = true, version = version + 1 where line = :line and year = :year""";

	private static final String CLEAR = """
			update workplan.line_years set removed = true, version = version + 1
			where line = any (cast(:lines as uuid[])) and not removed""";

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

	/** Takes all years of the lines out. */
	void clear(List<PlanLine> lines) {
		if (!lines.isEmpty()) {
			this.jdbc.update(CLEAR,
					Map.of("lines", lines.stream().map((line) -> line.id().toString()).toArray(String[]::new)));
		}
	}

	/** Stores all years of the lines. */
	void put(Plan plan, List<PlanLine> lines) {
		put(plan, lines.stream().flatMap((line) -> rows(line, line.years())));
	}

	/** Stores what differs between the states before and after of lines. */
	void change(Plan plan, Map<PlanLine, PlanLine> changes) {
		put(plan, changes.entrySet().stream().flatMap((change) -> {
			PlanLine before = change.getKey();
			Map<Integer, PlanLine.Year> different = new TreeMap<>(change.getValue().years());
			different.entrySet().removeIf((entry) -> entry.getValue().equals(before.years().get(entry.getKey())));
			return rows(change.getValue(), different);
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

	private static Stream<Row> rows(PlanLine line, Map<Integer, PlanLine.Year> years) {
		return years.entrySet().stream().map((entry) -> new Row(line.id(), entry.getKey(), entry.getValue()));
	}

	private void put(Plan plan, Stream<Row> years) {
		List<Row> rows = years.toList();
		if (rows.isEmpty()) {
			return;
		}
		this.jdbc.update(PUT,
				new MapSqlParameterSource("state", plan.state().iso3()).addValue("owner", plan.owner())
					.addValue("line", rows.stream().map((row) -> row.line().toString()).toArray(String[]::new))
					.addValue("year", rows.stream().map(Row::year).toArray(Integer[]::new))
					.addValue("quantity", amounts(rows, PlanLine.Year::quantity))
					.addValue("cost", amounts(rows, PlanLine.Year::cost))
					.addValue("national", amounts(rows, PlanLine.Year::national))
					.addValue("capacity", amounts(rows, PlanLine.Year::capacity))
					.addValue("teams", amounts(rows, PlanLine.Year::teams))
					.addValue("months", months(rows))
					.addValue("women", people(rows, People::women))
					.addValue("men", people(rows, People::men))
					.addValue("girls", people(rows, People::girls))
					.addValue("boys", people(rows, People::boys))
					.addValue("disability", people(rows, People::disability)));
	}

	private static @Nullable String[] amounts(List<Row> rows, Function<PlanLine.Year, @Nullable BigDecimal> amount) {
		@Nullable String[] amounts = new String[rows.size()];
		for (int index = 0; index < amounts.length; index++) {
			BigDecimal stated = amount.apply(rows.get(index).says());
			amounts[index] = (stated != null) ? stated.toPlainString() : null;
		}
		return amounts;
	}

	private static @Nullable String[] months(List<Row> rows) {
		@Nullable String[] months = new String[rows.size()];
		for (int index = 0; index < months.length; index++) {
			months[index] = array(rows.get(index).says().months());
		}
		return months;
	}

	private static @Nullable Integer[] people(List<Row> rows, Function<People, @Nullable Integer> count) {
		@Nullable Integer[] people = new Integer[rows.size()];
		for (int index = 0; index < people.length; index++) {
			people[index] = count.apply(rows.get(index).says().people());
		}
		return people;
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

	/**
	 * What a line plans for a year.
	 *
	 * @param line key of the line
	 * @param year calendar year
	 * @param says what is planned
	 */
	private record Row(UUID line, int year, PlanLine.Year says) {
	}

}
