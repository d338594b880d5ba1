package org.countrycoalition.workplan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Share;
import org.countrycoalition.kernel.Status;
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

	/**
	 * What a line c costs in a year, and what the State bears of it, at the rate of t.
	 */
	private static final String IN_DOLLARS = """
			cross join lateral (select
				case when t.dollars then c.cost when t.quote = 'USD_PER_UNIT' then round(c.cost * t.rate, 2) else round(c.cost / t.rate, 2) end as cost,
				case when t.dollars then c.national when t.quote = 'USD_PER_UNIT' then round(c.national * t.rate, 2) else round(c.national / t.rate, 2) end as national) u""";

	private static final String NEEDS = """
			with told as materialized (
				select p.id, p.state, p.illustrative, p.first_year, p.last_year, y.year, p.currency = 'USD' as dollars, x.quote, x.rate, x.rate_year
				from workplan.plans p
				cross join generate_series(cast(:from as int), cast(:to as int)) y (year)
				left join registry.rates_by_year x on x.currency = p.currency and x.year = y.year
					and x.year between cast(:from as int) and cast(:to as int)
				where p.status = 'PUBLISHED' and (:illustrative or not p.illustrative)%s
			), costs as %s (
				select l.plan, l.pillar, l.attribution, y.year, y.cost, y.national
				from workplan.lines l
				join workplan.line_years y on y.line = l.id and not y.removed
					and y.year between cast(:from as int) and cast(:to as int)
				where not l.removed%s
			), needs as (
				select t.id, t.year, c.pillar, count(*) as lines, count(u.cost) as cost_known, sum(u.cost) as cost,
					count(c.national) as stated, count(u.national) as national_known, sum(u.national) as national%s
				from costs c
				join told t on t.id = c.plan and t.year = c.year
				%s
				group by t.id, t.year, c.pillar
			)
			select t.state, t.illustrative, t.first_year, t.last_year, coalesce(not t.dollars and t.rate_year < t.year, false) as estimated, t.year as of_year, n.*
			from told t left join needs n on n.id = t.id and n.year = t.year
			order by t.state, t.year""";

	/** The same of one State, which has one plan in force: its lines alone are read. */
	private static final String ONE = NEEDS.formatted(" and p.state = :state", "materialized",
			" and l.plan = (select t.id from told t limit 1)", "%s", IN_DOLLARS);

	private static final String OF_ALL = NEEDS.formatted("", "not materialized", "", "", IN_DOLLARS);

	private static final String OF_ONE = ONE.formatted("");

	/** Of a line of which nobody says the share anything is, from nothing to all. */
	private static final String ATTRIBUTABLE = ONE.formatted(
			"""
					,
					sum(round(u.cost * coalesce(c.attribution, 0) / 100, 2)) as cost_least, sum(round(u.cost * coalesce(c.attribution, 100) / 100, 2)) as cost_most,
					sum(round(u.national * coalesce(c.attribution, 0) / 100, 2)) as national_least, sum(round(u.national * coalesce(c.attribution, 100) / 100, 2)) as national_most""");

	private static final String LINES = """
			select l.key, l.title, l.operator, l.attribution, l.attribution_method, u.cost, c.national is not null as stated, u.national,
				coalesce(not t.dollars and t.rate_year < c.year, false) as estimated
			from (
				select p.id, p.currency = 'USD' as dollars, x.quote, x.rate, x.rate_year
				from workplan.plans p
				left join (select * from registry.rates_by_year r where r.year = :year) x on x.currency = p.currency
				where p.state = :state and p.status = 'PUBLISHED' and (:illustrative or not p.illustrative)
					and :year between p.first_year and p.last_year) t
			join workplan.lines l on l.plan = t.id and not l.removed and l.pillar = :pillar
			join workplan.line_years c on c.line = l.id and not c.removed and c.year = :year
			%s
			order by l.position, l.id"""
		.formatted(IN_DOLLARS);

	private static final String WHOLE = "";

	private final JdbcClient jdbc;

	NeedQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param state null: all States
	 */
	List<NeedInForce> inForce(@Nullable CountryCode state, int from, int to, boolean withIllustrative) {
		Map<String, NeedInForce> plans = new LinkedHashMap<>();
		ask((state != null) ? OF_ONE : OF_ALL, state, from, to, withIllustrative).query((row) -> {
			NeedInForce plan = plans.computeIfAbsent(row.getString("state"), (code) -> begin(row, code));
			add(row, WHOLE, plan);
		});
		return List.copyOf(plans.values());
	}

	Optional<AttributableNeed> attributable(CountryCode state, int from, int to, boolean withIllustrative) {
		List<AttributableNeed> found = new ArrayList<>();
		ask(ATTRIBUTABLE, state, from, to, withIllustrative).query((row) -> {
			if (found.isEmpty()) {
				found.add(new AttributableNeed(begin(row, state.iso3()), begin(row, state.iso3()),
						begin(row, state.iso3())));
			}
			add(row, WHOLE, found.getFirst().whole());
			add(row, "_least", found.getFirst().least());
			add(row, "_most", found.getFirst().most());
		});
		return found.stream().findFirst();
	}

	private JdbcClient.StatementSpec ask(String question, @Nullable CountryCode state, int from, int to,
			boolean withIllustrative) {
		return this.jdbc.sql(question)
			.param("state", (state != null) ? state.iso3() : null, Types.VARCHAR)
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative);
	}

	List<LineCost> lines(CountryCode state, int year, Pillar pillar, boolean withIllustrative) {
		return this.jdbc.sql(LINES)
			.param("state", state.iso3())
			.param("year", year)
			.param("pillar", pillar.name())
			.param("illustrative", withIllustrative)
			.query((row, number) -> new LineCost(row.getObject("key", UUID.class), row.getString("title"),
					row.getString("operator"), share(row), dollars(row, "cost"),
					row.getBoolean("stated") ? dollars(row, "national") : FigureSum.EMPTY))
			.list();
	}

	private static Share share(ResultSet row) throws SQLException {
		BigDecimal share = row.getBigDecimal("attribution");
		return Share.of(share, share, LineDetail.Method.STATEMENT.name().equals(row.getString("attribution_method")));
	}

	private static FigureSum dollars(ResultSet row, String column) throws SQLException {
		BigDecimal usd = row.getBigDecimal(column);
		return FigureSum
			.of((usd != null) ? Figure.of(usd, row.getBoolean("estimated") ? Status.ESTIMATED : Status.COMPUTED)
					: Figure.absent(Absence.UNKNOWN));
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

	private static void add(ResultSet row, String part, NeedInForce plan) throws SQLException {
		PlanNeeds needs = plan.years()
			.computeIfAbsent(row.getInt("of_year"),
					(year) -> new PlanNeeds(new EnumMap<>(Pillar.class), new EnumMap<>(Pillar.class)));
		String pillar = row.getString("pillar");
		if (pillar != null) {
			needs.need().put(Pillar.valueOf(pillar), sum(row, "cost", part, row.getInt("lines")));
			if (row.getInt("stated") > 0) {
				needs.national().put(Pillar.valueOf(pillar), sum(row, "national", part, row.getInt("stated")));
			}
		}
	}

	private static FigureSum sum(ResultSet row, String column, String part, int parts) throws SQLException {
		int known = row.getInt(column + "_known");
		BigDecimal sum = row.getBigDecimal(column + part);
		return new FigureSum((sum != null) ? sum : BigDecimal.ZERO, known, row.getBoolean("estimated") ? known : 0,
				(parts > known) ? Map.of(Absence.UNKNOWN, parts - known) : Map.of());
	}

}
