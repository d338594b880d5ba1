package org.countrycoalition.funding.funnel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.access.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes that payments have come in, and tells of which rows that is said. Row-level
 * security lets the authority of the State write it, and nobody else.
 */
@Repository
class ReceiptRecords {

	private final JdbcClient jdbc;

	ReceiptRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Rows of a step whose receipt is confirmed. */
	Set<UUID> received(Step step) {
		return this.jdbc.sql("""
				select r.contribution from funding.receipts r join funding.contributions c on c.id = r.contribution
				where c.step = ? and not c.retracted and not r.withdrawn""")
			.param(step.id())
			.query((row, number) -> Objects.requireNonNull(row.getObject("contribution", UUID.class)))
			.set();
	}

	void confirm(Step payment, LocalDate on, Viewer viewer) {
		payment.rows()
			.forEach((row) -> this.jdbc
				.sql("""
						insert into funding.receipts (contribution, received_on, confirmed_by, confirmed_name, state, owner_organisation)
						values (:row, :on, :by, :name, :state, :owner)
						on conflict (contribution) do update set received_on = excluded.received_on,
							confirmed_by = excluded.confirmed_by, confirmed_name = excluded.confirmed_name,
							confirmed_at = clock_timestamp(), owner_organisation = excluded.owner_organisation,
							withdrawn = false, version = receipts.version + 1""")
				.param("row", row)
				.param("on", on)
				.param("by", viewer.name())
				.param("name", viewer.displayName())
				.param("state", payment.state().orElseThrow().iso3())
				.param("owner", viewer.organisation())
				.update());
	}

	void takeBack(Step payment) {
		payment.rows()
			.forEach((row) -> this.jdbc.sql(
					"update funding.receipts set withdrawn = true, version = version + 1 where contribution = ? and not withdrawn")
				.param(row)
				.update());
	}

}
