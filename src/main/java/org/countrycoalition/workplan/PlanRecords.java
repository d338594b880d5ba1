package org.countrycoalition.workplan;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Organisation;

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
				insert into workplan.plans (id, state, number, status, title, strategy, first_year, last_year, currency,
					tier, owner_organisation, illustrative, source)
				select :id, :state, :number, 'DRAFT', :title, :strategy, :first, :last, :currency, 'PRIVATE', :owner,
					s.illustrative, :source
				from registry.states s where s.iso3 = :state
				on conflict do nothing""")
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
				update workplan.plans set title = :title, strategy = :strategy, first_year = :first, last_year = :last,
					currency = :currency, version = version + 1
				where id = :id and version = :version""")
			.param("title", facts.title())
			.param("strategy", facts.strategy())
			.param("first", facts.firstYear())
			.param("last", facts.lastYear())
			.param("currency", facts.currency())
			.param("id", draft)
			.param("version", version)
			.update() == 1;
	}

	void supersede(CountryCode state) {
		this.jdbc.sql(
				"update workplan.plans set status = 'SUPERSEDED', version = version + 1 where state = ? and status = 'PUBLISHED'")
			.param(state.iso3())
			.update();
	}

	void publish(UUID draft, Tier tier) {
		this.jdbc
			.sql("""
					update workplan.plans set status = 'PUBLISHED', tier = ?, published_at = clock_timestamp(), version = version + 1
					where id = ?""")
			.param(tier.name())
			.param(draft)
			.update();
	}

}
