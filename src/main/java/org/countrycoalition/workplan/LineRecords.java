package org.countrycoalition.workplan;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/**
 * Writes the lines of drafts, each with its years, many at once; only what differs is
 * written.
 */
@Repository
class LineRecords {

	private static final String ADD = """
			insert into workplan.lines (id, key, plan, state, tier, owner_organisation, position, pillar, title, operator,
				implementer, location, unit, outcome, responsible, method, residual, gender, environment, communities,
				attribution, attribution_method, unit_cost, source)
			values (:id, :key, :plan, :state, 'PRIVATE', :owner, :position, :pillar, :title, :operator,
				workplan.implementer(:operator), :location, :unit, :outcome, :responsible, :method, :residual, :gender,
				:environment, :communities, :attribution, :attributionMethod, :unitCost, :source)
			on conflict (id) do nothing""";

	private static final String SAYS = """
			pillar = :pillar, title = :title, operator = :operator, implementer = workplan.implementer(:operator),
				location = :location, unit = :unit, outcome = :outcome, responsible = :responsible, method = :method,
				residual = :residual, gender = :gender, environment = :environment, communities = :communities,
				attribution = :attribution, attribution_method = :attributionMethod, unit_cost = :unitCost,
				removed = false, version = version + 1""";

	private static final String CHANGE = "update workplan.lines set " + SAYS
			+ " where id = :id and version = :version and plan = :plan";

	/**
	 * A line that was taken out earlier comes back under its old key.
	 */
	private static final String TAKE_BACK = "update workplan.lines set position = :position, " + SAYS
			+ " where id = :id and plan = :plan";

	private static final String REMOVE = """
			update workplan.lines set removed = true, version = version + 1
			where id = :id and plan = :plan and version = :version and not removed""";

	private static final String RESTORE = """
			update workplan.lines set removed = false, version = version + 1
			where id = :id and plan = :plan and version = :version + 1 and removed""";

	/**
	 * One statement whatever the number of lines; those in their place are left alone.
	 */
	private static final String MOVE = """
			update workplan.lines l set position = wanted.position
			from unnest(cast(:ids as uuid[]), cast(:positions as int[])) wanted (id, position)
			where l.plan = :plan and l.id = wanted.id and l.position <> wanted.position""";

	private static final String COPY = """
			insert into workplan.lines (id, key, plan, state, tier, owner_organisation, position, pillar, title, operator,
				implementer, location, unit, outcome, responsible, method, residual, gender, environment, communities,
				attribution, attribution_method, unit_cost, source)
			select gen_random_uuid(), l.key, :to, l.state, 'PRIVATE', :owner, l.position, l.pillar, l.title, l.operator,
				workplan.implementer(l.operator), l.location, l.unit, l.outcome, l.responsible, l.method, l.residual,
				l.gender, l.environment, l.communities, l.attribution, l.attribution_method, l.unit_cost, :source
			from workplan.lines l where l.plan = :from and not l.removed""";

	/** From so many lines on, what the database knows of the tables may be far off. */
	private static final int MANY = 100;

	private final NamedParameterJdbcOperations jdbc;

	private final YearRecords years;

	LineRecords(NamedParameterJdbcOperations jdbc, YearRecords years) {
		this.jdbc = jdbc;
		this.years = years;
	}

	int nextPosition(UUID plan) {
		Integer next = this.jdbc.queryForObject(
				"select coalesce(max(position), -1) + 1 from workplan.lines where plan = :plan", Map.of("plan", plan),
				Integer.class);
		return (next != null) ? next : 0;
	}

	/**
	 * @return whether its key was free
	 */
	boolean add(Plan plan, int position, PlanLine line) {
		boolean added = this.jdbc.update(ADD, row(plan, position, line)) == 1;
		if (added) {
			this.years.put(plan, List.of(line));
		}
		return added;
	}

	/**
	 * @return whether the line was as its writer had read it
	 */
	boolean change(Plan plan, PlanLine before, PlanLine after) {
		boolean changed = this.jdbc.update(CHANGE, row(plan, 0, after)) == 1;
		if (changed) {
			this.years.change(plan, Map.of(before, after));
		}
		return changed;
	}

	/**
	 * @return whether the line was as its writer had read it
	 */
	boolean remove(UUID plan, PlanLine line) {
		return this.jdbc.update(REMOVE, row(plan, line)) == 1;
	}

	/**
	 * @return whether nobody has touched the line since it was taken out
	 */
	boolean restore(UUID plan, PlanLine line) {
		return this.jdbc.update(RESTORE, row(plan, line)) == 1;
	}

