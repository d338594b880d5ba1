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
		return this.jdbc
			.sql("""
					select exists (select from funding.contributions c
							where c.stage = 'PAYMENT' and c.step is not null and not c.hidden and c.state = (select access.state())
								and not exists (select from funding.receipts r where r.contribution = c.id and not r.withdrawn)) as receipts,
						exists (select from funding.mobilisation_actions a join funding.mobilisation_plans p on p.id = a.plan
							where p.status = 'ADOPTED' and p.state = (select access.state())
								and not a.removed and a.done_on is null and a.dropped_on is null) as actions,
						exists (select from funding.pairs p
							where p.said_by = 'DONOR' and not p.withdrawn and p.state = (select access.state())) as pairs,
						exists (select from funding.needs_waiting) as needs""")
			.query((row, number) -> new MoneyWaiting.Kinds(row.getBoolean("receipts"), row.getBoolean("actions"),
					row.getBoolean("pairs"), row.getBoolean("needs")))
			.single();
	}

}
