package org.countrycoalition.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.funding.MoneyPair.Said;
import org.countrycoalition.funding.ReconciliationQueue.PairKey;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the lines of a State and what is said of them, one statement a question.
 */
@Repository
class ReconciliationQueries {

	private static final String LINE = """
			c.id, c.step, c.published_by, c.donor, coalesce(ds.name_en, dorg.name) as donor_name, c.state, c.year, c.stage,
				c.pillar, c.currency, c.amount_original, c.in_kind, coalesce(c.title, c.edition_title) as called, c.stage_on, c.reference,
				c.tier, c.illustrative""";

	private static final String NAMES = """

			left join registry.states ds on ds.iso3 = c.donor_state
			left join registry.organisations dorg on dorg.id = c.donor_organisation
			""";

	private static final String OF_STATE = "select " + LINE + """
			, j.usd, j.counted, j.same_as
			from funding.judged(:state, 0, 9999) j
			join funding.contributions c on c.id = j.id""" + NAMES + """
			where j.current_edition and c.state is not null and c.published_by is not null
				and c.stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT') and (:illustrative or not c.illustrative)
			order by c.year desc, j.usd desc nulls last, c.id""";

	private static final String BY_KEY = "select " + LINE + """
			, null as usd, false as counted
			from funding.contributions c""" + NAMES + """
			where c.id = any (:ids) and not c.hidden and c.state is not null and c.published_by is not null
				and c.stage in ('PLEDGE', 'COMMITMENT', 'PAYMENT')""";

	private final JdbcClient jdbc;

	ReconciliationQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ReconciliationQueue of(CountryCode state, boolean withIllustrative, Viewer viewer) {
		LinesRead read = new LinesRead();
		this.jdbc.sql(OF_STATE)
			.param("state", state.iso3())
			.param("illustrative", withIllustrative)
			.query((RowCallbackHandler) read::add);
		UUID[] ids = read.lines().stream().map(MoneyLine::id).toArray(UUID[]::new);
		return ReconciliationQueue.of(read.lines(), read.same(), said(ids, viewer), holding(ids), leading(state));
	}

	/** Those of the lines that the viewer sees. */
	List<MoneyLine> lines(UUID... ids) {
		return this.jdbc.sql(BY_KEY).param("ids", ids).query((row, number) -> line(row)).list();
	}

	/** What is said of pairs with one of the lines, as far as the viewer is told. */
	Map<PairKey, List<Said>> said(UUID[] lines, Viewer viewer) {
		Map<PairKey, List<Said>> said = new HashMap<>();
		this.jdbc.sql("""
				select p.* from funding.pairs p
				where not p.withdrawn and (p.donors_row = any (:lines) or p.recipients_row = any (:lines))
				order by p.said_at, p.id""").param("lines", lines).query((row) -> {
			said.computeIfAbsent(key(row), (key) -> new ArrayList<>()).add(said(row, viewer));
		});
		return said;
	}

	/** What holds of pairs with one of the lines. */
	Map<PairKey, Verdict> holding(UUID... lines) {
		Map<PairKey, Verdict> holding = new LinkedHashMap<>();
		this.jdbc.sql("""
				select s.donors_row, s.recipients_row, s.verdict from funding.said s
				where s.donors_row = any (:lines) or s.recipients_row = any (:lines)
				order by s.donors_row, s.recipients_row""").param("lines", lines).query((row) -> {
			holding.put(key(row), Verdict.valueOf(row.getString("verdict")));
		});
		return holding;
	}

