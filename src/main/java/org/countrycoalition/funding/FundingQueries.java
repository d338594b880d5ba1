package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Status;
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
			select r.*, coalesce(ds.name_en, dorg.name) as donor_name, coalesce(rs.name_en, ra.name_en) as recipient_name
			from funding.rows r
			left join registry.states ds on ds.iso3 = r.donor_state
			left join registry.organisations dorg on dorg.id = r.donor_organisation
			left join registry.states rs on rs.iso3 = r.state
			left join registry.areas ra on ra.id = r.area
			""";

	private static final String ORDER = " order by r.year desc, r.usd desc nulls last, donor_name, recipient_name, r.id";

	private final JdbcClient jdbc;

	FundingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Contribution> to(CountryCode state, boolean withIllustrative) {
		return this.jdbc.sql(NAMED + " where r.state = :state and (:illustrative or not r.illustrative)" + ORDER)
			.param("state", state.iso3())
			.param("illustrative", withIllustrative)
			.query(FundingQueries::contribution)
			.list();
	}

	List<Contribution> toStates(int year, boolean withIllustrative) {
		return this.jdbc
			.sql(NAMED + " where r.state is not null and r.year = :year and (:illustrative or not r.illustrative)"
					+ ORDER)
			.param("year", year)
			.param("illustrative", withIllustrative)
			.query(FundingQueries::contribution)
			.list();
	}

	Optional<Integer> latestPaidYear(boolean withIllustrative) {
		return this.jdbc.sql("""
				select max(year) from funding.rows
				where state is not null and counted and stage = 'PAYMENT' and not in_kind
					and (:illustrative or not illustrative)""")
			.param("illustrative", withIllustrative)
			.query(Integer.class)
			.optional();
	}

	List<Integer> years(boolean withIllustrative) {
		return this.jdbc.sql("""
				select distinct year from funding.rows
				where state is not null and (:illustrative or not illustrative) order by year desc""")
			.param("illustrative", withIllustrative)
			.query((row, number) -> row.getInt("year"))
			.list();
	}

	List<Cover> cover(CountryCode state, int from, int to, boolean withIllustrative) {
		return this.jdbc.sql("""
				select * from funding.cover where state = :state and year between :from and :to
					and (:illustrative or not illustrative) order by year, id""")
			.param("state", state.iso3())
			.param("from", from)
			.param("to", to)
			.param("illustrative", withIllustrative)
			.query((row, number) -> cover(row))
			.list();
	}

	Map<CountryCode, List<Cover>> coverOfAll(int year, boolean withIllustrative) {
		Map<CountryCode, List<Cover>> cover = new HashMap<>();
		this.jdbc.sql("""
				select * from funding.cover where state is not null and year = :year
					and (:illustrative or not illustrative) order by id""")
			.param("year", year)
			.param("illustrative", withIllustrative)
			.query((row) -> {
				cover.computeIfAbsent(CountryCode.of(row.getString("state")), (state) -> new ArrayList<>())
					.add(cover(row));
			});
		return cover;
	}

	private static Cover cover(ResultSet row) throws SQLException {
		return new Cover(row.getObject("id", UUID.class), row.getInt("year"), Pillar.valueOf(row.getString("pillar")),
				pillars(row), Cover.Step.valueOf(row.getString("step")), known(row), row.getBoolean("unknown"));
	}

	/** What is left over after parts of unknown size may be anything down to nothing. */
	private static Figure known(ResultSet row) throws SQLException {
		BigDecimal usd = row.getBigDecimal("usd");
		if (usd == null || row.getBoolean("unknown")) {
			return Figure.absent(Absence.UNKNOWN);
		}
		return Figure.of(usd, row.getBoolean("usd_estimated") ? Status.ESTIMATED : Status.COMPUTED);
	}

	private static Set<Pillar> pillars(ResultSet row) throws SQLException {
		return Arrays.stream((String[]) row.getArray("named_pillars").getArray())
			.map(Pillar::valueOf)
			.collect(Collectors.toSet());
	}

	List<ImportRecord> imports() {
		return this.jdbc.sql("select * from funding.imports order by imported_at desc limit 50")
			.query((row, number) -> new ImportRecord(row.getObject("id", UUID.class),
					row.getTimestamp("imported_at").toInstant(), row.getString("imported_by"),
					row.getString("file_name"), row.getInt("lines"), row.getTimestamp("undone_at") != null))
			.list();
	}

	private static Contribution contribution(ResultSet row, int number) throws SQLException {
		return new Contribution(row.getObject("id", UUID.class), row.getString("donor"), row.getString("donor_name"),
				row.getString("recipient"), row.getString("recipient_name"), row.getInt("year"),
				Stage.valueOf(row.getString("stage")), row.getBoolean("stage_assumed"),
				row.getObject("parent", UUID.class), row.getString("themes"), Pillar.valueOf(row.getString("pillar")),
				pillars(row), row.getBoolean("capacity"), money(row), row.getBigDecimal("usd"),
				row.getBigDecimal("amount_usd") != null, row.getBoolean("usd_estimated"), row.getBoolean("in_kind"),
				row.getBoolean("counted"), row.getBoolean("current_edition"), row.getInt("also_in_donors_table"),
				Tier.valueOf(row.getString("tier")), row.getString("owner_organisation"),
				row.getBoolean("illustrative"), row.getString("note"), row.getString("source"), row.getInt("version"));
	}

	private static @Nullable Money money(ResultSet row) throws SQLException {
		String currency = row.getString("currency");
		BigDecimal original = row.getBigDecimal("amount_original");
		return (currency != null && original != null) ? new Money(original, Currency.getInstance(currency)) : null;
	}

}
