package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lines a page at a time, and their sums: what a page shows is read, and nothing else,
 * however long the plan is.
 */
@Repository
class LineQueries {

	/** Puts the lines of a plan into the order in which pages show them. */
	private static final String CHOSEN = """
			with chosen as (
				select l.id, row_number() over (order by array_position(array[%s], l.pillar), l.position, l.id) - 1 as place,
					count(*) over () as all_lines
				from workplan.lines l
				where l.plan = :plan and not l.removed and (cast(:pillar as text) is null or l.pillar = :pillar)
					and (:text = '' or position(lower(:text) in lower(concat_ws(' ', l.title, l.operator, l.location,
						l.outcome, l.responsible))) > 0)
					and (cast(:year as int) is null or exists (
						select from workplan.line_years p where p.line = l.id and p.year = :year and not p.removed)))
			"""
		.formatted(PlanYear.pillars()
			.stream()
			.map((pillar) -> "'" + pillar.name() + "'")
			.collect(Collectors.joining(", ")));

	private static final String PAGE = CHOSEN + "select l.*, c.place / :size as page, c.all_lines, y.year as in_year, "
			+ LineRows.YEAR + """
					 from chosen c join workplan.lines l on l.id = c.id
					left join workplan.line_years y on y.line = l.id and not y.removed
					where c.place / :size = coalesce((select place / :size from chosen where id = :line),
						least(:page, (c.all_lines - 1) / :size))
					order by c.place, y.year""";

	private static final String SUMS = """
			select l.pillar, count(*) as lines, count(y.line) as planned, count(y.cost) as cost_known, sum(y.cost) as cost,
				count(y.national) as national_known, sum(y.national) as national, count(y.capacity) as capacity_known,
				sum(y.capacity) as capacity
			from workplan.lines l
			left join workplan.line_years y on y.line = l.id and y.year = :year and not y.removed
			where l.plan = :plan and not l.removed group by l.pillar""";

	private final JdbcClient jdbc;

	LineQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param page number from 0; the last one is given if there are fewer
	 * @param with a line whose page is wanted instead, null if none is
	 */
	LinePage page(UUID plan, LineFilter filter, int page, @Nullable UUID with) {
		LineGathering lines = new LineGathering();
		int[] where = new int[2];
		this.jdbc.sql(PAGE)
			.param("plan", plan)
			.param("pillar", (filter.pillar() != null) ? filter.pillar().name() : null, Types.VARCHAR)
			.param("text", filter.text().strip())
			.param("year", filter.plannedIn(), Types.INTEGER)
			.param("size", LinePage.SIZE)
			.param("page", page)
			.param("line", with, Types.OTHER)
			.query((row) -> {
				where[0] = row.getInt("page");
				where[1] = row.getInt("all_lines");
				lines.add(row, "in_year");
			});
		return new LinePage(lines.lines(), where[0], where[1]);
	}

	/** What the lines of the plan in force are called, in their order. */
	List<LineName> inForce(CountryCode state) {
		return this.jdbc.sql("""
				select l.key, l.title, l.pillar from workplan.plans p
				join workplan.lines l on l.plan = p.id and not l.removed
				where p.state = ? and p.status = 'PUBLISHED' order by l.position, l.id""")
			.param(state.iso3())
			.query((row, number) -> new LineName(row.getObject("key", UUID.class), row.getString("title"),
					Pillar.valueOf(row.getString("pillar"))))
			.list();
	}

	YearSums sums(UUID plan, int year) {
		Map<Pillar, YearSums.Sums> pillars = new EnumMap<>(Pillar.class);
		this.jdbc.sql(SUMS).param("plan", plan).param("year", year).query((row) -> {
			int planned = row.getInt("planned");
			int unknown = planned - row.getInt("cost_known");
			pillars.put(Pillar.valueOf(row.getString("pillar")), new YearSums.Sums(row.getInt("lines"), planned,
					sum(row, "cost", unknown), sum(row, "national", 0), sum(row, "capacity", 0)));
		});
		return new YearSums(year, pillars);
	}

	private static FigureSum sum(ResultSet row, String column, int unknown) throws SQLException {
		BigDecimal sum = row.getBigDecimal(column);
		return new FigureSum((sum != null) ? sum : BigDecimal.ZERO, row.getInt(column + "_known"), 0,
				(unknown > 0) ? Map.of(Absence.UNKNOWN, unknown) : Map.of());
	}

}
