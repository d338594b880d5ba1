package org.countrycoalition.funding.mobilisation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
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

	private static final String GIVEN = """
			with covering as materialized (
				select * from funding.covering(:state, :from, :to)
				where step in ('PAID', 'UNPAID') and (:illustrative or not illustrative)
			), given as (
				select v.year, v.step, v.usd, v.usd_estimated, v.unknown, c.source, o.name,
					coalesce(c.donor_state, case when o.kind = 'DONOR' then o.state end, c.donor_organisation) as donor,
					case when c.currency <> :currency or :currency = 'USD' then null
						when v.step = 'PAID' then c.amount_original
						when not v.unknown then round(c.amount_original * v.usd / nullif(coalesce(c.amount_usd,
							round(case x.quote when 'USD_PER_UNIT' then c.amount_original * x.rate else c.amount_original / x.rate end, 2)), 0), 2)
					end as own
				from covering v
				join funding.contributions c on c.id = v.id
				left join registry.organisations o on o.id = c.donor_organisation
				left join registry.rates_by_year x on x.currency = c.currency and x.year = c.year
			)
			select g.year, g.donor, coalesce(s.name_en, min(g.name)) as name, g.step, count(*) as contributions,
				array_agg(distinct g.source order by g.source) as sources,
				sum(g.usd) filter (where not g.unknown) as usd, count(*) filter (where not g.unknown) as usd_known,
				count(*) filter (where not g.unknown and g.usd_estimated) as usd_estimated, count(*) filter (where g.unknown) as usd_unknown,
				sum(g.own) as own, count(g.own) as own_known, 0 as own_estimated, 0 as own_unknown,
				sum(g.usd) filter (where g.own is null and not g.unknown) as other,
				count(*) filter (where g.own is null and not g.unknown) as other_known,
				count(*) filter (where g.own is null and not g.unknown and g.usd_estimated) as other_estimated,
				count(*) filter (where g.own is null and g.unknown) as other_unknown
			from given g left join registry.states s on s.iso3 = g.donor
			group by g.year, g.donor, s.name_en, g.step order by g.year, name, g.step""";

	private final JdbcClient jdbc;

	CameQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param currency of the plan: what was given in it is not converted. Of a commitment
	 * it is the part that its dollars have left
	 */
	List<Came> to(CountryCode state, int from, int to, Currency currency, boolean withIllustrative) {
		Map<String, Came> came = new LinkedHashMap<>();
		this.jdbc.sql(GIVEN)
			.param("state", state.iso3())
			.param("from", from)
			.param("to", to)
			.param("currency", currency.getCurrencyCode())
			.param("illustrative", withIllustrative)
			.query((row) -> {
				Came read = came(row);
				came.merge(read.year() + " " + read.donor(), read, Came::plus);
			});
		return List.copyOf(came.values());
	}

	private static Came came(ResultSet row) throws SQLException {
		Given given = new Given(sum(row, "usd"), sum(row, "own"), sum(row, "other"));
		boolean paid = "PAID".equals(row.getString("step"));
		return new Came(row.getInt("year"), row.getString("donor"), row.getString("name"), paid ? given : Given.NOTHING,
				paid ? Given.NOTHING : given, row.getInt("contributions"),
				Arrays.asList((String[]) row.getArray("sources").getArray()));
	}

	private static FigureSum sum(ResultSet row, String name) throws SQLException {
		BigDecimal sum = row.getBigDecimal(name);
		int unknown = row.getInt(name + "_unknown");
		return new FigureSum((sum != null) ? sum : BigDecimal.ZERO, row.getInt(name + "_known"),
				row.getInt(name + "_estimated"), (unknown > 0) ? Map.of(Absence.UNKNOWN, unknown) : Map.of());
	}

}
