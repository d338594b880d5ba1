package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countrycoalition.funding.Contribution.Published;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Contributions with whether they count, by one statement a question.
 */
@Repository
class FundingQueries {

	private static final String NAMED = """
			select r.*, j.usd, j.usd_estimated, j.current_edition, j.counted, j.also_in_donors_table,
				j.current_edition and not j.counted and j.same_as is null as left_out,
				coalesce(case when dorg.kind = 'DONOR' then dorg.state end, r.donor) as gives_for,
				coalesce(ds.name_en, dorg.name) as donor_name, coalesce(rs.name_en, ra.name_en) as recipient_name,
				coalesce(rs.name_fr, ra.name_fr) as recipient_name_fr%s
			from funding.judged(cast(:recipient as text), cast(:from as int), cast(:to as int)) j
			join funding.contributions r on r.id = j.id
			left join registry.states ds on ds.iso3 = r.donor_state
			left join registry.organisations dorg on dorg.id = r.donor_organisation
			left join registry.states rs on rs.iso3 = r.state
			left join registry.areas ra on ra.id = r.area%s
			where j.asked and (:illustrative or not r.illustrative)
			order by r.year desc, j.usd desc nulls last, donor_name, recipient_name, r.id""";

	private static final String ALONE = NAMED.formatted(SetAside.COLUMNS, SetAside.joins("r"));

	private static final String WITH_PAIRS = NAMED.formatted(SetAside.COLUMNS + UndecidedQueries.SPOKEN_OF,
			SetAside.joins("r") + UndecidedQueries.SPEAKING);

	/** Years that have a row, latest first, each found by one step in the index. */
	private static final String YEARS = """
			with recursive years (year) as (
				(select c.year from funding.contributions c
				where not c.retracted and (:illustrative or not c.illustrative)
				order by c.year desc limit 1)
				union all
				select n.year from years y cross join lateral (
					select c.year from funding.contributions c
					where c.year < y.year and not c.retracted and (:illustrative or not c.illustrative)
					order by c.year desc limit 1) n)\s""";

	private static final String PAID = """
			exists (select from funding.judged(null, y.year, y.year) j
				where j.asked and j.state is not null and j.counted and j.stage = 'PAYMENT' and not j.in_kind
					and (:illustrative or not j.illustrative))""";

	/** With the tables that each file held: files are often called the same. */
	private static final String IMPORTS = """
			select i.*, e.editions, e.first, e.last
			from (select * from funding.imports order by imported_at desc limit 50) i
			cross join lateral (
				select array_agg(distinct t.title || coalesce(' (' || t.stated || ')', '')) filter (where t.title is not null) as editions,
					min(t.year) as first, max(t.year) as last
				from (
					select c.edition_title as title, c.edition_on as stated, c.year
					from funding.import_lines l join funding.contributions c on c.id = l.contribution where l.import = i.id
					union all
					select n.edition_title, n.edition_on, n.year
					from funding.ledger_lines l join funding.national_money n on n.id = l.national where l.import = i.id
					union all
					select f.edition_title, f.edition_on, f.year
					from funding.ledger_lines l join funding.published_figures f on f.id = l.figure where l.import = i.id) t) e
			order by i.imported_at desc""";

	private static final int FIRST_YEAR = 0;

	private static final int LAST_YEAR = 9999;

	private final JdbcClient jdbc;

	FundingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Contribution> to(CountryCode state, boolean withIllustrative) {
		return contributions(state.iso3(), FIRST_YEAR, LAST_YEAR, withIllustrative);
	}

	/** With pairs of lines that wait for a decision, by the one statement. */
	ContributionsTo received(CountryCode state, boolean withIllustrative) {
		List<Contribution> rows = new ArrayList<>();
		UndecidedQueries spoken = new UndecidedQueries();
		asked(WITH_PAIRS, state.iso3(), FIRST_YEAR, LAST_YEAR, withIllustrative).query((row) -> {
			rows.add(contribution(row, rows.size()));
			spoken.add(row);
		});
		return new ContributionsTo(rows, spoken.undecided());
	}

