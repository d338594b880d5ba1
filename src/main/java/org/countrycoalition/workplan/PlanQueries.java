package org.countrycoalition.workplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Plans with their lines, two statements a plan whatever its size, and no more for all
 * published plans together.
 */
@Repository
class PlanQueries {

	private final JdbcClient jdbc;

	PlanQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Plan> plan(CountryCode state, Plan.Status status) {
		return header(state, status).map(this::withLines);
	}

	/** The plan without its lines. */
	Optional<Plan> header(CountryCode state, Plan.Status status) {
		return this.jdbc.sql("select * from workplan.plans where state = ? and status = ?")
			.param(state.iso3())
			.param(status.name())
			.query((row, number) -> plan(row))
			.optional();
	}

	/** One line of a plan, empty if it has none with the key. */
	Optional<PlanLine> line(UUID plan, UUID line) {
		return lines(plan, line).stream().findFirst();
	}

	Optional<Plan> version(CountryCode state, int number) {
		return this.jdbc.sql("select * from workplan.plans where state = ? and number = ?")
			.param(state.iso3())
			.param(number)
			.query((row, index) -> plan(row))
			.optional()
			.map(this::withLines);
	}

	List<PlanVersion> versions(CountryCode state) {
		return this.jdbc.sql("""
				select p.*, (select count(*) from workplan.lines l where l.plan = p.id and not l.removed) as lines
				from workplan.plans p where p.state = ? order by p.number desc""")
			.param(state.iso3())
			.query((row, index) -> new PlanVersion(row.getInt("number"), Plan.Status.valueOf(row.getString("status")),
					row.getString("title"), row.getInt("first_year"), row.getInt("last_year"),
					Tier.valueOf(row.getString("tier")), publishedAt(row), row.getInt("lines")))
			.list();
	}

	int latestNumber(CountryCode state) {
		return this.jdbc.sql("select coalesce(max(number), 0) from workplan.plans where state = ?")
			.param(state.iso3())
			.query(Integer.class)
			.single();
	}

	/** Published plans, each with what its lines plan for the year; two statements. */
	List<Plan> published(int year, boolean withIllustrative) {
		Map<UUID, List<PlanLine>> lines = new HashMap<>();
		this.jdbc.sql("""
				select l.*, y.quantity, y.cost, y.national, y.capacity
				from workplan.plans p
				join workplan.lines l on l.plan = p.id and not l.removed
				join workplan.line_years y on y.line = l.id and y.year = ? and not y.removed
				where p.status = 'PUBLISHED' order by l.position, l.id""").param(year).query((row) -> {
			lines.computeIfAbsent(row.getObject("plan", UUID.class), (key) -> new ArrayList<>())
				.add(line(row, row.getObject("id", UUID.class)).planning(year,
						new PlanLine.Year(row.getBigDecimal("quantity"), row.getBigDecimal("cost"),
								row.getBigDecimal("national"), row.getBigDecimal("capacity"))));
		});
		return this.jdbc
			.sql("select * from workplan.plans where status = 'PUBLISHED' and (? or not illustrative) order by state")
			.param(withIllustrative)
			.query((row, number) -> Objects.requireNonNull(plan(row)))
			.list()
			.stream()
			.map((plan) -> plan.with(lines.getOrDefault(plan.id(), List.of())))
			.toList();
	}

	List<Integer> publishedYears(boolean withIllustrative) {
		return this.jdbc.sql("""
				select distinct year from workplan.plans, generate_series(first_year, last_year) as year
				where status = 'PUBLISHED' and (? or not illustrative) order by year""")
			.param(withIllustrative)
			.query((row, number) -> row.getInt("year"))
			.list();
	}

	/** The plan with all its lines. */
	Plan withLines(Plan plan) {
		return plan.with(lines(plan.id(), null));
	}

	/**
	 * @param only key of the one line that is wanted, null: all
	 */
	private List<PlanLine> lines(UUID plan, @Nullable UUID only) {
		Map<UUID, PlanLine> lines = new LinkedHashMap<>();
		Map<UUID, TreeMap<Integer, PlanLine.Year>> years = new LinkedHashMap<>();
		this.jdbc.sql("""
				select l.*, y.year, y.quantity, y.cost, y.national, y.capacity
				from workplan.lines l left join workplan.line_years y on y.line = l.id and not y.removed
				where l.plan = :plan and not l.removed and (cast(:only as uuid) is null or l.id = :only)
				order by l.position, l.id, y.year""")
			.param("plan", plan)
			.param("only", only, Types.OTHER)
			.query((row) -> {
				UUID id = row.getObject("id", UUID.class);
				lines.computeIfAbsent(id, (key) -> line(row, key));
				Integer year = row.getObject("year", Integer.class);
				if (year != null) {
					years.computeIfAbsent(id, (key) -> new TreeMap<>())
						.put(year, new PlanLine.Year(row.getBigDecimal("quantity"), row.getBigDecimal("cost"),
								row.getBigDecimal("national"), row.getBigDecimal("capacity")));
				}
			});
		List<PlanLine> complete = new ArrayList<>();
		lines.forEach((id, line) -> complete.add(line.saying(line.work(), years.getOrDefault(id, new TreeMap<>()))));
		return complete;
	}

	private static PlanLine line(ResultSet row, UUID id) {
		try {
			PlanLine.Work work = new PlanLine.Work(Pillar.valueOf(row.getString("pillar")), row.getString("title"),
					row.getString("operator"), row.getString("location"), row.getString("unit"));
			return new PlanLine(id, row.getObject("key", UUID.class), work, new TreeMap<>(), row.getInt("version"));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Plan plan(ResultSet row) throws SQLException {
		return new Plan(row.getObject("id", UUID.class), CountryCode.of(row.getString("state")), row.getInt("number"),
				Plan.Status.valueOf(row.getString("status")), row.getString("title"), row.getString("strategy"),
				row.getInt("first_year"), row.getInt("last_year"), row.getString("currency"),
				Tier.valueOf(row.getString("tier")), row.getString("owner_organisation"),
				row.getBoolean("illustrative"), row.getString("source"), row.getInt("version"), publishedAt(row),
				List.of());
	}

	private static @Nullable Instant publishedAt(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
