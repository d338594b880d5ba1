package org.countrycoalition.funding.funnel;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what a step follows from, whether that stands or not.
 */
@Repository
class OriginQueries {

	private final JdbcClient jdbc;

	OriginQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @return the step that it follows from, even if that was thrown away; no step's key
	 * if the viewer does not see it
	 */
	Optional<UUID> origin(UUID step) {
		return this.jdbc.sql("""
				select distinct coalesce(p.step, c.parent) from funding.contributions c
				left join funding.contributions p on p.id = c.parent
				where c.step = ? and c.parent is not null and not c.retracted""")
			.param(step)
			.query(UUID.class)
			.optional();
	}

}
