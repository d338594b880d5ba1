package org.countrycoalition.funding.iati;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Consumer;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.iati.ActivityRow.Giver;
import org.countrycoalition.funding.iati.ActivityRow.Taker;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what is public of contributions, row by row, with the step that its way begins
 * at.
 */
@Repository
class ActivityQueries {

	private static final int ROWS_AT_ONCE = 500;

	/**
	 * A payment of a year that has not begun is told when it has: by the standard nothing
	 * is paid tomorrow. What a fund passes on is told where it was given, and not once
	 * more. The way back goes over what is withdrawn too, so that an activity keeps its
	 * identifier when what it began with is withdrawn.
	 */
	private static final String ROWS = """
			with recursive told as materialized (
				select j.id from funding.judged(cast(:recipient as text), 0, 9999) j
				where j.asked and j.counted and not j.in_kind and not j.illustrative and j.stage <> 'INTENT'
					and (j.stage <> 'PAYMENT' or not exists (select from funding.contributions p where p.id = j.parent and p.stage = 'PAYMENT'))
			), way as (
				select t.id, t.id as at, 0 as steps from told t
				union all
				select w.id, p.id, w.steps + 1
				from way w
				join funding.contributions c on c.id = w.at
				join funding.contributions p on p.id = c.parent and not p.retracted and p.stage <> 'INTENT'
				where w.steps < 8
			), begun as (
				select distinct on (w.id) w.id, w.at from way w order by w.id, w.steps desc
			)
			select coalesce(r.step, r.id) as root, r.title, c.year, c.stage, c.pillar, c.stage_on, c.donor_state is not null as of_state,
				coalesce(d.kind = 'DONOR', c.published_by = 'DONOR', false) as outgoing, coalesce(ds.name_en, dorg.name) as donor_name,
				upper(rs.iso2) as country, c.area, coalesce(rs.name_en, ra.name_en) as recipient_name,
				case when c.amount_original is not null then c.currency else 'USD' end as currency,
				coalesce(c.amount_original, c.amount_usd) as amount, (c.imported_at at time zone 'UTC')::date as recorded_on, c.source
			from begun b
			join funding.contributions c on c.id = b.id
			join funding.contributions r on r.id = b.at
			left join registry.organisations d on d.id = c.owner_organisation and c.step is not null
			left join registry.states ds on ds.iso3 = c.donor_state
			left join registry.organisations dorg on dorg.id = c.donor_organisation
			left join registry.states rs on rs.iso3 = c.state
			left join registry.areas ra on ra.id = c.area
			where coalesce(c.amount_original, c.amount_usd) is not null
				and (c.stage not in ('PAYMENT', 'SPENDING') or c.stage_on is not null or c.year <= extract(year from (select access.today())))
			order by root, c.year, array_position(array['PLEDGE', 'COMMITMENT', 'PAYMENT', 'SPENDING'], c.stage), c.id""";

	private final JdbcClient jdbc;

	ActivityQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads on with the eyes of everybody, until the transaction ends: row-level security
	 * then shows what is public and nothing else, and the same to every reader.
	 */
	void seeWhatIsPublic() {
		this.jdbc.sql("""
				select set_config('app.organisation', '', true), set_config('app.state', '', true),
					set_config('app.keys', (select coalesce(array_agg(k), '{}') from unnest(access.keys()) k
						where k in ('register', 'public'))::text, true)""").query((row, number) -> number).single();
	}

	/**
	 * @param state that receives, null: all, and areas too
	 * @param take is given row by row, those of an activity after each other
	 */
	void each(@Nullable CountryCode state, Consumer<ActivityRow> take) {
		this.jdbc.sql(ROWS)
			.param("recipient", (state != null) ? state.iso3() : null, Types.VARCHAR)
			.withFetchSize(ROWS_AT_ONCE)
			.query((row) -> {
				take.accept(row(row));
			});
	}

	private static ActivityRow row(ResultSet row) throws SQLException {
		return new ActivityRow(row.getObject("root", UUID.class), row.getString("title"),
				new Giver(row.getString("donor_name"), row.getBoolean("of_state")),
				new Taker(row.getString("country"), row.getString("area"), row.getString("recipient_name")),
				row.getInt("year"), Stage.valueOf(row.getString("stage")), Pillar.valueOf(row.getString("pillar")),
				row.getBoolean("outgoing"),
				new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
				row.getObject("stage_on", LocalDate.class), row.getObject("recorded_on", LocalDate.class),
				row.getString("source"));
	}

}
