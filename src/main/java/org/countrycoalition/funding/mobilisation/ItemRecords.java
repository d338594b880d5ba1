package org.countrycoalition.funding.mobilisation;

import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Figure;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes targets and actions of a plan. They are seen by whoever sees the plan.
 */
@Repository
class ItemRecords {

	private final JdbcClient jdbc;

	ItemRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(UUID plan, UUID id, Target.Facts facts) {
		said(this.jdbc
			.sql("""
					insert into funding.mobilisation_targets (id, plan, kind, donor_state, donor_organisation, source_name, pillar, years, amounts, state, tier, owner_organisation)
					select :id, p.id, :kind, :donorState, :donorOrganisation, :name, :pillar, cast(:years as int[]), cast(:amounts as numeric(19, 2)[]), p.state, p.tier, p.owner_organisation
					from funding.mobilisation_plans p where p.id = :plan"""),
				id, facts)
			.param("plan", plan)
			.update();
	}

	void change(UUID id, Target.Facts facts) {
		said(this.jdbc
			.sql("""
					update funding.mobilisation_targets set kind = :kind, donor_state = :donorState, donor_organisation = :donorOrganisation,
						source_name = :name, pillar = :pillar, years = cast(:years as int[]), amounts = cast(:amounts as numeric(19, 2)[]),
						version = version + 1
					where id = :id"""),
				id, facts)
			.update();
	}

	private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, UUID id, Target.Facts facts) {
		@Nullable String donor = facts.source().donor();
		boolean state = donor != null && Source.isState(donor);
		return statement.param("id", id)
			.param("kind", facts.source().kind().name())
			.param("donorState", state ? donor : null)
			.param("donorOrganisation", state ? null : donor)
			.param("name", facts.source().name().strip())
			.param("pillar", facts.pillar().name())
			.param("years",
					facts.amounts().keySet().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
			.param("amounts",
					facts.amounts()
						.values()
						.stream()
						.map(ItemRecords::written)
						.collect(Collectors.joining(",", "{", "}")));
	}

	private static String written(Figure figure) {
		return switch (figure) {
			case Figure.Known known -> known.value().toPlainString();
			case Figure.Absent absent -> "NULL";
		};
	}

	void add(UUID plan, UUID id, Action.Facts facts) {
		this.jdbc.sql("""
				insert into funding.mobilisation_actions (id, plan, what, who, due, state, tier, owner_organisation)
				select :id, p.id, :what, :who, :due, p.state, p.tier, p.owner_organisation
				from funding.mobilisation_plans p where p.id = :plan""")
			.param("id", id)
			.param("plan", plan)
			.param("what", facts.what().strip())
			.param("who", facts.who().strip())
			.param("due", facts.due())
			.update();
	}

	void change(UUID id, Action.Facts facts) {
		this.jdbc
			.sql("""
					update funding.mobilisation_actions set what = ?, who = ?, due = ?, version = version + 1 where id = ?""")
			.params(facts.what().strip(), facts.who().strip(), facts.due(), id)
			.update();
	}

	void mark(UUID id, Action.Mark mark) {
		this.jdbc
			.sql("""
					update funding.mobilisation_actions set done_on = cast(:done as date), dropped_on = cast(:dropped as date),
						dropped_why = :why, version = version + 1
					where id = :id""")
			.param("done", mark.doneOn())
			.param("dropped", mark.droppedOn())
			.param("why", (mark.droppedWhy() != null) ? mark.droppedWhy().strip() : null)
			.param("id", id)
			.update();
	}

	/**
	 * Takes an item out, or puts it back.
	 * @return whether there was one to take or to put back
	 */
	boolean remove(Kind kind, UUID plan, UUID id, boolean removed) {
		return this.jdbc
			.sql("update " + kind.table
					+ " set removed = :removed, version = version + 1 where id = :id and plan = :plan")
			.param("removed", removed)
			.param("id", id)
			.param("plan", plan)
			.update() == 1;
	}

	/** What a plan consists of. */
	enum Kind {

		/** How much from whom. */
		TARGET("funding.mobilisation_targets"),

		/** What is to be done. */
		ACTION("funding.mobilisation_actions");

		private final String table;

		Kind(String table) {
			this.table = table;
		}

	}

}
