package org.countrycoalition.registry;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.countrycoalition.kernel.PriceIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Editions of the index of prices.
 */
@Repository
class PriceQueries {

	/** The one in force first, if there is one. */
	private static final String EDITIONS = """
			select i.*, undone_at is null and row_number() over (partition by undone_at is null order by stated_on desc, loaded_at desc, id) = 1 as in_force
			from registry.price_indices i
			order by undone_at is null desc, stated_on desc, loaded_at desc, id""";

	private final JdbcClient jdbc;

	PriceQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PriceEdition> editions() {
		return this.jdbc.sql(EDITIONS).query(PriceQueries::edition).list();
	}

	Optional<PriceIndex> inForce() {
		return this.jdbc.sql(EDITIONS + " limit 1")
			.query(PriceQueries::edition)
			.optional()
			.filter(PriceEdition::inForce)
			.map(PriceEdition::index);
	}

	private static PriceEdition edition(ResultSet row, int number) throws SQLException {
		return new PriceEdition(row.getObject("id", UUID.class),
				new PriceIndex(row.getString("title"), row.getString("address"),
						row.getObject("stated_on", LocalDate.class), row.getString("loaded_by_name"),
						LocalDate.ofInstant(row.getTimestamp("loaded_at").toInstant(), ZoneOffset.UTC), values(row)),
				row.getBoolean("in_force"), undone(row), row.getInt("version"));
	}

	private static SortedMap<Integer, BigDecimal> values(ResultSet row) throws SQLException {
		Integer[] years = (Integer[]) row.getArray("years").getArray();
		BigDecimal[] values = (BigDecimal[]) row.getArray("index_values").getArray();
		SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
		for (int place = 0; place < years.length; place++) {
			byYear.put(years[place], values[place].stripTrailingZeros());
		}
		return byYear;
	}

	private static PriceEdition.@Nullable Undone undone(ResultSet row) throws SQLException {
		Timestamp at = row.getTimestamp("undone_at");
		return (at != null) ? new PriceEdition.Undone(row.getString("undone_by_name"), at.toInstant()) : null;
	}

}
