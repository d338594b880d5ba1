package org.countrycoalition.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.kernel.Tier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is stored of the editions, donors, recipients and years that a file speaks of; as
 * far as its importer may see it.
 */
@Repository
class ImportQueries {

	private final JdbcClient jdbc;

	ImportQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Rows of the file's editions, and of the tables that they may have to be told from.
	 */
	List<StoredRow> rows(Resolution resolution) {
		Set<String> titles = new HashSet<>();
		Set<String> parties = new HashSet<>();
		Set<Integer> years = new HashSet<>();
		Set<String> origins = new HashSet<>();
		resolution.rows().forEach((row) -> {
			titles.add(row.key().title());
			parties.add(row.key().donor());
			parties.add(row.key().recipient());
			years.add(row.key().year());
			if (row.line().partOf() != null) {
				origins.add(row.line().partOf());
			}
		});
		return this.jdbc
			.sql("""
					select c.*, coalesce(donor_state, donor_organisation) as donor, coalesce(state, area) as recipient,
						coalesce(amount_usd, registry.usd(amount_original, currency, year)) as usd_value,
						(select p.reference from funding.contributions p where p.id = c.parent) as parent_reference,
						min(imported_at) over (partition by edition_title, edition_address) as edition_begun
					from funding.contributions c
					where edition_title is not null and (edition_title = any (:titles) or reference = any (:origins) or (year = any (:years)
						and (coalesce(donor_state, donor_organisation) = any (:parties) or coalesce(state, area) = any (:parties))))""")
			.param("titles", titles.toArray(String[]::new))
			.param("parties", parties.toArray(String[]::new))
			.param("origins", origins.toArray(String[]::new))
			.param("years", years.toArray(Integer[]::new))
			.query(ImportQueries::row)
			.list();
	}

	/** The dates that stored editions with one of the titles state. */
	StoredEditions editions(Set<String> titles) {
		return StoredEditions.of(this.jdbc.sql("""
				select distinct edition_title, edition_address, edition_on from funding.contributions
				where edition_title = any (:titles) and edition_on is not null and not retracted""")
			.param("titles", titles.toArray(String[]::new))
			.query(StoredEditions::read)
			.list());
	}

	/** What holds for the viewer of pairs of the given rows. */
	Map<Pair, Verdict> decided(List<StoredRow> rows) {
		Map<UUID, RowKey> keys = new HashMap<>();
		rows.forEach((row) -> keys.put(row.id(), row.key()));
		Map<Pair, Verdict> decided = new HashMap<>();
		this.jdbc.sql("""
				select donors_row, recipients_row, verdict from funding.said
				where donors_row = any (:rows) and recipients_row = any (:rows)""")
			.param("rows", keys.keySet().toArray(UUID[]::new))
			.query((row) -> {
				decided.put(
						new Pair(Objects.requireNonNull(keys.get(row.getObject("donors_row", UUID.class))),
								Objects.requireNonNull(keys.get(row.getObject("recipients_row", UUID.class)))),
						Verdict.valueOf(row.getString("verdict")));
			});
		return decided;
	}

	private static StoredRow row(ResultSet row, int number) throws SQLException {
		RowKey key = new RowKey(row.getString("edition_title"), row.getString("edition_address"), row.getInt("year"),
				row.getString("donor"), row.getString("recipient"), row.getString("themes"), row.getInt("nth"));
		return new StoredRow(row.getObject("id", UUID.class), key, Publisher.valueOf(row.getString("published_by")),
				Stage.valueOf(row.getString("stage")), row.getString("reference"), row.getString("parent_reference"),
				row.getString("currency"), row.getBigDecimal("amount_original"), row.getBigDecimal("amount_usd"),
				row.getBigDecimal("usd_value"), row.getBoolean("in_kind"), row.getString("note"),
				Tier.valueOf(row.getString("tier")), row.getObject("edition_on", LocalDate.class),
				row.getObject("edition_begun", OffsetDateTime.class).toInstant(), row.getBoolean("illustrative"),
				row.getBoolean("retracted"), row.getString("owner_organisation"), row.getInt("version"));
	}

}