	List<Contribution> of(int year, boolean withIllustrative) {
		return contributions(null, year, year, withIllustrative);
	}

	private List<Contribution> contributions(@Nullable String recipient, int from, int to, boolean withIllustrative) {
		return asked(ALONE, recipient, from, to, withIllustrative).query(FundingQueries::contribution).list();
	}

	private JdbcClient.StatementSpec asked(String statement, @Nullable String recipient, int from, int to,
			boolean withIllustrative) {
		return this.jdbc.sql(statement)
			.param("recipient", recipient, Types.VARCHAR)
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative);
	}

	/** Years are looked at one after the other, until one has a payment. */
	Optional<Integer> paidYear(int running, boolean withIllustrative) {
		return this.jdbc.sql(YEARS + """
				(select y.year from (select year from years where year <= :running order by year desc) y
					where %1$s limit 1)
				union all
				(select y.year from (select year from years where year > :running order by year) y
					where %1$s limit 1)
				limit 1""".formatted(PAID))
			.param("running", running)
			.param("illustrative", withIllustrative)
			.query(Integer.class)
			.optional();
	}

	List<Integer> years(boolean withIllustrative) {
		return this.jdbc.sql(YEARS + "select year from years")
			.param("illustrative", withIllustrative)
			.query((row, number) -> row.getInt("year"))
			.list();
	}

	List<ImportRecord> imports() {
		return this.jdbc.sql(IMPORTS)
			.query((row, number) -> new ImportRecord(row.getObject("id", UUID.class),
					row.getTimestamp("imported_at").toInstant(), row.getString("imported_by"),
					row.getString("file_name"), row.getInt("lines"),
					LinesRead.all(row.getArray("editions"), String.class), row.getInt("first"), row.getInt("last"),
					row.getTimestamp("undone_at") != null))
			.list();
	}

	private static Contribution contribution(ResultSet row, int number) throws SQLException {
		return new Contribution(row.getObject("id", UUID.class), row.getString("donor"), row.getString("donor_name"),
				row.getString("gives_for"), row.getString("recipient"),
				new Contribution.Name(row.getString("recipient_name"), row.getString("recipient_name_fr")),
				row.getInt("year"), Stage.valueOf(row.getString("stage")), row.getBoolean("stage_assumed"),
				row.getObject("parent", UUID.class), row.getString("themes"), Pillar.valueOf(row.getString("pillar")),
				Themes.named(row), row.getBoolean("capacity"), money(row), row.getBigDecimal("usd"),
				row.getBigDecimal("amount_usd") != null, row.getBoolean("usd_estimated"), row.getBoolean("in_kind"),
				quantity(row), row.getBoolean("counted"), row.getBoolean("current_edition"), row.getBoolean("left_out"),
				row.getInt("also_in_donors_table"), Tier.valueOf(row.getString("tier")),
				row.getString("owner_organisation"), row.getBoolean("illustrative"), row.getString("note"),
				row.getString("source"), published(row), row.getInt("version"), SetAside.read(row), Prices.NOMINAL);
	}

	private static Published published(ResultSet row) throws SQLException {
		LocalDate recorded = LocalDate.ofInstant(row.getObject("imported_at", OffsetDateTime.class).toInstant(),
				ZoneOffset.UTC);
		return new Published(row.getString("edition_title"), row.getString("edition_address"),
				row.getObject("edition_on", LocalDate.class), recorded,
				Publisher.IATI.name().equals(row.getString("published_by")), row.getObject("step", UUID.class),
				row.getString("reference"));
	}

	private static @Nullable Quantity quantity(ResultSet row) throws SQLException {
		BigDecimal quantity = row.getBigDecimal("quantity");
		return (quantity != null) ? new Quantity(quantity, row.getString("unit")) : null;
	}

	/** The amount as given, null if the source does not say. */
	static @Nullable Money money(ResultSet row) throws SQLException {
		String currency = row.getString("currency");
		BigDecimal original = row.getBigDecimal("amount_original");
		return (currency != null && original != null) ? new Money(original, Currency.getInstance(currency)) : null;
	}

}
