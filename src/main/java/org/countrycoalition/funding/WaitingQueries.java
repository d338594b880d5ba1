package org.countrycoalition.funding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks at once whether anything of money, and of help beyond it, may wait for an
 * authority.
 */
@Repository
class WaitingQueries {

	private final JdbcClient jdbc;

	WaitingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	MoneyWaiting.Kinds kinds() {
		return this.jdbc.sql("""
				select exists (select from funding.payments_unconfirmed) as receipts,
					exists (select from funding.actions_open) as actions,
					exists (select from funding.pairs p
						where p.said_by = 'DONOR' and not p.withdrawn and p.state = (select access.state())) as pairs,
					exists (select from funding.needs_waiting) as needs""")
			.query((row, number) -> new MoneyWaiting.Kinds(row.getBoolean("receipts"), row.getBoolean("actions"),
					row.getBoolean("pairs"), row.getBoolean("needs")))
			.single();
	}

}
