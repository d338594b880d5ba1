package org.countrycoalition.workplan;

import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes plans and their lines.
 */
@Repository
class PlanRecords {

	private final JdbcClient jdbc;

	PlanRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID add(Organisation authority, int number, PlanDesk.Facts facts) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into workplan.plans (id, state, number, status, title, strategy, first_year, last_year, currency,
					tier, owner_organisation, illustrative, source)
				select :id, :state, :number, 'DRAFT', :title, :strategy, :first, :last, :currency, 'PRIVATE', :owner,
					s.illustrative, :source
				from registry.states s where s.iso3 = :state""")
			.param("id", id)
			.param("state", Objects.requireNonNull(authority.state()).iso3())
			.param("number", number)
			.param("title", facts.title())
			.param("strategy", facts.strategy())
			.param("first", facts.firstYear())
			.param("last", facts.lastYear())
			.param("currency", facts.currency())
			.param("owner", authority.id())
			.param("source", authority.name())
			.update();
		return id;
	}

	/**
	 * @return whether the draft is as it was read
	 */
	boolean touch(UUID plan, int version) {
		return this.jdbc.sql("update workplan.plans set version = version + 1 where id = ? and version = ?")
			.param(plan)
			.param(version)
			.update() == 1;
	}

	void replaceLines(Plan plan, List<PlanLine> lines) {
		this.jdbc.sql("update workplan.lines set removed = true, version = version + 1 where plan = ? and not removed")
			.param(plan.id())
			.update();
		for (int position = 0; position < lines.size(); position++) {
			addLine(plan, position, lines.get(position));
		}
	}

	private void addLine(Plan plan, int position, PlanLine line) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into workplan.lines (id, plan, state, tier, owner_organisation, position, pillar, title, operator,
						location, unit, source)
					values (:id, :plan, :state, 'PRIVATE', :owner, :position, :pillar, :title, :operator, :location, :unit, :source)""")
			.param("id", id)
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
			.update();
		line.years().forEach((year, planned) -> addYear(plan, id, year, planned));
	}

	private void addYear(Plan plan, UUID line, int year, PlanLine.Year planned) {
		this.jdbc
			.sql("""
					insert into workplan.line_years (line, year, state, tier, owner_organisation, quantity, cost, national, capacity)
					values (:line, :year, :state, 'PRIVATE', :owner, :quantity, :cost, :national, :capacity)""")
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

	void supersede(CountryCode state) {
		this.jdbc.sql(
				"update workplan.plans set status = 'SUPERSEDED', version = version + 1 where state = ? and status = 'PUBLISHED'")
			.param(state.iso3())
			.update();
	}

	/**
	 * @return whether the draft is as it was read
	 */
	boolean publish(UUID plan, int version, Tier tier) {
		return this.jdbc
			.sql("""
					update workplan.plans set status = 'PUBLISHED', tier = ?, published_at = clock_timestamp(), version = version + 1
					where id = ? and version = ?""")
			.param(tier.name())
			.param(plan)
			.param(version)
			.update() == 1;
	}

}
