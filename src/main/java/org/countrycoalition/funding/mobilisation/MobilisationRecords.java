package org.countrycoalition.funding.mobilisation;

import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes resource mobilisation plans. Row-level security lets a State's authority write
 * its own, and a trigger keeps what was adopted as it was.
 */
@Repository
class MobilisationRecords {

	private final JdbcClient jdbc;

	MobilisationRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(UUID id, CountryCode state, int edition, PlanFacts facts, Viewer viewer, LocalDate today) {
		said(this.jdbc
			.sql("""
					insert into funding.mobilisation_plans (id, state, edition, title, valid_from, valid_to, currency, chapter, document, note,
						begun_on, begun_name, owner_organisation, illustrative)
					values (:id, :state, :edition, :title, :from, :to, :currency, :chapter, :document, :note, :today, :name, :owner, :illustrative)"""),
				facts)
			.param("id", id)
			.param("state", state.iso3())
			.param("edition", edition)
			.param("today", today)
			.param("name", viewer.displayName())
			.param("owner", viewer.organisation())
			.param("illustrative", state.isUserAssigned())
			.update();
	}

	/**
	 * Takes over what another edition says: its targets, and its actions that are open.
	 */
	void copy(UUID from, UUID to) {
		this.jdbc
			.sql("""
					insert into funding.mobilisation_targets (id, plan, kind, donor_state, donor_organisation, source_name, pillar, years, amounts, state, tier, owner_organisation)
					select gen_random_uuid(), p.id, t.kind, t.donor_state, t.donor_organisation, t.source_name, t.pillar, t.years, t.amounts, p.state, p.tier, p.owner_organisation
					from funding.mobilisation_targets t cross join funding.mobilisation_plans p
					where t.plan = :from and not t.removed and p.id = :to""")
			.param("from", from)
			.param("to", to)
			.update();
		this.jdbc.sql("""
				insert into funding.mobilisation_actions (id, plan, what, who, due, state, tier, owner_organisation)
				select gen_random_uuid(), p.id, a.what, a.who, a.due, p.state, p.tier, p.owner_organisation
				from funding.mobilisation_actions a cross join funding.mobilisation_plans p
				where a.plan = :from and not a.removed and a.done_on is null and a.dropped_on is null and p.id = :to""")
			.param("from", from)
			.param("to", to)
			.update();
	}

	void say(UUID id, PlanFacts facts) {
		said(this.jdbc
			.sql("""
					update funding.mobilisation_plans set title = :title, valid_from = :from, valid_to = :to, currency = :currency,
						chapter = :chapter, document = :document, note = :note, version = version + 1
					where id = :id"""),
				facts)
			.param("id", id)
			.update();
	}

	private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, PlanFacts facts) {
		return statement.param("title", facts.title().strip())
			.param("from", facts.from())
			.param("to", facts.to())
			.param("currency", facts.currency().getCurrencyCode())
			.param("chapter", facts.chapter())
			.param("document", facts.document())
			.param("note", facts.note());
	}

	/** Puts it in force instead of the edition that was. */
	void adopt(UUID id, CountryCode state, LocalDate on, Viewer viewer) {
		this.jdbc.sql("""
				update funding.mobilisation_plans set status = 'SUPERSEDED', version = version + 1
				where state = ? and status = 'ADOPTED'""").param(state.iso3()).update();
		this.jdbc
			.sql("""
					update funding.mobilisation_plans set status = 'ADOPTED', adopted_on = :on, adopted_by = :by, adopted_name = :name,
						version = version + 1
					where id = :id""")
			.param("on", on)
			.param("by", viewer.name())
			.param("name", viewer.displayName())
			.param("id", id)
			.update();
	}

	/** Withdraws it, or puts it back in force. */
	void withdraw(UUID id, @Nullable LocalDate on, @Nullable String why) {
		this.jdbc
			.sql("""
					update funding.mobilisation_plans set status = :status, withdrawn_on = cast(:on as date), withdrawn_why = :why,
						version = version + 1
					where id = :id""")
			.param("status", (on != null) ? "WITHDRAWN" : "ADOPTED")
			.param("on", on)
			.param("why", why)
			.param("id", id)
			.update();
	}

	/** Shows it to others, or to fewer; its targets and actions follow. */
	void show(UUID id, Tier tier) {
		this.jdbc.sql("update funding.mobilisation_plans set tier = ?, version = version + 1 where id = ?")
			.params(tier.name(), id)
			.update();
	}

	/** Throws a draft away, or brings it back. */
	void discard(UUID id, boolean discarded) {
		this.jdbc.sql("update funding.mobilisation_plans set discarded = ?, version = version + 1 where id = ?")
			.params(discarded, id)
			.update();
	}

}
