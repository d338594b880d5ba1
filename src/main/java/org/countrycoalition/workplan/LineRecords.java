package org.countrycoalition.workplan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the lines of drafts, each with its years; only what differs is written.
 */
@Repository
class LineRecords {

	private final JdbcClient jdbc;

	private final YearRecords years;

	LineRecords(JdbcClient jdbc, YearRecords years) {
		this.jdbc = jdbc;
		this.years = years;
	}

	int nextPosition(UUID plan) {
		return this.jdbc.sql("select coalesce(max(position), -1) + 1 from workplan.lines where plan = ?")
			.param(plan)
			.query(Integer.class)
			.single();
	}

	/**
	 * @return whether its key was free
	 */
	boolean add(Plan plan, int position, PlanLine line) {
		boolean added = this.jdbc
			.sql("""
					insert into workplan.lines (id, key, plan, state, tier, owner_organisation, position, pillar, title, operator,
						location, unit, source)
					values (:id, :key, :plan, :state, 'PRIVATE', :owner, :position, :pillar, :title, :operator, :location, :unit, :source)
					on conflict (id) do nothing""")
			.param("id", line.id())
			.param("key", line.key())
			.param("plan", plan.id())
			.param("state", plan.state().iso3())
			.param("owner", plan.owner())
			.param("position", position)
			.param("pillar", line.pillar().name())
			.param("title", line.title())
			.param("operator", line.operator())
			.param("location", line.location())
			.param("unit", line.unit())
			.param("source", plan.source())
			.update() == 1;
		if (added) {
			this.years.put(plan, List.of(line));
		}
		return added;
	}

	/**
	 * @return whether the line was as its writer had read it
	 */
	boolean change(Plan plan, PlanLine before, PlanLine after) {
		int changed = this.jdbc.sql("""
				update workplan.lines set pillar = :pillar, title = :title, operator = :operator, location = :location,
					unit = :unit, removed = false, version = version + 1
				where id = :id and version = :version""")
			.param("pillar", after.pillar().name())
			.param("title", after.title())
			.param("operator", after.operator())
			.param("location", after.location())
			.param("unit", after.unit())
			.param("id", after.id())
			.param("version", after.version())
			.update();
		if (changed == 1) {
			this.years.change(plan, before, after);
		}
		return changed == 1;
	}

	/**
	 * @return whether the line was as its writer had read it
	 */
	boolean remove(UUID plan, PlanLine line) {
		return this.jdbc.sql("""
				update workplan.lines set removed = true, version = version + 1
				where id = ? and plan = ? and version = ? and not removed""")
			.param(line.id())
			.param(plan)
			.param(line.version())
			.update() == 1;
	}

	/**
	 * @return whether nobody has touched the line since it was taken out
	 */
	boolean restore(UUID plan, PlanLine line) {
		return this.jdbc.sql("""
				update workplan.lines set removed = false, version = version + 1
				where id = ? and plan = ? and version = ? and removed""")
			.param(line.id())
			.param(plan)
			.param(line.version() + 1)
			.update() == 1;
	}

	/**
	 * Copies the lines of a version into a draft, by two statements whatever their
	 * number.
	 */
	void copy(Plan from, Plan to) {
		this.jdbc.sql("""
				insert into workplan.lines (id, key, plan, state, tier, owner_organisation, position, pillar, title,
					operator, location, unit, source)
				select gen_random_uuid(), l.key, :to, l.state, 'PRIVATE', :owner, l.position, l.pillar, l.title,
					l.operator, l.location, l.unit, :source
				from workplan.lines l where l.plan = :from and not l.removed""")
			.param("to", to.id())
			.param("owner", to.owner())
			.param("source", to.source())
			.param("from", from.id())
			.update();
		this.years.copy(from, to);
	}

	/** The plan's lines become these, in their order. */
	void replace(Plan plan, List<PlanLine> wanted) {
		Set<UUID> kept = new HashSet<>();
		wanted.forEach((line) -> kept.add(line.id()));
		plan.lines().stream().filter((line) -> !kept.contains(line.id())).forEach((line) -> remove(plan.id(), line));
		Map<UUID, PlanLine> before = plan.lines().stream().collect(Collectors.toMap(PlanLine::id, (line) -> line));
		for (int position = 0; position < wanted.size(); position++) {
			PlanLine line = wanted.get(position);
			put(plan, position, before.get(line.id()), line);
		}
	}

	private void put(Plan plan, int position, @Nullable PlanLine before, PlanLine line) {
		if (before == null) {
			takeBack(plan, position, line);
			return;
		}
		if (!before.saysTheSameAs(line)) {
			change(plan, before, line.at(before.version()));
		}
		move(line.id(), position);
	}

	/**
	 * A line that was taken out earlier comes back under its old key; any other is new.
	 */
	private void takeBack(Plan plan, int position, PlanLine line) {
		boolean known = this.jdbc
			.sql("""
					update workplan.lines set removed = false, version = version + 1, position = :position, pillar = :pillar,
						title = :title, operator = :operator, location = :location, unit = :unit
					where id = :id and plan = :plan""")
			.param("position", position)
			.param("pillar", line.pillar().name())
			.param("title", line.title())
			.param("operator", line.operator())
			.param("location", line.location())
			.param("unit", line.unit())
			.param("id", line.id())
			.param("plan", plan.id())
			.update() == 1;
		if (known) {
			this.years.put(plan, List.of(line));
		}
		else {
			add(plan, position, line);
		}
	}

	private void move(UUID line, int position) {
		this.jdbc.sql("update workplan.lines set position = ? where id = ? and position <> ?")
			.param(position)
			.param(line)
			.param(position)
			.update();
	}

}
