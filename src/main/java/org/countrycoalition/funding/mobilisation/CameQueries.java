package org.countrycoalition.funding.mobilisation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FigureSum;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What came to a State by donor and year, by one statement. A donor organisation of a
 * State gives for that State.
 */
@Repository
class CameQueries {

	private final JdbcClient jdbc;

	CameQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Came> to(CountryCode state, int from, int to, boolean withIllustrative) {
		return this.jdbc
			.sql("""
					with covering as materialized (
						select * from funding.covering(:state, :from, :to)
						where step in ('PAID', 'UNPAID') and (:illustrative or not illustrative)
					), given as (
						select v.year, v.step, v.usd, v.usd_estimated, v.unknown, c.id, c.source,
							coalesce(c.donor_state, case when o.kind = 'DONOR' then o.state end, c.donor_organisation) as donor, o.name
						from covering v
						join funding.contributions c on c.id = v.id
						left join registry.organisations o on o.id = c.donor_organisation
					)
					select g.year, g.donor, coalesce(s.name_en, min(g.name)) as name, count(distinct g.id) as contributions,
						array_agg(distinct g.source order by g.source) as sources,
						sum(g.usd) filter (where g.step = 'PAID' and not g.unknown) as paid_usd,
						count(*) filter (where g.step = 'PAID' and not g.unknown) as paid_known,
						count(*) filter (where g.step = 'PAID' and not g.unknown and g.usd_estimated) as paid_estimated,
						count(*) filter (where g.step = 'PAID' and g.unknown) as paid_unknown,
						sum(g.usd) filter (where g.step = 'UNPAID' and not g.unknown) as unpaid_usd,
						count(*) filter (where g.step = 'UNPAID' and not g.unknown) as unpaid_known,
						count(*) filter (where g.step = 'UNPAID' and not g.unknown and g.usd_estimated) as unpaid_estimated,
						count(*) filter (where g.step = 'UNPAID' and g.unknown) as unpaid_unknown
					from given g left join registry.states s on s.iso3 = g.donor
					group by g.year, g.donor, s.name_en order by g.year, name""")
			.param("state", state.iso3())
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative)
			.query((row, number) -> new Came(row.getInt("year"), row.getString("donor"), row.getString("name"),
					sum(row, "paid"), sum(row, "unpaid"), row.getInt("contributions"),
					Arrays.asList((String[]) row.getArray("sources").getArray())))
			.list();
	}

	private static FigureSum sum(ResultSet row, String step) throws SQLException {
		BigDecimal usd = row.getBigDecimal(step + "_usd");
		int unknown = row.getInt(step + "_unknown");
		return new FigureSum((usd != null) ? usd : BigDecimal.ZERO, row.getInt(step + "_known"),
				row.getInt(step + "_estimated"), (unknown > 0) ? Map.of(Absence.UNKNOWN, unknown) : Map.of());
	}

}