	/**
	 * Copies the lines of a version into a draft, by two statements whatever their
	 * number.
	 */
	void copy(Plan from, Plan to) {
		int lines = this.jdbc.update(COPY,
				Map.of("to", to.id(), "owner", to.owner(), "source", to.source(), "from", from.id()));
		this.years.copy(from, to);
		countAnew(lines);
	}

	/**
	 * The plan's lines become these, in their order; the plan is held by the running
	 * transaction, so nobody else writes them meanwhile.
	 */
	void replace(Plan plan, List<PlanLine> wanted) {
		Map<UUID, PlanLine> before = plan.lines().stream().collect(Collectors.toMap(PlanLine::id, (line) -> line));
		Set<UUID> kept = wanted.stream().map(PlanLine::id).collect(Collectors.toSet());
		send(REMOVE,
				plan.lines()
					.stream()
					.filter((line) -> !kept.contains(line.id()))
					.map((line) -> row(plan.id(), line))
					.toList());
		Map<PlanLine, PlanLine> changed = new LinkedHashMap<>();
		Map<UUID, Integer> others = new HashMap<>();
		Map<UUID, Integer> places = new LinkedHashMap<>();
		for (int position = 0; position < wanted.size(); position++) {
			PlanLine line = wanted.get(position);
			PlanLine old = before.get(line.id());
			if (old == null) {
				others.put(line.id(), position);
			}
			else {
				if (!old.saysTheSameAs(line)) {
					changed.put(old, line.at(old.version()));
				}
				places.put(line.id(), position);
			}
		}
		send(CHANGE, changed.values().stream().map((line) -> row(plan, 0, line)).toList());
		this.years.change(plan, changed);
		putOthers(plan, wanted.stream().filter((line) -> others.containsKey(line.id())).toList(), others);
		this.jdbc.update(MOVE,
				Map.of("plan", plan.id(), "ids", places.keySet().stream().map(UUID::toString).toArray(String[]::new),
						"positions", places.values().toArray(Integer[]::new)));
		countAnew(others.size() + changed.size());
	}

	private void countAnew(int written) {
		if (written >= MANY) {
			this.jdbc.getJdbcOperations().execute("select workplan.count_lines_anew()");
		}
	}

	/** Lines that were taken out come back, the rest is new. */
	private void putOthers(Plan plan, List<PlanLine> lines, Map<UUID, Integer> positions) {
		Set<UUID> known = lines.isEmpty() ? Set.of()
				: new HashSet<>(this.jdbc.queryForList("select id from workplan.lines where plan = :plan and removed",
						Map.of("plan", plan.id()), UUID.class));
		Map<Boolean, List<PlanLine>> parts = lines.stream()
			.collect(Collectors.partitioningBy((line) -> known.contains(line.id())));
		parts.forEach((back, some) -> send(back ? TAKE_BACK : ADD,
				some.stream().map((line) -> row(plan, positions.getOrDefault(line.id(), 0), line)).toList()));
		this.years.clear(lines.stream().filter((line) -> known.contains(line.id())).toList());
		this.years.put(plan, lines);
	}

	private static SqlParameterSource row(UUID plan, PlanLine line) {
		return new MapSqlParameterSource("id", line.id()).addValue("plan", plan).addValue("version", line.version());
	}

	private static SqlParameterSource row(Plan plan, int position, PlanLine line) {
		LineDetail detail = line.detail();
		LineDetail.Attribution attribution = detail.attribution();
		return new MapSqlParameterSource("id", line.id()).addValue("key", line.key())
			.addValue("plan", plan.id())
			.addValue("state", plan.state().iso3())
			.addValue("owner", plan.owner())
			.addValue("source", plan.source())
			.addValue("version", line.version())
			.addValue("position", position)
			.addValue("pillar", line.pillar().name())
			.addValue("title", line.title())
			.addValue("operator", line.operator(), Types.VARCHAR)
			.addValue("location", line.location(), Types.VARCHAR)
			.addValue("unit", line.unit(), Types.VARCHAR)
			.addValue("outcome", detail.outcome(), Types.VARCHAR)
			.addValue("responsible", detail.responsible(), Types.VARCHAR)
			.addValue("method", detail.method(), Types.VARCHAR)
			.addValue("residual", detail.residual())
			.addValue("gender", detail.markers().gender(), Types.VARCHAR)
			.addValue("environment", detail.markers().environment(), Types.VARCHAR)
			.addValue("communities", detail.markers().communities(), Types.VARCHAR)
			.addValue("attribution", (attribution != null) ? attribution.share() : null, Types.NUMERIC)
			.addValue("attributionMethod", (attribution != null) ? attribution.method().name() : null, Types.VARCHAR)
			.addValue("unitCost", detail.unitCost(), Types.OTHER);
	}

	private void send(String sql, Collection<? extends SqlParameterSource> rows) {
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
		}
	}

}
