package org.countrycoalition.funding.needs;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left of a need that several offers meet in part, and whether it is still open.
 */
@SpringBootTest
class BalanceTests {

	@Autowired
	private NeedsAndOffers needs;

	@Autowired
	private Clock clock;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static void asOwner(String sql) throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** An amount and its unit as columns; of ? neither is known. */
	private static String written(@Nullable String quantity) {
		Quantity of = "?".equals(quantity) ? null : Postings.quantity(quantity);
		return (of != null) ? of.number().toPlainString() + ", '" + of.unit() + "'" : "null, null";
	}

	private static UUID posting(Side side, @Nullable String quantity) throws SQLException {
		UUID id = UUID.randomUUID();
		asOwner("""
				insert into funding.postings (id, side, kind, title, what, quantity, unit, pillars, states, tier, posted_by, posted_name,
					owner_organisation, illustrative)
				values ('%s', '%s', 'EQUIPMENT', 'Detectors', 'x', %s, '{UNALLOCATED}', '{XMD}', 'PUBLIC', 'x', 'x', '%s', true)"""
			.formatted(id, side, written(quantity), (side == Side.NEED) ? "meridia-authority" : "norvenia"));
		return id;
	}

	/**
	 * @param said words of both sides: + agrees, - declines, 0 says nothing
	 * @param delivered amounts apart by commas; of one that begins with ! its receiver
	 * says that it did not arrive as told
	 */
	private static void match(UUID need, String said, String quantity, @Nullable String delivered) throws SQLException {
		UUID match = UUID.randomUUID();
		asOwner("""
				insert into funding.posting_matches (id, need, offer, proposed_by, quantity, unit, need_owner, offer_owner, state)
				values ('%s', '%s', '%s', 'OFFER', %s, 'meridia-authority', 'norvenia', 'XMD')"""
			.formatted(match, need, posting(Side.OFFER, null), written(quantity)));
		for (Side side : Side.values()) {
			char one = said.charAt((side == Side.NEED) ? 0 : 1);
			if (one != '0') {
				asOwner("""
						insert into funding.match_words (match, side, says, why, said_by, said_name, state, owner_organisation)
						values ('%s', '%s', '%s', %s, 'x', 'x', 'XMD', '%s')"""
					.formatted(match, side, (one == '+') ? "AGREES" : "DECLINES", (one == '+') ? "null" : "'x'",
							(side == Side.NEED) ? "meridia-authority" : "norvenia"));
			}
		}
		for (String one : (delivered != null) ? delivered.split(",", -1) : new String[0]) {
			deliver(match, one.strip());
		}
	}

	private static void deliver(UUID match, String amount) throws SQLException {
		UUID delivery = UUID.randomUUID();
		asOwner("""
				insert into funding.deliveries (id, match, what, quantity, unit, delivered_on, told_by, told_name, state, owner_organisation)
				values ('%s', '%s', 'x', %s, '2026-01-01', 'x', 'x', 'XMD', 'norvenia')"""
			.formatted(delivery, match, written(amount.replace("!", ""))));
		if (amount.contains("!")) {
			asOwner("""
					insert into funding.arrivals (delivery, says, why, said_by, said_name, state, owner_organisation)
					values ('%s', 'NOT_AS_TOLD', 'Broken', 'x', 'x', 'XMD', 'meridia-authority')"""
				.formatted(delivery));
		}
	}

	private Posting read(UUID posting) {
		return Person.MERIDIA_AUTHORITY.does(() -> this.needs.posting(posting).orElseThrow().postings().getFirst());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			40 detectors | ++ 25 detectors                    |                | 15
			40 detectors | ++ 25 Detectors; ++ 10 detectors   |                | 5
			40 detectors | ++ 25 detectors; ++ 25 detectors   |                | -10
			40 detectors | ++ 40 detectors                    |                | 0
			40 detectors | 0+ 25 detectors                    |                | 40
			40 detectors | ++ 2 boxes                         |                | ?
			40 detectors | ++ ?                               |                | ?
			40 detectors | 0+ ?                               |                | 40
			40 detectors | +- 25 detectors                    |                | 40
			40 detectors | +- 25 detectors                    | 10 detectors   | 30
			40 detectors | +- 25 detectors                    | ?              | ?
			40 detectors | +- 25 detectors                    | !10 detectors  | ?
			40 detectors | +- 25 detectors                    | 1 box          | ?
			40 detectors | ++ 25 detectors                    | 10 detectors   | 15
			40 detectors | -                                  |                | 40
			-            | ++ 25 detectors                    |                | none""")
	void what_is_left_is_told_where_all_is_in_the_same_unit(@Nullable String quantity, @Nullable String matched,
			@Nullable String delivered, String left) throws SQLException {
		UUID need = posting(Side.NEED, quantity);
		for (String one : (matched != null) ? matched.split("; ", -1) : new String[0]) {
			match(need, one.substring(0, 2), one.substring(3).strip(), delivered);
		}
		String found = switch (read(need).left()) {
			case Figure.Known known -> known.value().stripTrailingZeros().toPlainString();
			case Figure.Absent absent -> switch (absent.reason()) {
				case UNKNOWN -> "?";
				case NOT_APPLICABLE -> "none";
				default -> absent.reason().name();
			};
		};
		assertThat(found).isEqualTo(left);
	}

	@Test
	void open_is_what_can_still_be_matched() throws SQLException {
		UUID need = posting(Side.NEED, "40 detectors");
		LocalDate today = LocalDate.now(this.clock);
		assertThat(read(need).isOpen()).isTrue();
		asOwner("update funding.postings set wanted_to = '%s'".formatted(today));
		assertThat(read(need).isOpen()).as("on its last day").isTrue();
		asOwner("update funding.postings set wanted_to = '%s'".formatted(today.minusDays(1)));
		assertThat(read(need).isOpen()).as("after it").isFalse();
		asOwner("update funding.postings set wanted_to = null, withdrawn_on = '2026-01-01', withdrawn_why = 'Met'");
		assertThat(read(need).isOpen()).isFalse();
		asOwner("update funding.postings set withdrawn_on = null, withdrawn_why = null");
		match(need, "++", "40 detectors", null);
		assertThat(read(need).isOpen()).as("nothing is left").isFalse();
		match(need, "++", "?", null);
		assertThat(read(need).isOpen()).as("nobody knows that nothing is left").isTrue();
		assertThat(read(need).balance().agreed()).isEqualTo(2);
	}

}
