package org.countrycoalition.funding;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.countrycoalition.funding.Predictability.OnTime;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Ratio;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How predictable money is, as each reader may know it from what is recorded.
 */
@SpringBootTest
class PredictabilityReadsTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	/** A year that is over whenever the tests run. */
	private static final int YEAR = 2024;

	private static final String COMMITMENT = "00000000-0000-0000-0000-0000000000c1";

	private static final String PAYMENT = "00000000-0000-0000-0000-0000000000b1";

	@Autowired
	private PredictabilityReads reads;

	@Autowired
	private Funding funding;

	@BeforeEach
	void money() throws SQLException {
		FundingTables.empty();
		step("c1", COMMITMENT, null, "norvenia", YEAR, "COMMITMENT", 600, "2024-01-10", "2024-06-30", "PUBLIC");
		step("c2", COMMITMENT, null, "norvenia", YEAR + 1, "COMMITMENT", 400, "2024-01-10", "2024-06-30", "PUBLIC");
		step("b1", PAYMENT, "c1", "norvenia", YEAR, "PAYMENT", 500, "2024-06-30", null, "PUBLIC");
		step("c3", "00000000-0000-0000-0000-0000000000c3", null, "sudonia", YEAR, "COMMITMENT", 200, "2024-02-01",
				"2024-03-01", "COALITION");
		step("c4", "00000000-0000-0000-0000-0000000000c4", null, "sudonia", YEAR, "COMMITMENT", 5000, null, null,
				"PRIVATE");
	}

	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static void step(String id, String step, @Nullable String parent, String donor, int year, String stage,
			int amount, @Nullable String on, @Nullable String expected, String tier) throws SQLException {
		try (var connection = TestDatabase.asOwner();
				var statement = connection.prepareStatement(
						"""
								insert into funding.contributions (id, step, parent, title, donor_organisation, state, year, stage, pillar, currency,
									amount_original, stage_on, expected_on, tier, owner_organisation, illustrative, source)
								values (?::uuid, ?::uuid, ?::uuid, 'Step', ?, 'XMD', ?, ?, 'UNALLOCATED', 'USD', ?, ?::date, ?::date, ?, ?, true, 'test')""")) {
			statement.setString(1, key(id));
			statement.setString(2, step);
			statement.setString(3, (parent != null) ? key(parent) : null);
			statement.setString(4, donor);
			statement.setInt(5, year);
			statement.setString(6, stage);
			statement.setInt(7, amount);
			statement.setString(8, on);
			statement.setString(9, expected);
			statement.setString(10, tier);
			statement.setString(11, donor);
			statement.execute();
		}
	}

	private static String key(String id) {
		return "10000000-0000-0000-0000-0000000000" + id;
	}

	private Predictability read(Person person, boolean illustrative) {
		return person.<Predictability>does(() -> this.reads.of(MERIDIA, YEAR, illustrative));
	}

	private OnTime onTime(int year) {
		return Person.MERIDIA_AUTHORITY.<Predictability>does(() -> this.reads.of(MERIDIA, year, true)).onTime();
	}

	@Test
	void who_sees_all_reads_commitments_of_several_years_payments_on_time_and_what_is_overdue() {
		Predictability found = read(Person.MERIDIA_AUTHORITY, true);
		assertThat(found.multiYear().commitments()).isEqualTo(2);
		assertThat(found.multiYear().multi()).isEqualTo(1);
		assertThat(found.multiYear().low()).isEqualTo(Ratio.of(600, 800)).isEqualTo(found.multiYear().high());
		assertThat(found.onTime()).isEqualTo(new OnTime(1, 1, 1, 1));
		assertThat(found.donors()).isEqualTo(2);
		Predictability.Largest largest = Objects.requireNonNull(found.largest());
		assertThat(largest.donor()).isEqualTo("norvenia");
		assertThat(largest.share()).isEqualTo(Ratio.of(600, 800));
	}

	private static void asOwner(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Test
	void a_ministry_and_an_agency_give_for_their_state_and_an_operator_for_none() throws SQLException {
		asOwner("""
				insert into registry.organisations (id, name, kind, state, illustrative, source) values
					('test-ministry', 'Ministry', 'DONOR', 'DEU', true, 'test'), ('test-agency', 'Agency', 'DONOR', 'DEU', true, 'test'),
					('test-operator', 'Operator', 'OPERATOR', 'DEU', true, 'test')""");
		try {
			int nth = 1;
			for (String giver : List.of("test-ministry", "test-agency", "test-operator", "test-agency")) {
				step("d" + nth, "00000000-0000-0000-0000-0000000000d" + nth, null, giver, YEAR, "PAYMENT", 500, null,
						null, "PUBLIC");
				nth++;
			}
			asOwner("update funding.contributions set donor_organisation = null, donor_state = 'DEU' where id = '"
					+ key("d4") + "'");
			Predictability found = read(Person.OBSERVER, true);
			assertThat(found.donors()).as("with norvenia").isEqualTo(3);
			Predictability.Largest largest = Objects.requireNonNull(found.largest());
			assertThat(largest.donor()).isEqualTo("DEU");
			assertThat(largest.name()).isEqualTo("Germany");
			assertThat(largest.share()).isEqualTo(Ratio.of(1500, 2600));
			FundingYear paid = Person.OBSERVER
				.<FundingYear>does(() -> this.funding.received(MERIDIA, true, Prices.NOMINAL).in(YEAR));
			assertThat(paid.donors()).as("as many as paid").isEqualTo(3);
			assertThat(paid.byDonor()).as("who gave is named").hasSize(5);
			List<Contribution> money = Person.OBSERVER.<List<Contribution>>does(() -> this.funding.to(MERIDIA, true))
				.stream()
				.filter(Contribution::isPaid)
				.toList();
			assertThat(FundingYear.byGiver(money)).as("as many as are numbered")
				.extracting(FundingYear.OfDonor::donor)
				.containsExactly("DEU", "norvenia", "test-operator");
		}
		finally {
			FundingTables.empty();
			asOwner("delete from registry.organisations where source = 'test'");
		}
	}

	@Test
	void a_commitment_that_is_divided_among_pillars_is_one_of_one_year() throws SQLException {
		String divided = "00000000-0000-0000-0000-0000000000c5";
		for (String share : List.of("c5 RISK_EDUCATION", "c6 VICTIM_ASSISTANCE")) {
			step(share.substring(0, 2), divided, null, "norvenia", YEAR, "COMMITMENT", 50, "2024-01-10", null,
					"PUBLIC");
			try (var connection = TestDatabase.asOwner();
					var statement = connection.prepareStatement(
							"update funding.contributions set pillar = ?, pillar_share = 50 where id = ?::uuid")) {
				statement.setString(1, share.substring(3));
				statement.setString(2, key(share.substring(0, 2)));
				statement.execute();
			}
		}
		Predictability found = read(Person.OBSERVER, true);
		assertThat(found.multiYear().commitments()).isEqualTo(2);
		assertThat(found.multiYear().multi()).isEqualTo(1);
		assertThat(found.multiYear().low()).isEqualTo(Ratio.of(600, 700));
	}

	@Test
	void who_sees_less_reads_it_from_that_and_what_is_private_is_in_nobodys() {
		Predictability found = read(Person.OBSERVER, true);
		assertThat(found.multiYear().commitments()).isEqualTo(1);
		assertThat(found.donors()).isEqualTo(1);
		assertThat(found.onTime().overdue()).isZero();
		assertThat(read(Person.SUDONIA, true).multiYear().low()).isEqualTo(Ratio.of(600, 800));
	}

	@Test
	void what_is_made_up_counts_only_where_it_is_wanted() {
		Predictability found = read(Person.MERIDIA_AUTHORITY, false);
		assertThat(found.multiYear().commitments()).isZero();
		assertThat(found.donors()).isZero();
		assertThat(Person.OBSERVER.<Boolean>does(() -> this.reads.ofAll(YEAR, false).isEmpty())).isTrue();
	}

	@Test
	void what_is_private_judges_no_payment_that_others_see() throws SQLException {
		OnTime before = onTime(YEAR);
		step("e1", "00000000-0000-0000-0000-0000000000e1", null, "norvenia", YEAR, "COMMITMENT", 70, "2024-01-10",
				"2024-06-01", "PRIVATE");
		step("e2", "00000000-0000-0000-0000-0000000000e2", "e1", "norvenia", YEAR, "PAYMENT", 70, "2024-05-01", null,
				"PUBLIC");
		for (Person reader : List.of(Person.NORVENIA, Person.MERIDIA_AUTHORITY)) {
			OnTime after = reader.<Predictability>does(() -> this.reads.of(MERIDIA, YEAR, true)).onTime();
			assertThat(after.payments()).as(reader.name()).isEqualTo(before.payments() + 1);
			assertThat(after.told()).as(reader.name()).isEqualTo(before.told());
		}
	}

	@Test
	void all_states_in_one_look_are_what_each_is_by_itself() {
		assertThat(Person.NORVENIA.<Predictability>does(() -> this.reads.ofAll(YEAR, true).get(MERIDIA)))
			.isEqualTo(read(Person.NORVENIA, true));
	}

	@Test
	void some_states_are_what_each_is_by_itself_and_no_other_is_told() {
		CountryCode other = CountryCode.of("LAO");
		assertThat(Person.NORVENIA
			.<Map<CountryCode, Predictability>>does(() -> this.reads.of(Set.of(MERIDIA, other), YEAR, true)))
			.isEqualTo(Map.of(MERIDIA, read(Person.NORVENIA, true)));
		assertThat(Person.NORVENIA
			.<Boolean>does(() -> this.reads.of(Set.of(other, CountryCode.of("LBN")), YEAR, true).isEmpty())).isTrue();
	}

	@Test
	void who_gives_is_told_by_step() {
		List<CoverSum> given = Person.MERIDIA_AUTHORITY
			.does(() -> this.funding.coverOfAll(YEAR, YEAR, true).get(MERIDIA));
		assertThat(given).extracting((row) -> new TreeSet<>(row.donors()) + " " + row.step())
			.containsOnly("[norvenia] PAID", "[norvenia, sudonia] UNPAID");
	}

	@Test
	void a_later_years_payment_is_measured_by_its_own_year_and_not_by_the_first_ones_day() throws SQLException {
		step("b2", "00000000-0000-0000-0000-0000000000b2", "c2", "norvenia", YEAR + 1, "PAYMENT", 400, "2025-12-31",
				null, "PUBLIC");
		assertThat(onTime(YEAR + 1)).isEqualTo(new OnTime(1, 1, 1, 0));
		step("b3", "00000000-0000-0000-0000-0000000000b3", "c2", "norvenia", YEAR + 1, "PAYMENT", 1, "2026-01-01", null,
				"PUBLIC");
		assertThat(onTime(YEAR + 1)).isEqualTo(new OnTime(2, 2, 1, 0));
	}

	@Test
	void a_year_of_which_nothing_is_paid_is_overdue_in_that_year_alone() {
		assertThat(onTime(YEAR + 1)).isEqualTo(new OnTime(0, 0, 0, 1));
		assertThat(onTime(YEAR).overdue()).as("Norvenia's 2024 is paid: only Sudonia's is not").isEqualTo(1);
	}

	@Test
	void what_was_paid_ahead_is_not_overdue_and_a_payment_of_the_first_year_alone_is_not_ahead() throws SQLException {
		step("b2", "00000000-0000-0000-0000-0000000000b2", "c1", "norvenia", YEAR, "PAYMENT", 100, "2024-07-01", null,
				"PUBLIC");
		assertThat(onTime(YEAR + 1).overdue()).isEqualTo(1);
		step("b3", "00000000-0000-0000-0000-0000000000b3", "c1", "norvenia", YEAR, "PAYMENT", 1, "2024-07-01", null,
				"PUBLIC");
		assertThat(onTime(YEAR + 1).overdue()).isZero();
		assertThat(onTime(YEAR)).isEqualTo(new OnTime(3, 3, 1, 1));
	}

	@Test
	void a_payment_that_follows_from_no_promise_is_not_judged() throws SQLException {
		step("a1", "00000000-0000-0000-0000-0000000000a1", null, "norvenia", YEAR, "INTENT", 10, "2024-01-01",
				"2024-02-01", "PUBLIC");
		step("b2", "00000000-0000-0000-0000-0000000000b2", "a1", "norvenia", YEAR, "PAYMENT", 10, "2024-07-01", null,
				"PUBLIC");
		step("b3", "00000000-0000-0000-0000-0000000000b3", null, "norvenia", YEAR, "PAYMENT", 10, "2024-07-01", null,
				"PUBLIC");
		assertThat(onTime(YEAR)).isEqualTo(new OnTime(3, 1, 1, 1));
	}

}
