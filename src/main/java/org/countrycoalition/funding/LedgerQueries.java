package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.countrycoalition.funding.NationalFacts.Basis;
import org.countrycoalition.funding.NationalFacts.Level;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of the national ledger and published figures that the viewer may see.
 */
@Repository
class LedgerQueries {

	private static final String NATIONAL = """
			select n.*, coalesce(n.amount_usd, registry.usd(n.amount_original, n.currency, n.year)) as usd,
				n.amount_usd is null and n.currency <> 'USD' and registry.rate_year(n.currency, n.year) < n.year as estimated
			from funding.national_money n
			where not n.retracted and (:illustrative or not n.illustrative) and %s
			order by n.year desc, usd desc nulls last, n.source_name, n.id""";

	private final JdbcClient jdbc;

	LedgerQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<NationalRow> of(Collection<CountryCode> states, boolean withIllustrative) {
		return this.jdbc.sql(NATIONAL.formatted("n.state = any (:states)"))
			.param("states", states.stream().map(CountryCode::iso3).toArray(String[]::new))
			.param("illustrative", withIllustrative)
			.query(LedgerQueries::national)
			.list();
	}

	List<NationalRow> ofYears(int from, int to, boolean withIllustrative) {
		return this.jdbc.sql(NATIONAL.formatted("n.year between :from and :to"))
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative)
			.query(LedgerQueries::national)
			.list();
	}

	List<PublishedFigure> published(CountryCode state, boolean withIllustrative) {
		return PublishedFigure.marked(this.jdbc.sql("""
				select * from funding.published_figures
				where not retracted and state = :state and (:illustrative or not illustrative)
				order by year desc, kind, id""")
			.param("state", state.iso3())
			.param("illustrative", withIllustrative)
			.query(LedgerQueries::figure)
			.list());
	}

	/** Whether the viewer acts for the State. */
	boolean isOwn(CountryCode state) {
		return Boolean.TRUE.equals(this.jdbc.sql("select coalesce(access.state() = ?, false)")
			.param(state.iso3())
			.query(Boolean.class)
			.single());
	}

	private static NationalRow national(ResultSet row, int number) throws SQLException {
		String level = row.getString("level");
		NationalFacts facts = new NationalFacts(row.getInt("year"), row.getString("source_name"),
				(level != null) ? Level.valueOf(level) : null, Basis.valueOf(row.getString("basis")),
				Pillar.valueOf(row.getString("pillar")), row.getString("currency"),
				row.getBigDecimal("amount_original"), row.getBigDecimal("amount_usd"), row.getBoolean("in_kind"),
				row.getString("note"), row.getString("source"), Tier.valueOf(row.getString("tier")),
				WiderBudget.of(row.getBigDecimal("share_low"), row.getBigDecimal("share_high"),
						Objects.requireNonNullElse(row.getString("share_note"), "")));
		return new NationalRow(row.getObject("id", UUID.class), CountryCode.of(row.getString("state")), facts,
				row.getBoolean("basis_assumed"), row.getString("themes"), row.getBigDecimal("usd"),
				row.getBoolean("estimated"), edition(row), row.getString("owner_organisation"),
				row.getBoolean("illustrative"), row.getInt("version"), Prices.NOMINAL);
	}

	private static NationalRow.@Nullable Edition edition(ResultSet row) throws SQLException {
		String title = row.getString("edition_title");
		return (title != null)
				? new NationalRow.Edition(title, row.getString("edition_address"), datedOn(row), begun(row)) : null;
	}

	private static Instant begun(ResultSet row) throws SQLException {
		return row.getTimestamp("imported_at").toInstant();
	}

	private static LocalDate datedOn(ResultSet row) throws SQLException {
		LocalDate stated = row.getObject("edition_on", LocalDate.class);
		return (stated != null) ? stated : LocalDate.ofInstant(begun(row), ZoneOffset.UTC);
	}

	private static PublishedFigure figure(ResultSet row, int number) throws SQLException {
		BigDecimal percent = row.getBigDecimal("percent");
		return new PublishedFigure(row.getObject("id", UUID.class), CountryCode.of(row.getString("state")),
				row.getInt("year"), PublishedFigure.Kind.valueOf(row.getString("kind")), row.getBigDecimal("amount"),
				row.getInt("decimals"), PublishedFigure.Unit.valueOf(row.getString("unit")), percent, datedOn(row),
				begun(row), false, row.getBoolean("illustrative"), row.getString("source"));
	}

}
