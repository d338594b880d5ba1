package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * What contributions cover, added up or each by itself, by one statement a question.
 */
@Repository
class CoverQueries {

	private static final String SUMS = """
			select v.state, v.year, v.pillar, v.named_pillars, v.step, v.off_plan is not null as off_plan,
				sum(v.usd) filter (where not v.unknown) as usd, count(*) filter (where not v.unknown) as known,
				count(*) filter (where not v.unknown and v.usd_estimated) as estimated, count(*) filter (where v.unknown) as unknown,
				bool_or(v.illustrative) as made_up, %s as donors%s
			from funding.covering(cast(:recipient as text), cast(:from as int), cast(:to as int)) v%s
			where v.state is not null and (:illustrative or not v.illustrative)
			group by v.state, v.year, v.pillar, v.named_pillars, v.step, off_plan%s
			order by v.state, v.year, v.pillar, v.named_pillars, v.step, off_plan""";

	/** A donor organisation of a State gives for that State, as everywhere. */
	private static final String OF_ALL = SUMS
		.formatted("array_agg(distinct coalesce(o.state, v.donor)) filter (where v.unknown or v.usd <> 0)", "", """

				left join registry.organisations o on o.id = v.donor and o.kind = 'DONOR'""", "");

	private static final String NO_DONORS = "cast(null as text[])";

	private static final String OF_ONE = SUMS.formatted(NO_DONORS, "", "", "");

	/** Each row is looked up by its key: a State has few, and joins would read all. */
	private static final String ATTRIBUTABLE = SUMS.formatted(NO_DONORS, """
			, s.basis, sum(round(v.usd * s.least / 100, 2)) filter (where not v.unknown) as least,
			sum(round(v.usd * s.most / 100, 2)) filter (where not v.unknown) as most""",
			"""

					cross join lateral (
						select c.attribution_low as low, c.attribution_high as high, c.attribution_method as method
						from funding.contributions c where c.id = v.id limit 1) a
					cross join lateral (
						select case when a.low is null or a.high is null then 'UNKNOWN' when a.method = 'DONORS_STATEMENT' then 'STATED' else 'ESTIMATED' end as basis,
							case when a.low is null or a.high is null then 0 else a.low end as least,
							case when a.low is null or a.high is null then 100 else a.high end as most) s""",
			", s.basis");

	private static final String FLOWS = """
			select v.id, v.year, v.pillar, v.named_pillars, v.step, v.usd, v.usd_estimated, v.unknown, v.stage, v.illustrative,
				c.donor, coalesce(ds.name_en, dorg.name) as donor_name, c.step as own_step, c.source, c.plan_line,
				c.attribution_low, c.attribution_high, c.attribution_method, v.off_plan, o.reason, o.said_name, o.said_at,
				c.title, c.currency, c.amount_original, m.step as marked_step, m.stage as marked_stage, m.title as marked_title
			from funding.covering(:state, :from, :to) v
			cross join lateral (
				select r.donor, r.donor_state, r.donor_organisation, r.step, r.source, r.plan_line, r.title, r.currency, r.amount_original, r.attribution_low, r.attribution_high, r.attribution_method
				from funding.contributions r where r.id = v.id limit 1) c
			left join registry.states ds on ds.iso3 = c.donor_state
			left join registry.organisations dorg on dorg.id = c.donor_organisation
			left join funding.off_plan o on o.contribution = v.off_plan and not o.withdrawn
			left join lateral (
				select r.step, r.stage, coalesce(r.title, r.source) as title from funding.contributions r where r.id = v.off_plan limit 1) m on true
			where :illustrative or not v.illustrative
			order by v.year, v.usd desc nulls last, donor_name, v.id""";

	private final JdbcClient jdbc;

	CoverQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param recipient null: all States
	 */
	Map<CountryCode, List<CoverSum>> sums(@Nullable CountryCode recipient, int from, int to, boolean withIllustrative) {
		Map<CountryCode, List<CoverSum>> cover = new HashMap<>();
		ask((recipient != null) ? OF_ONE : OF_ALL, recipient, from, to, withIllustrative).query((row) -> {
			cover.computeIfAbsent(CountryCode.of(row.getString("state")), (state) -> new ArrayList<>())
				.add(coverSum(row));
		});
		return cover;
	}

