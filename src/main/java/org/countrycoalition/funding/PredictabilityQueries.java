package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Status;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who gives how firmly, and when it was expected and came; each question one statement,
 * of one State or of all.
 */
@Repository
class PredictabilityQueries {

	/** A donor organisation of a State gives for that State, as everywhere. */
	private static final String GIVEN = """
			select c.state, c.year, coalesce(o.state, c.donor) as donor, max(coalesce(ds.name_en, n.name)) as name, c.step,
				sum(c.usd) filter (where not c.unknown) as usd, count(*) filter (where not c.unknown) as known,
				count(*) filter (where not c.unknown and c.usd_estimated) as estimated, count(*) filter (where c.unknown) as unknown
			from funding.covering(cast(:recipient as text), cast(:from as int), cast(:to as int)) c
			left join registry.organisations o on o.id = c.donor and o.kind = 'DONOR'
			left join registry.states ds on ds.iso3 = coalesce(o.state, c.donor)
			left join registry.organisations n on n.id = c.donor
			where c.state is not null and (cast(:states as text) is null or c.state = any (string_to_array(cast(:states as text), ',')))
				and (:illustrative or not c.illustrative) and (c.unknown or c.usd <> 0)
			group by c.state, c.year, coalesce(o.state, c.donor), c.step""";

	/**
	 * A line of a published table tells of one year alone, and of no day. A year's part
	 * of a commitment is paid too if more was paid of another year's part than that
	 * holds.
	 */
	private static final String INSTALMENTS = """
			select coalesce(c.step, c.id) as of, j.state, j.stage, j.usd, j.usd_estimated, c.stage_on, b.expected_on, b.year as part,
				(select array_agg(distinct s.year) from funding.contributions s where s.step = b.step and not s.retracted) as parts,
				exists (select from funding.contributions f where f.parent = c.id and f.stage = 'PAYMENT' and not f.hidden)
					or exists (select from (
							select s.year, sum(s.amount_original) as amount, array_agg(s.id) as parts
							from funding.contributions s where s.step = c.step and s.year <> c.year and not s.hidden group by s.year) y
						join funding.contributions f on f.parent = any (y.parts) and f.stage = 'PAYMENT' and not f.hidden
						group by y.year, y.amount
						having sum(f.amount_original) > y.amount or bool_or(f.currency is distinct from c.currency)) as paid
			from funding.judged(cast(:recipient as text), cast(:year as int), cast(:year as int)) j
			join funding.contributions c on c.id = j.id
			left join funding.contributions b on b.id = case j.stage when 'PAYMENT' then c.parent else c.id end and b.stage in ('PLEDGE', 'COMMITMENT') and not b.hidden
			where j.asked and j.counted and not j.in_kind and j.state is not null and j.stage in ('COMMITMENT', 'PAYMENT')
				and (cast(:states as text) is null or j.state = any (string_to_array(cast(:states as text), ',')))
				and (:illustrative or not j.illustrative)""";

	/**
	 * Both in one statement, because the pages that tell it have few to spare; shares of
	 * pillars are one instalment.
	 */
	private static final String BOTH = "select true as given, g.state, g.year, g.donor, g.name, g.step, null as stage, g.usd, g.known,"
			+ " g.estimated, g.unknown, false as usd_estimated, cast(null as date) as stage_on, cast(null as date) as expected_on,"
			+ " cast(null as int) as part, cast(null as int[]) as parts, false as paid from (" + GIVEN + ") g"
			+ " union all select false, i.state, null, null, null, null, i.stage, case when count(i.usd) = count(*) then sum(i.usd) end,"
			+ " 0, 0, 0, bool_or(i.usd_estimated), i.stage_on, i.expected_on, i.part, i.parts, bool_or(i.paid) from ("
			+ INSTALMENTS + ") i group by i.of, i.state, i.stage, i.stage_on, i.expected_on, i.part, i.parts";

	private final JdbcClient jdbc;

	PredictabilityQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param states null: all
	 * @param year of the instalments
	 * @param from first year of what is given
	 * @param to last year of it, included
	 */
	Told told(@Nullable Set<CountryCode> states, int year, int from, int to, boolean withIllustrative) {
		Told told = new Told(new ArrayList<>(), new ArrayList<>());
		ask(BOTH, states, from, to, withIllustrative).param("year", year).query((row) -> {
			if (row.getBoolean("given")) {
				told.given().add(givenBy(row));
			}
			else {
				told.instalments().add(instalment(row));
			}
		});
		return told;
	}

	/** Of one State much less has to be judged than of several. */
	private JdbcClient.StatementSpec ask(String question, @Nullable Set<CountryCode> states, int from, int to,
			boolean withIllustrative) {
		String codes = (states != null) ? states.stream().map(CountryCode::iso3).collect(Collectors.joining(","))
				: null;
		return this.jdbc.sql(question)
			.param("recipient", (states != null && states.size() == 1) ? codes : null, Types.VARCHAR)
			.param("states", codes, Types.VARCHAR)
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative);
	}

	private static GivenBy givenBy(ResultSet row) throws SQLException {
		BigDecimal usd = row.getBigDecimal("usd");
		int unknown = row.getInt("unknown");
		FigureSum amount = new FigureSum((usd != null) ? usd : BigDecimal.ZERO, row.getInt("known"),
				row.getInt("estimated"), (unknown > 0) ? Map.of(Absence.UNKNOWN, unknown) : Map.of());
		return new GivenBy(CountryCode.of(row.getString("state")), row.getInt("year"), row.getString("donor"),
				row.getString("name"), Cover.Step.valueOf(row.getString("step")), amount);
	}

	private static Instalment instalment(ResultSet row) throws SQLException {
		BigDecimal usd = row.getBigDecimal("usd");
		Figure amount = (usd == null) ? Figure.absent(Absence.UNKNOWN)
				: Figure.of(usd, row.getBoolean("usd_estimated") ? Status.ESTIMATED : Status.COMPUTED);
		List<Integer> parts = years(row);
		Stage stage = Stage.valueOf(row.getString("stage"));
		return new Instalment(CountryCode.of(row.getString("state")), stage, amount,
				parts.isEmpty() ? null : parts.size() > 1, row.getObject("stage_on", LocalDate.class),
				DueDay.of(row.getObject("expected_on", LocalDate.class), parts, row.getInt("part")),
				row.getBoolean("paid"));
	}

	private static List<Integer> years(ResultSet row) throws SQLException {
		Array parts = row.getArray("parts");
		return (parts != null) ? List.of((Integer[]) parts.getArray()) : List.of();
	}

	/**
	 * @param given by donors
	 * @param instalments of the year
	 */
	record Told(List<GivenBy> given, List<Instalment> instalments) {
	}

}
