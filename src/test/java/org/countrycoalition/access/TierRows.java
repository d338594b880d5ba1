package org.countrycoalition.access;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.params.provider.Arguments;

import static org.countrycoalition.kernel.Tier.BILATERAL;
import static org.countrycoalition.kernel.Tier.COALITION;
import static org.countrycoalition.kernel.Tier.PRIVATE;
import static org.countrycoalition.kernel.Tier.PUBLIC;

/**
 * Extension requests for Meridia, one of each tier, owned by its authority and by a donor
 * of its coalition; and who sees which of them, written by hand.
 */
final class TierRows {

	/** What all of these rows name as their source. */
	static final String SOURCE = "tier test";

	static final String AUTHORITY = "meridia-authority";

	static final String DONOR = "norvenia";

	private TierRows() {
	}

	static Stream<Arguments> whoSeesTheAuthoritys() {
		return Stream.of(sees(Person.MERIDIA_AUTHORITY, PRIVATE, BILATERAL, COALITION, PUBLIC),
				sees(Person.LAO_AUTHORITY, PUBLIC), sees(Person.NORVENIA, COALITION, PUBLIC),
				sees(Person.SUDONIA, PUBLIC), sees(Person.CLEARFIELD, COALITION, PUBLIC),
				sees(Person.SECRETARIAT, COALITION, PUBLIC), sees(Person.ISU, COALITION, PUBLIC),
				sees(Person.OBSERVER, PUBLIC), sees(Person.OBSERVER_OF_NORVENIA, PUBLIC), sees(Person.ADMIN),
				sees(Person.NEWCOMER));
	}

	static Stream<Arguments> whoSeesTheDonors() {
		return Stream.of(sees(Person.NORVENIA, PRIVATE, BILATERAL, COALITION, PUBLIC),
				sees(Person.MERIDIA_AUTHORITY, BILATERAL, COALITION, PUBLIC), sees(Person.LAO_AUTHORITY, PUBLIC),
				sees(Person.SUDONIA, PUBLIC), sees(Person.CLEARFIELD, COALITION, PUBLIC),
				sees(Person.SECRETARIAT, COALITION, PUBLIC), sees(Person.ISU, COALITION, PUBLIC),
				sees(Person.OBSERVER, PUBLIC), sees(Person.OBSERVER_OF_NORVENIA, PUBLIC), sees(Person.ADMIN),
				sees(Person.NEWCOMER));
	}

	private static Arguments sees(Person person, Tier... tiers) {
		return Arguments.of(person, Set.of(tiers));
	}

	static void add() throws SQLException {
		for (String owner : List.of(AUTHORITY, DONOR)) {
			for (Tier tier : Tier.values()) {
				asOwner("""
						insert into registry.extension_requests (state, article, reason, tier, owner_organisation,
							illustrative, source)
						values ('XMD', 4, 'tier test', '%s', '%s', true, '%s')""".formatted(tier, owner, SOURCE));
			}
		}
	}

	static void remove() throws SQLException {
		asOwner("delete from registry.extension_requests where source = '" + SOURCE + "'");
	}

	/** Writes as the owner of the tables, whom row-level security does not bind. */
	static void asOwner(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
