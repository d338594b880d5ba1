package org.countrycoalition.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Public lines of made-up money from Norvenia to Meridia, and what is said of them.
 */
public final class MoneyFixture {

	private MoneyFixture() {
	}

	/**
	 * A payment of dollars.
	 * @param side DONOR or RECIPIENT, whose table it is
	 */
	public static void line(String side, String title, int year, int amount) {
		UUID id = UUID.randomUUID();
		asOwner("insert into funding.contributions (id, donor_organisation, state, year, stage, pillar, currency, amount_original,"
				+ " published_by, edition_title, nth, tier, illustrative, source) values ('" + id
				+ "', 'norvenia', 'XMD', " + year + ", 'PAYMENT', 'UNALLOCATED', 'USD', " + amount + ", '" + side
				+ "', '" + title + "', " + (id.hashCode() & 0xFFFFFF) + ", 'PUBLIC', true, '" + title + "')");
	}

	/** Of all donors' lines beside all recipients'. */
	public static void said(String organisation, String side, String verdict) {
		asOwner("insert into funding.pairs (donors_row, recipients_row, verdict, tier, state, owner_organisation, said_by, said_name, source)"
				+ " select d.id, r.id, '" + verdict + "', 'COALITION', 'XMD', '" + organisation + "', '" + side
				+ "', 'Somebody', 'test' from funding.contributions d, funding.contributions r"
				+ " where d.published_by = 'DONOR' and r.published_by = 'RECIPIENT'");
	}

	/** Takes the lines of a year away, and what was said of them. */
	public static void remove(int year) {
		asOwner("delete from funding.pairs where donors_row in (select id from funding.contributions where year = "
				+ year + "); delete from funding.contributions where year = " + year);
	}

	private static void asOwner(String sql) {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
