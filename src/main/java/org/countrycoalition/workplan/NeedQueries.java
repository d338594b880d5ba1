package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What plans in force cost in dollars, by one statement however many plans and lines
 * there are. Each amount is converted and rounded before it is added, as
 * {@link PlanNeeds} does it.
 */
@Repository
class NeedQueries {

	private static final String NEEDS = """
			with told as materialized (
				select p.id, p.state, p.illustrative, p.first_year, p.last_year, y.year, p.currency = 'USD' as dollars, x.quote, x.rate, x.rate_year
				from workplan.plans p
				cross join generate_series(cast(:from as int), cast(:to as int)) y (year)
				left join registry.rates_by_year x on x.currency = p.currency and x.year = y.year
				where p.status = 'PUBLISHED' and (:illustrative or not p.illustrative)%s
			), costs as %s (
				select l.plan, l.pillar, y.year, y.cost, y.national
				from workplan.lines l
				join workplan.line_years y on y.line = l.id and not y.removed
					and y.year between cast(:from as int) and cast(:to as int)
				where not l.removed%s
			), needs as (
				select t.id, t.year, c.pillar, count(*) as lines, count(u.cost) as cost_known, sum(u.cost) as cost,
					count(c.national) as stated, count(u.national) as national_known, sum(u.national) as national
				from costs c
				join told t on t.id = c.plan and t.year = c.year
				cross join lateral (select
					case when t.dollars then c.cost when t.quote = 'USD_PER_UNIT' then round(c.cost * t.rate, 2) else round(c.cost / t.rate, 2) end as cost,
					case when t.dollars then c.national when t.quote = 'USD_PER_UNIT' then round(c.national * t.rate, 2) else round(c.national / t.rate, 2) end as national) u
				group by t.id, t.year, c.pillar
			)
			select t.state, t.illustrative, t.first_year, t.last_year, t.year, coalesce(not t.dollars and t.rate_year < t.year, false) as estimated,
				n.pillar, n.lines, n.cost_known, n.cost, n.stated, n.national_known, n.national
			from told t left join needs n on n.id = t.id and n.year = t.year
			order by t.state, t.year""";

	private static final String OF_ALL = NEEDS.formatted("", "not materialized", "");

	/** A State has one plan in force: known beforehand, its lines alone are read. */
	private static final String OF_ONE = NEEDS.formatted(" and p.state = :state", "materialized",
			" and l.plan = (select t.id from told t limit 1)");

	private final JdbcClient jdbc;

	NeedQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param state null: all States
	 */
	List<NeedInForce> inForce(@Nullable CountryCode state, int from, int to, boolean withIllustrative) {
		Map<String, NeedInForce> plans = new LinkedHashMap<>();
		this.jdbc.sql((state != null) ? OF_ONE : OF_ALL)
			.param("state", (state != null) ? state.iso3() : null, Types.VARCHAR)
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative)
			.query((row) -> {
				NeedInForce plan = plans.computeIfAbsent(row.getString("state"), (code) -> begin(row, code));
				add(row, plan);
			});
		return List.copyOf(plans.values());
	}

	private static NeedInForce begin(ResultSet row, String state) {
		try {
			return new NeedInForce(CountryCode.of(state), row.getBoolean("illustrative"), row.getInt("first_year"),
					row.getInt("last_year"), new TreeMap<>());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void add(ResultSet row, NeedInForce plan) throws SQLException {
		PlanNeeds needs = plan.years()
			.computeIfAbsent(row.getInt("year"),
					(year) -> new PlanNeeds(new EnumMap<>(Pillar.class), new EnumMap<>(Pillar.class)));
		String pillar = row.getString("pillar");
		if (pillar != null) {
			needs.need().put(Pillar.valueOf(pillar), sum(row, "cost", row.getInt("lines")));
			if (row.getInt("stated") > 0) {
				needs.national().put(Pillar.valueOf(pillar), sum(row, "national", row.getInt("stated")));
			}
		}
	}

	private static FigureSum sum(ResultSet row, String column, int parts) throws SQLException {
		int known = row.getInt(column + "_known");
		BigDecimal sum = row.getBigDecimal(column);
		return new FigureSum((sum != null) ? sum : BigDecimal.ZERO, known, row.getBoolean("estimated") ? known : 0,
				(parts > known) ? Map.of(Absence.UNKNOWN, parts - known) : Map.of());
	}

}
