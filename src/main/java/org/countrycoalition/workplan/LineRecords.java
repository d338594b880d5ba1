package org.countrycoalition.workplan;

import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the lines of drafts, each with its years; only what differs is written.
 */
@Repository
class LineRecords {

	private final JdbcClient jdbc;

	LineRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
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
			line.years().forEach((year, planned) -> putYear(plan, line.id(), year, planned));
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
			writeYears(plan, before, after);
		}
		return changed == 1;
	}

	private void writeYears(Plan plan, PlanLine before, PlanLine after) {
		after.years().forEach((year, planned) -> {
			if (!planned.equals(before.years().get(year))) {
				putYear(plan, after.id(), year, planned);
			}
		});
		before.years().keySet().stream().filter((year) -> !after.years().containsKey(year)).forEach((year) -> {
			this.jdbc
				.sql("update workplan.line_years set removed = true, version = version + 1 where line = ? and year = ?")
				.param(after.id())
				.param(year)
				.update();
		});
	}

	private void putYear(Plan plan, UUID line, int year, PlanLine.Year planned) {
		this.jdbc
			.sql("""
					insert into workplan.line_years (line, year, state, tier, owner_organisation, quantity, cost, national, capacity)
					values (:line, :year, :state, 'PRIVATE', :owner, :quantity, :cost, :national, :capacity)
					on conflict (line, year) do update set quantity = excluded.quantity, cost = excluded.cost,
						national = excluded.national, capacity = excluded.capacity, removed = false,
						version = line_years.version + 1""")
			.param("line", line)
			.param("year", year)
			.param("state", plan.state().iso3())
			.param("owner", plan.owner())
			.param("quantity", planned.quantity(), Types.NUMERIC)
			.param("cost", planned.cost(), Types.NUMERIC)
			.param("national", planned.national(), Types.NUMERIC)
			.param("capacity", planned.capacity(), Types.NUMERIC)
			.update();
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

	/** The plan's lines become these, in their order. */
	void replace(Plan plan, List<PlanLine> wanted) {
		Set<UUID> kept = new HashSet<>();
		wanted.forEach((line) -> kept.add(line.id()));
		plan.lines().stream().filter((line) -> !kept.contains(line.id())).forEach((line) -> remove(plan.id(), line));
		for (int position = 0; position < wanted.size(); position++) {
			put(plan, position, wanted.get(position));
		}
	}

	private void put(Plan plan, int position, PlanLine line) {
		PlanLine before = plan.line(line.id()).orElse(null);
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
			line.years().forEach((year, planned) -> putYear(plan, line.id(), year, planned));
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
