package org.countrycoalition.workplan;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Organisation;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes plans; their lines are written apart.
 */
@Repository
class PlanRecords {

	private final JdbcClient jdbc;

	PlanRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @return key of the draft, empty if the State has one already
	 */
	Optional<UUID> add(Organisation authority, int number, PlanDesk.Facts facts) {
		UUID id = UUID.randomUUID();
		int added = this.jdbc.sql("""
				insert into workplan.plans (id, state, number, status, title, strategy, strategy_first,
					strategy_last, strategy_evidence, first_year, last_year, currency, tier,
					owner_organisation, illustrative, source)
				select :id, :state, :number, 'DRAFT', :title, :strategy, cast(:strategyFirst as int),
					cast(:strategyLast as int), :evidence, :first, :last, :currency, 'PRIVATE', :owner,
					s.illustrative, :source
				from registry.states s where s.iso3 = :state
				on conflict do nothing""")
			.param("id", id)
			.param("state", Objects.requireNonNull(authority.state()).iso3())
			.param("number", number)
			.params(says(facts))
			.param("owner", authority.id())
			.param("source", authority.name())
			.update();
		return (added == 1) ? Optional.of(id) : Optional.empty();
	}

	/**
	 * Keeps others from writing the draft until the transaction ends.
	 * @return whether there is such a draft
	 */
	boolean lock(UUID draft, CountryCode state) {
		return this.jdbc
			.sql("select 1 from workplan.plans where id = ? and state = ? and status = 'DRAFT' for no key update")
			.param(draft)
			.param(state.iso3())
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/**
	 * @return whether the draft is as it was read
	 */
	boolean describe(UUID draft, int version, PlanDesk.Facts facts) {
		return this.jdbc.sql("""
				update workplan.plans set title = :title, strategy = :strategy,
					strategy_first = cast(:strategyFirst as int), strategy_last = cast(:strategyLast as int),
					strategy_evidence = :evidence, first_year = :first, last_year = :last, currency = :currency,
					version = version + 1
				where id = :id and version = :version""")
			.params(says(facts))
			.param("id", draft)
			.param("version", version)
			.update() == 1;
	}

	private static Map<String, @Nullable Object> says(PlanDesk.Facts facts) {
		Strategy strategy = facts.strategy();
		Map<String, @Nullable Object> says = new HashMap<>();
		says.put("title", facts.title());
		says.put("strategy", (strategy != null) ? strategy.title() : null);
		says.put("strategyFirst", (strategy != null) ? strategy.firstYear() : null);
		says.put("strategyLast", (strategy != null) ? strategy.lastYear() : null);
		says.put("evidence", (strategy != null) ? strategy.evidence() : null);
		says.put("first", facts.firstYear());
		says.put("last", facts.lastYear());
		says.put("currency", facts.currency());
		return says;
	}

	/**
	 * @param tier who sees it while it waits: its owner, or the coalition too
	 */
	void submit(UUID draft, Viewer by, Tier tier) {
		this.jdbc.sql("""
				update workplan.plans set status = 'SUBMITTED', tier = ?, submitted_by = ?, submitted_name = ?,
					submitted_at = clock_timestamp(), approved_by = null, approved_name = null, approved_at = null,
					returned = null, version = version + 1
				where id = ?""").params(tier.name(), by.name(), by.displayName(), draft).update();
	}

	void approve(UUID submitted, Viewer by) {
		this.jdbc.sql("""
				update workplan.plans set status = 'APPROVED', approved_by = ?, approved_name = ?,
					approved_at = clock_timestamp(), version = version + 1
				where id = ?""").params(by.name(), by.displayName(), submitted).update();
	}

	/**
	 * Makes it a draft again.
	 * @param why null if nobody gives it back
	 */
	void reopen(UUID open, @Nullable String why) {
		this.jdbc.sql("""
				update workplan.plans set status = 'DRAFT', tier = 'PRIVATE', returned = :why, version = version + 1
				where id = :id""").param("why", why).param("id", open).update();
	}

	/**
	 * Keeps others from writing the version on its way until the transaction ends.
	 * @return whether there is such a version
	 */
	boolean lockOpen(UUID open, CountryCode state) {
		return this.jdbc.sql("""
				select 1 from workplan.plans
				where id = ? and state = ? and status in ('DRAFT', 'SUBMITTED', 'APPROVED') for no key update""")
			.param(open)
			.param(state.iso3())
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	void supersede(CountryCode state) {
		this.jdbc.sql(
				"update workplan.plans set status = 'SUPERSEDED', version = version + 1 where state = ? and status = 'PUBLISHED'")
			.param(state.iso3())
			.update();
	}

	void publish(UUID approved, Tier tier) {
		this.jdbc
			.sql("""
					update workplan.plans set status = 'PUBLISHED', tier = ?, published_at = clock_timestamp(), version = version + 1
					where id = ?""")
			.param(tier.name())
			.param(approved)
			.update();
	}

}
