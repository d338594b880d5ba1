package org.countrycoalition.funding;

import java.util.UUID;

import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes which contributions are off a State's plan. Row-level security lets the
 * authority of the State write it, and nobody else.
 */
@Repository
class OffPlanRecords {

	private final JdbcClient jdbc;

	OffPlanRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether the viewer sees the contribution, and it goes to the State. A later edition
	 * may have taken its place.
	 */
	boolean isTo(CountryCode state, UUID contribution) {
		return this.jdbc.sql("select exists (select from funding.contributions where id = ? and state = ?)")
			.param(contribution)
			.param(state.iso3())
			.query(Boolean.class)
			.single();
	}

	/** Whether it stands, and nobody had said so before. */
	boolean say(CountryCode state, UUID contribution, String reason, Viewer viewer) {
		return this.jdbc.sql("""
				insert into funding.off_plan (contribution, reason, said_by, said_name, state, owner_organisation)
				select c.id, :reason, :by, :name, :state, :owner from funding.contributions c
				where c.id = :contribution and not c.retracted
				on conflict (contribution) do update set reason = excluded.reason, said_by = excluded.said_by,
					said_name = excluded.said_name, said_at = clock_timestamp(),
					owner_organisation = excluded.owner_organisation, withdrawn = false, version = off_plan.version + 1
				where off_plan.withdrawn""")
			.param("contribution", contribution)
			.param("reason", reason)
			.param("by", viewer.name())
			.param("name", viewer.displayName())
			.param("state", state.iso3())
			.param("owner", viewer.organisation())
			.update() > 0;
	}

	/** Whether there was anything to take back. */
	boolean takeBack(UUID contribution, Viewer viewer) {
		return this.jdbc.sql("""
				update funding.off_plan set withdrawn = true, said_by = :by, said_name = :name,
					said_at = clock_timestamp(), owner_organisation = :owner, version = version + 1
				where contribution = :contribution and not withdrawn""")
			.param("by", viewer.name())
			.param("name", viewer.displayName())
			.param("owner", viewer.organisation())
			.param("contribution", contribution)
			.update() > 0;
	}

}
