package org.countrycoalition.testing;

import java.sql.SQLException;

/**
 * An index of prices for tests: made up, with round numbers.
 */
public final class PriceIndexFixture {

	/** Its title. */
	public static final String TITLE = "Test index";

	private PriceIndexFixture() {
	}

	/**
	 * Loads an edition, as the owner of the tables.
	 * @param years such as {@code 2015, 2024}
	 * @param values one for each
	 */
	public static void load(String years, String values) throws SQLException {
		execute("""
				insert into registry.price_indices (title, address, stated_on, years, index_values, loaded_by, loaded_by_name)
				values ('%s', 'https://index.example/1', '2026-01-10', '{%s}', '{%s}', 'isu', 'Test isu')"""
			.formatted(TITLE, years, values));
	}

	/** Removes all editions, as the owner of the tables. */
	public static void empty() throws SQLException {
		execute("delete from registry.price_indices");
	}

	private static void execute(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