	List<LeadingSource> leading(CountryCode state) {
		return this.jdbc
			.sql("""
					select * from funding.leading_sources where state = :state and not withdrawn order by year desc, stage""")
			.param("state", state.iso3())
			.query((row, number) -> new LeadingSource(row.getObject("id", UUID.class), row.getInt("year"),
					Stage.valueOf(row.getString("stage")), row.getString("title"), row.getString("reason"),
					row.getString("named_by"), row.getObject("named_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/** Whether a public line of the source tells of the year and stage. */
	boolean tells(CountryCode state, int year, Stage stage, String title) {
		return this.jdbc
			.sql("""
					select exists (select from funding.contributions c
						where c.state = :state and c.year = :year and c.stage = :stage and c.tier = 'PUBLIC' and not c.hidden
							and coalesce(c.edition_title, '') = :title)""")
			.param("state", state.iso3())
			.param("year", year)
			.param("stage", stage.name())
			.param("title", title)
			.query(Boolean.class)
			.single();
	}

	/**
	 * @return pairs of which only the other side has spoken, for the ISU those that are
	 * disputed, and for a side its disputed ones beside
	 */
	Map<CountryCode, WaitingPairs> waiting(Viewer viewer) {
		Map<CountryCode, WaitingPairs> waiting = new LinkedHashMap<>();
		this.jdbc
			.sql("""
					select w.state, count(*) filter (where w.word) as word, count(*) filter (where not w.word) as disputed
					from (
						select s.state, case when :isu then s.disputed else not s.heard end as word
						from (
							select p.state, p.donors_row, p.recipients_row, bool_or(p.said_by = :side) as heard,
								count(distinct p.verdict) > 1 or bool_or(p.verdict = 'DISPUTED') as disputed
							from funding.pairs p
							where not p.withdrawn and p.said_by is not null
								and (select count(*) from funding.contributions c
									left join funding.editions t on t.id = c.edition
									where c.id in (p.donors_row, p.recipients_row) and not c.hidden and (t.id is null or exists (
										select from funding.standing(c.year, c.year, array[t.subject]) e
										where e.id = t.id and e.current_edition))) = 2
								and not exists (select from funding.pairs i where i.donors_row = p.donors_row
									and i.recipients_row = p.recipients_row and not i.withdrawn and i.owner_organisation is null)
							group by p.state, p.donors_row, p.recipients_row) s
						where case when :isu then s.disputed else (s.disputed or not s.heard)
							and (:side = 'DONOR' or s.state = (select access.state()))
							and (:side = 'RECIPIENT' or funding.is_of_donor(s.donors_row) or funding.is_of_donor(s.recipients_row))
							end) w
					group by w.state order by w.state""")
			.param("isu", viewer.is(Roles.ISU))
			.param("side", (viewer.is(Roles.DONOR) ? Publisher.DONOR : Publisher.RECIPIENT).name())
			.query((row) -> {
				waiting.put(CountryCode.of(row.getString("state")),
						new WaitingPairs(row.getInt("word"), row.getInt("disputed")));
			});
		return waiting;
	}

	private static PairKey key(ResultSet row) throws SQLException {
		return new PairKey(row.getObject("donors_row", UUID.class), row.getObject("recipients_row", UUID.class));
	}

	private static Said said(ResultSet row, Viewer viewer) throws SQLException {
		String side = row.getString("said_by");
		String owner = row.getString("owner_organisation");
		boolean own = (owner != null) ? owner.equals(viewer.organisation()) : viewer.is(Roles.ISU);
		return new Said((side != null) ? Publisher.valueOf(side) : null, owner,
				Verdict.valueOf(row.getString("verdict")), row.getString("said_name"),
				row.getObject("said_at", OffsetDateTime.class).toInstant(), row.getString("reason"), own,
				row.getInt("version"));
	}

	static MoneyLine line(ResultSet row) throws SQLException {
		return new MoneyLine(row.getObject("id", UUID.class), row.getObject("step", UUID.class),
				Publisher.valueOf(row.getString("published_by")), row.getString("donor"),
				Optional.ofNullable(row.getString("donor_name")).orElse(row.getString("donor")),
				CountryCode.of(row.getString("state")), row.getInt("year"), Stage.valueOf(row.getString("stage")),
				Pillar.valueOf(row.getString("pillar")), FundingQueries.money(row), row.getBigDecimal("usd"),
				row.getBoolean("in_kind"), Objects.requireNonNullElse(row.getString("called"), ""),
				row.getObject("stage_on", LocalDate.class), row.getString("reference"),
				Tier.valueOf(row.getString("tier")), row.getBoolean("counted"), row.getBoolean("illustrative"));
	}

}