	/** The same of one State with what of it is attributable to cluster munitions. */
	List<AttributableCover> attributable(CountryCode recipient, int from, int to, boolean withIllustrative) {
		return ask(ATTRIBUTABLE, recipient, from, to, withIllustrative)
			.query((row, number) -> new AttributableCover(Share.Basis.valueOf(row.getString("basis")), coverSum(row),
					sum(row, "least"), sum(row, "most")))
			.list();
	}

	private JdbcClient.StatementSpec ask(String question, @Nullable CountryCode recipient, int from, int to,
			boolean withIllustrative) {
		return this.jdbc.sql(question)
			.param("recipient", (recipient != null) ? recipient.iso3() : null, Types.VARCHAR)
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative);
	}

	List<Flow> flows(CountryCode state, int from, int to, boolean withIllustrative) {
		return this.jdbc.sql(FLOWS)
			.param("state", state.iso3())
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative)
			.query(CoverQueries::flow)
			.list();
	}

	private static CoverSum coverSum(ResultSet row) throws SQLException {
		return new CoverSum(row.getInt("year"), Pillar.valueOf(row.getString("pillar")), Themes.named(row),
				Cover.Step.valueOf(row.getString("step")), row.getBoolean("off_plan"), row.getBoolean("made_up"),
				sum(row, "usd"), donors(row));
	}

	private static Set<String> donors(ResultSet row) throws SQLException {
		Array donors = row.getArray("donors");
		return (donors != null) ? Set.of((String[]) donors.getArray()) : Set.of();
	}

	private static FigureSum sum(ResultSet row, String column) throws SQLException {
		BigDecimal usd = row.getBigDecimal(column);
		int unknown = row.getInt("unknown");
		return new FigureSum((usd != null) ? usd : BigDecimal.ZERO, row.getInt("known"), row.getInt("estimated"),
				(unknown > 0) ? Map.of(Absence.UNKNOWN, unknown) : Map.of());
	}

	private static Flow flow(ResultSet row, int number) throws SQLException {
		String method = row.getString("attribution_method");
		return new Flow(cover(row), row.getString("donor"), row.getString("donor_name"),
				Stage.valueOf(row.getString("stage")), row.getObject("own_step", UUID.class), row.getString("source"),
				row.getString("title"), FundingQueries.money(row), row.getObject("plan_line", UUID.class),
				Share.of(row.getBigDecimal("attribution_low"), row.getBigDecimal("attribution_high"),
						"DONORS_STATEMENT".equals(method)),
				row.getObject("off_plan") != null, mark(row), row.getBoolean("illustrative"));
	}

	private static Cover cover(ResultSet row) throws SQLException {
		return new Cover(row.getObject("id", UUID.class), row.getInt("year"), Pillar.valueOf(row.getString("pillar")),
				Themes.named(row), Cover.Step.valueOf(row.getString("step")), known(row), row.getBoolean("unknown"));
	}

	private static Flow.@Nullable Mark mark(ResultSet row) throws SQLException {
		String reason = row.getString("reason");
		return (reason != null)
				? new Flow.Mark(row.getObject("off_plan", UUID.class), row.getObject("marked_step", UUID.class),
						Stage.valueOf(row.getString("marked_stage")), row.getString("marked_title"), reason,
						row.getString("said_name"), row.getTimestamp("said_at").toInstant())
				: null;
	}

	/** What is left over after parts of unknown size may be anything down to nothing. */
	private static Figure known(ResultSet row) throws SQLException {
		BigDecimal usd = row.getBigDecimal("usd");
		if (usd == null || row.getBoolean("unknown")) {
			return Figure.absent(Absence.UNKNOWN);
		}
		return Figure.of(usd, row.getBoolean("usd_estimated") ? Status.ESTIMATED : Status.COMPUTED);
	}

}
