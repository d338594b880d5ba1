package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

	private static final String GIVEN = """
			select c.state, c.year, k.donor, max(coalesce(ds.name_en, o.name)) as name, c.step,
				sum(c.usd) filter (where not c.unknown) as usd, count(*) filter (where not c.unknown) as known,
				count(*) filter (where not c.unknown and c.usd_estimated) as estimated, count(*) filter (where c.unknown) as unknown
			from funding.covering(cast(:recipient as text), cast(:from as int), cast(:to as int)) c
			join funding.contributions k on k.id = c.id
			left join registry.states ds on ds.iso3 = k.donor_state
			left join registry.organisations o on o.id = k.donor_organisation
			where c.state is not null and (:illustrative or not c.illustrative) and (c.unknown or c.usd <> 0)
			group by c.state, c.year, k.donor, c.step order by c.state, c.year, k.donor, c.step""";

	/** A line of a published table tells of one year alone. */
	private static final String INSTALMENTS = """
			select j.state, j.stage, j.usd, j.usd_estimated, c.stage_on,
				case j.stage when 'PAYMENT' then p.expected_on else c.expected_on end as expected_on,
				case when c.step is not null then exists (
					select from funding.contributions o where o.step = c.step and o.year <> c.year and not o.retracted) end as multi_year,
				exists (select from funding.contributions f where f.parent = c.id and f.stage = 'PAYMENT' and not f.hidden)
					or exists (select from funding.contributions s join funding.contributions f on f.parent = s.id
						where s.step = c.step and f.stage = 'PAYMENT' and not f.hidden) as paid
			from funding.judged(cast(:recipient as text), cast(:from as int), cast(:to as int)) j
			join funding.contributions c on c.id = j.id
			left join funding.contributions p on p.id = c.parent
			where j.asked and j.counted and not j.in_kind and j.state is not null and j.stage in ('COMMITMENT', 'PAYMENT')
				and (:illustrative or not j.illustrative)""";

	private final JdbcClient jdbc;

	PredictabilityQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<GivenBy> given(@Nullable CountryCode state, int from, int to, boolean withIllustrative) {
		return ask(GIVEN, state, from, to, withIllustrative).query(PredictabilityQueries::givenBy).list();
	}

	List<Instalment> instalments(@Nullable CountryCode state, int year, boolean withIllustrative) {
		return ask(INSTALMENTS, state, year, year, withIllustrative).query(PredictabilityQueries::instalment).list();
	}

	private JdbcClient.StatementSpec ask(String question, @Nullable CountryCode state, int from, int to,
			boolean withIllustrative) {
		return this.jdbc.sql(question)
			.param("recipient", (state != null) ? state.iso3() : null, Types.VARCHAR)
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative);
	}

	private static GivenBy givenBy(ResultSet row, int number) throws SQLException {
		BigDecimal usd = row.getBigDecimal("usd");
		int unknown = row.getInt("unknown");
		FigureSum amount = new FigureSum((usd != null) ? usd : BigDecimal.ZERO, row.getInt("known"),
				row.getInt("estimated"), (unknown > 0) ? Map.of(Absence.UNKNOWN, unknown) : Map.of());
		return new GivenBy(CountryCode.of(row.getString("state")), row.getInt("year"), row.getString("donor"),
				row.getString("name"), Cover.Step.valueOf(row.getString("step")), amount);
	}

	private static Instalment instalment(ResultSet row, int number) throws SQLException {
		BigDecimal usd = row.getBigDecimal("usd");
		Figure amount = (usd == null) ? Figure.absent(Absence.UNKNOWN)
				: Figure.of(usd, row.getBoolean("usd_estimated") ? Status.ESTIMATED : Status.COMPUTED);
		return new Instalment(CountryCode.of(row.getString("state")), Stage.valueOf(row.getString("stage")), amount,
				row.getObject("multi_year", Boolean.class), row.getObject("stage_on", LocalDate.class),
				row.getObject("expected_on", LocalDate.class), row.getBoolean("paid"));
	}

}
