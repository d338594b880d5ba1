package org.countrycoalition.funding;

import java.util.UUID;

import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what is said of two lines, and which source leads. Row-level security keeps
 * everybody from speaking for another.
 */
@Repository
class ReconciliationRecords {

	private final JdbcClient jdbc;

	ReconciliationRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One at a time speaks of the money for a State, so that no circle of lines arises.
	 */
	void lock(CountryCode state) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('funding.reconciliation:' || ?, 0))")
			.param(state.iso3())
			.query((row, number) -> true)
			.single();
	}

	/**
	 * @param side for which it is said; null: by the ISU, for all
	 * @param tier who is told
	 */
	void say(MoneyLine gives, MoneyLine stands, Verdict verdict, @Nullable String reason, @Nullable Publisher side,
			Tier tier, Viewer viewer) {
		this.jdbc
			.sql("""
					insert into funding.pairs (donors_row, recipients_row, verdict, tier, state, owner_organisation, said_by, said_name, reason, source)
					values (:gives, :stands, :verdict, :tier, :state, :owner, :side, :name, :reason, 'reconciliation')
					on conflict (donors_row, recipients_row, owner_organisation) do update
						set verdict = excluded.verdict, tier = excluded.tier, state = excluded.state, said_by = excluded.said_by,
							said_name = excluded.said_name, said_at = clock_timestamp(), reason = excluded.reason, source = excluded.source,
							said_in = null, verdict_before = null, withdrawn = false, version = funding.pairs.version + 1""")
			.param("gives", gives.id())
			.param("stands", stands.id())
			.param("verdict", verdict.name())
			.param("tier", tier.name())
			.param("state", gives.state().iso3())
			.param("owner", (side != null) ? viewer.organisation() : null)
			.param("side", (side != null) ? side.name() : null)
			.param("name", viewer.displayName())
			.param("reason", reason)
			.update();
	}

	/**
	 * @param owner whose word is taken back, null: that of the ISU
	 * @return whether there was one
	 */
	boolean takeBack(MoneyLine gives, MoneyLine stands, @Nullable String owner) {
		return this.jdbc.sql("""
				update funding.pairs set withdrawn = true, said_in = null, verdict_before = null, version = version + 1
				where donors_row = :gives and recipients_row = :stands and not withdrawn
					and owner_organisation is not distinct from cast(:owner as text)""")
			.param("gives", gives.id())
			.param("stands", stands.id())
			.param("owner", owner)
			.update() == 1;
	}

	void lead(CountryCode state, int year, Stage stage, String title, String reason, String name) {
		this.jdbc.sql("""
				update funding.leading_sources set withdrawn = true, version = version + 1
				where state = :state and year = :year and stage = :stage and not withdrawn""")
			.param("state", state.iso3())
			.param("year", year)
			.param("stage", stage.name())
			.update();
		this.jdbc.sql("""
				insert into funding.leading_sources (state, year, stage, title, reason, named_by)
				values (:state, :year, :stage, :title, :reason, :name)""")
			.param("state", state.iso3())
			.param("year", year)
			.param("stage", stage.name())
			.param("title", title)
			.param("reason", reason)
			.param("name", name)
			.update();
	}

	/**
	 * @return whether it led
	 */
	boolean stopLeading(UUID id) {
		return this.jdbc.sql(
				"update funding.leading_sources set withdrawn = true, version = version + 1 where id = ? and not withdrawn")
			.param(id)
			.update() == 1;
	}

}
