package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Plans with their lines, two statements a plan whatever its size.
 */
@Repository
class PlanQueries {

	/**
	 * Every write of a line or an outcome adds one to its version, taking it out too, and
	 * none is ever deleted: so the sum only grows.
	 */
	private static final String PLANS = """
			select p.*, (select coalesce(sum(l.version + 1), 0) from workplan.lines l where l.plan = p.id)
				+ (select coalesce(sum(o.version + 1), 0) from workplan.outcomes o where o.plan = p.id) as writes
			from workplan.plans p where p.""";

	private final JdbcClient jdbc;

	PlanQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Plan> plan(CountryCode state, Plan.Status status) {
		return header(state, status).map(this::withLines);
	}

	/** The version on its way, without its lines: a draft, submitted or approved. */
	Optional<Plan> open(CountryCode state) {
		return this.jdbc.sql(PLANS + "state = ? and p.status in ('DRAFT', 'SUBMITTED', 'APPROVED')")
			.param(state.iso3())
			.query((row, number) -> plan(row))
			.optional();
	}

	/** The version on its way of the State whose authority the viewer belongs to. */
	Optional<Plan> openOfOwn() {
		return this.jdbc
			.sql(PLANS + "state = (select access.state()) and p.status in ('DRAFT', 'SUBMITTED', 'APPROVED')")
			.query((row, number) -> plan(row))
			.optional();
	}

	/** The plan without its lines. */
	Optional<Plan> header(CountryCode state, Plan.Status status) {
		return this.jdbc.sql(PLANS + "state = ? and p.status = ?")
			.param(state.iso3())
			.param(status.name())
			.query((row, number) -> plan(row))
			.optional();
	}

	/** One line of a plan, empty if it has none with the key. */
	Optional<PlanLine> line(UUID plan, UUID line) {
		return lines(plan, List.of(line)).stream().findFirst();
	}

	/** The version without its lines. */
	Optional<Plan> version(CountryCode state, int number) {
		return this.jdbc.sql(PLANS + "state = ? and p.number = ?")
			.param(state.iso3())
			.param(number)
			.query((row, index) -> plan(row))
			.optional();
	}

	List<PlanVersion> versions(CountryCode state) {
		return this.jdbc.sql("""
				select p.*, (select count(*) from workplan.lines l where l.plan = p.id and not l.removed) as lines
				from workplan.plans p where p.state = ? order by p.number desc""")
			.param(state.iso3())
			.query((row, index) -> new PlanVersion(row.getInt("number"), Plan.Status.valueOf(row.getString("status")),
					row.getString("title"), row.getInt("first_year"), row.getInt("last_year"),
					Tier.valueOf(row.getString("tier")), instant(row, "published_at"), row.getInt("lines")))
			.list();
	}

	int latestNumber(CountryCode state) {
		return this.jdbc.sql("select coalesce(max(number), 0) from workplan.plans where state = ?")
			.param(state.iso3())
			.query(Integer.class)
			.single();
	}

	List<Integer> publishedYears(boolean withIllustrative) {
		return this.jdbc.sql("""
				select distinct year from workplan.plans, generate_series(first_year, last_year) as year
				where status = 'PUBLISHED' and (? or not illustrative) order by year""")
			.param(withIllustrative)
			.query((row, number) -> row.getInt("year"))
			.list();
	}

	Optional<Integer> firstPublishedYear(CountryCode state) {
		return this.jdbc.sql("select first_year from workplan.plans where state = ? and status = 'PUBLISHED'")
			.param(state.iso3())
			.query(Integer.class)
			.optional();
	}

	/** The plan with its outcomes and all its lines. */
	Plan withLines(Plan plan) {
		return withOutcomes(plan).with(lines(plan.id(), null));
	}

	Plan withOutcomes(Plan plan) {
		return plan.aimingAt(outcomes(plan.id()));
	}

	/** Names of operators on lines that the register does not know. */
	Set<String> strangers(UUID plan) {
		Set<String> strangers = new HashSet<>();
		this.jdbc.sql("""
				select distinct operator from workplan.lines
				where plan = ? and not removed and operator is not null and implementer is null""")
			.param(plan)
			.query((row) -> {
				strangers.add(row.getString("operator"));
			});
		return strangers;
	}

	List<Outcome> outcomes(UUID plan) {
		return this.jdbc.sql(
				"select title, measure, due from workplan.outcomes where plan = ? and not removed order by position, title")
			.param(plan)
			.query((row, number) -> new Outcome(row.getString("title"), row.getString("measure"),
					row.getObject("due", LocalDate.class)))
			.list();
	}

	/**
	 * What lines cost in a year by the plan in force.
	 * @param currency in which it is asked
	 * @return by the key of the line; no entry: not planned, not known, or told in
	 * another currency
	 */
	Map<UUID, BigDecimal> costsInForce(CountryCode state, int year, String currency) {
		Map<UUID, BigDecimal> costs = new HashMap<>();
		this.jdbc.sql("""
				select l.key, y.cost from workplan.plans p join workplan.lines l on l.plan = p.id and not l.removed
				join workplan.line_years y on y.line = l.id and y.year = ? and not y.removed
				where p.state = ? and p.status = 'PUBLISHED' and p.currency = ? and y.cost is not null""")
			.params(year, state.iso3(), currency)
			.query((row) -> {
				costs.put(row.getObject("key", UUID.class), row.getBigDecimal("cost"));
			});
		return costs;
	}

	/**
	 * @param only keys of the lines that are wanted, null: all
	 */
	List<PlanLine> lines(UUID plan, @Nullable Collection<UUID> only) {
		String keys = (only != null) ? only.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))
				: null;
		LineGathering lines = new LineGathering();
		this.jdbc
			.sql("select l.*, y.year, " + LineRows.YEAR
					+ """
							 from workplan.lines l left join workplan.line_years y on y.line = l.id and not y.removed
							where l.plan = :plan and not l.removed and (cast(:only as uuid[]) is null or l.id = any (cast(:only as uuid[])))
							order by l.position, l.id, y.year""")
			.param("plan", plan)
			.param("only", keys, Types.VARCHAR)
			.query((RowCallbackHandler) (row) -> lines.add(row, "year"));
		return lines.lines();
	}

	private static @Nullable Plan plan(ResultSet row) throws SQLException {
		return new Plan(row.getObject("id", UUID.class), CountryCode.of(row.getString("state")), row.getInt("number"),
				Plan.Status.valueOf(row.getString("status")), row.getString("title"), strategy(row),
				row.getInt("first_year"), row.getInt("last_year"), row.getString("currency"),
				Tier.valueOf(row.getString("tier")), row.getString("owner_organisation"),
				row.getBoolean("illustrative"), row.getString("source"), row.getInt("version"),
				instant(row, "published_at"), approval(row), List.of(), List.of(), row.getLong("writes"));
	}

	private static @Nullable Strategy strategy(ResultSet row) throws SQLException {
		String title = row.getString("strategy");
		return (title != null) ? new Strategy(title, row.getObject("strategy_first", Integer.class),
				row.getObject("strategy_last", Integer.class), row.getString("strategy_evidence")) : null;
	}

	private static Approval approval(ResultSet row) throws SQLException {
		return new Approval(step(row, "submitted"), step(row, "approved"), row.getString("returned"));
	}

	private static Approval.@Nullable Step step(ResultSet row, String what) throws SQLException {
		String person = row.getString(what + "_by");
		Instant at = instant(row, what + "_at");
		return (person != null && at != null)
				? new Approval.Step(person, Objects.requireNonNullElse(row.getString(what + "_name"), person), at)
				: null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
