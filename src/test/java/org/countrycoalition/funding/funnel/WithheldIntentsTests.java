package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Totals of intents tell nobody's intent: not by few donors, nor by one's own amount, two
 * moments, two readers, or another cut.
 */
@SpringBootTest
class WithheldIntentsTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	/** Organisations of the demonstration that stand in as donors. */
	private static final List<String> DONORS = List.of("norvenia", "sudonia", "clearfield", "meridia-secretariat",
			"isu");

	@Autowired
	private WithheldIntents intents;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static UUID intent(String donor, int thousands, String tier) {
		UUID id = UUID.randomUUID();
		asOwner(("insert into funding.contributions (id, step, title, donor_organisation, state, year, stage, pillar, currency, amount_original,"
				+ " published_by, tier, owner_organisation, illustrative, source) values ('%s', gen_random_uuid(), 'x', '%s', 'XMD', 2029,"
				+ " 'INTENT', 'UNALLOCATED', 'USD', %d000, 'DONOR', '%s', '%s', true, 'test')")
			.formatted(id, donor, thousands, tier, donor));
		return id;
	}

	/** Of an intent of the ISU's 600,000 go on. */
	private static void pledged(UUID intent, String tier) {
		asOwner(("insert into funding.contributions (parent, step, title, donor_organisation, state, year, stage, pillar, currency,"
				+ " amount_original, published_by, tier, owner_organisation, illustrative, source) values ('%s', gen_random_uuid(), 'x', 'isu',"
				+ " 'XMD', 2029, 'PLEDGE', 'UNALLOCATED', 'USD', 600000, 'DONOR', '%s', 'isu', true, 'test')")
			.formatted(intent, tier));
	}

	private static void asOwner(String sql) {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<Integer> thousands(Person reader) {
		return reader.<List<WithheldTotal>>does(() -> this.intents.of(MERIDIA))
			.stream()
			.map((total) -> total.usd().divideToIntegralValue(BigDecimal.valueOf(1000)).intValueExact())
			.toList();
	}

	/** As if the last totals had been taken a week earlier. */
	private static void aWeekPasses() {
		asOwner("update funding.intents_taken set taken_on = taken_on - 7");
	}

	private static List<UUID> three(String tier) {
		return List.of(intent("norvenia", 1030, tier), intent("sudonia", 520, tier), intent("clearfield", 2210, tier));
	}

	private static void show(List<UUID> ids, String tier) {
		ids.forEach((id) -> asOwner("update funding.contributions set tier = '" + tier + "' where id = '" + id + "'"));
	}

	@Test
	void three_hidden_donors_have_a_total_rounded_to_a_hundred_thousand_and_two_have_none() {
		intent("norvenia", 1030, "PRIVATE");
		intent("sudonia", 520, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).isEmpty();
		intent("clearfield", 2210, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		assertThat(thousands(Person.MERIDIA_AUTHORITY)).containsExactly(3800);
	}

	@Test
	void who_is_one_of_three_is_told_nothing_for_it_would_take_its_own_off() {
		three("PRIVATE");
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		assertThat(thousands(Person.NORVENIA)).isEmpty();
		assertThat(thousands(Person.SUDONIA)).isEmpty();
	}

	@Test
	void one_of_four_is_told_for_three_others_stay_hidden() {
		three("PRIVATE");
		intent("isu", 240, "PRIVATE");
		assertThat(thousands(Person.NORVENIA)).containsExactly(4000);
	}

	@Test
	void several_intents_of_one_donor_are_one_donor() {
		intent("norvenia", 1000, "PRIVATE");
		intent("norvenia", 1000, "PRIVATE");
		intent("sudonia", 1000, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).isEmpty();
	}

	@Test
	void of_an_intent_that_is_divided_what_follows_undivided_is_taken_off_as_a_whole() {
		three("PRIVATE");
		UUID first = intent("isu", 600, "PRIVATE");
		asOwner("""
				update funding.contributions set pillar = 'SURVEY_AND_CLEARANCE', pillar_share = 60 where id = '%1$s';
				insert into funding.contributions (step, title, donor_organisation, state, year, stage, pillar, pillar_share, currency, amount_original,
					published_by, tier, owner_organisation, illustrative, source)
				select step, title, donor_organisation, state, year, stage, 'VICTIM_ASSISTANCE', 40, currency, 400000, published_by, tier, owner_organisation, true, source
				from funding.contributions where id = '%1$s'"""
			.formatted(first));
		asOwner("""
				insert into funding.contributions (step, parent, title, donor_organisation, state, year, stage, pillar, currency, amount_original,
					published_by, tier, owner_organisation, illustrative, source)
				select gen_random_uuid(), id, title, donor_organisation, state, year, 'PLEDGE', 'UNALLOCATED', currency, 1000000, published_by, tier,
					owner_organisation, true, source
				from funding.contributions where id = '%s'"""
			.formatted(first));
		assertThat(thousands(Person.OBSERVER)).as("nothing of the million is left").containsExactly(3800);
	}

	@Test
	void what_an_authority_enters_in_the_names_of_others_hides_nobody() {
		intent("norvenia", 777, "PRIVATE");
		for (String other : List.of("DEU", "JPN")) {
			asOwner("insert into funding.contributions (step, title, donor_state, state, year, stage, pillar, currency, amount_original,"
					+ " published_by, tier, owner_organisation, illustrative, source) values (gen_random_uuid(), 'x', '"
					+ other
					+ "', 'XMD', 2029, 'INTENT', 'UNALLOCATED', 'USD', 1, 'RECIPIENT', 'PRIVATE', 'meridia-authority', true, 'test')");
		}
		assertThat(thousands(Person.OBSERVER)).isEmpty();
		intent("sudonia", 520, "PRIVATE");
		intent("clearfield", 2210, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).as("nor is it in the total").containsExactly(3500);
	}

	@Test
	void a_donor_that_gives_as_a_State_and_as_an_organisation_is_one_donor() {
		three("PRIVATE");
		asOwner("update funding.contributions set donor_organisation = null, donor_state = 'NOR', owner_organisation = 'norvenia'"
				+ " where donor_organisation = 'clearfield'");
		assertThat(thousands(Person.OBSERVER)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "COALITION", "BILATERAL" })
	void who_sees_the_amounts_is_told_no_total_and_who_does_not_is(String tier) {
		three(tier);
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		assertThat(thousands(Person.MERIDIA_AUTHORITY)).isEmpty();
	}

	@Test
	void what_hides_among_shown_ones_is_not_told_by_taking_these_off() {
		// a member of the coalition would take three off and know the fourth
		three("COALITION");
		intent("isu", 900, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).isEmpty();
		assertThat(thousands(Person.SECRETARIAT)).isEmpty();
	}

	@Test
	void two_moments_do_not_tell_what_one_donor_has_added() {
		three("PRIVATE");
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		aWeekPasses();
		intent("isu", 5000, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		aWeekPasses();
		intent("norvenia", 1000, "PRIVATE");
		intent("sudonia", 1000, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		intent("meridia-secretariat", 1000, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).containsExactly(11_800);
	}

	@Test
	void within_a_week_nothing_is_renewed() {
		three("PRIVATE");
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		DONORS.forEach((donor) -> intent(donor, 1000, "PRIVATE"));
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		aWeekPasses();
		assertThat(thousands(Person.OBSERVER)).containsExactly(8800);
	}

	@Test
	void what_is_shown_later_hides_the_total_that_would_tell_the_others() {
		UUID id = three("PRIVATE").getFirst();
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		show(List.of(id), "PUBLIC");
		assertThat(thousands(Person.OBSERVER)).isEmpty();
	}

	@Test
	void what_is_shown_to_some_later_hides_the_total_from_all_who_would_read_the_last_one_off_it_together() {
		List<UUID> shown = three("PRIVATE").subList(0, 2);
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		show(shown, "BILATERAL");
		assertThat(thousands(Person.MERIDIA_AUTHORITY)).isEmpty();
		assertThat(thousands(Person.OBSERVER)).isEmpty();
	}

	@Test
	void what_was_shown_once_was_seen_and_hides_nobody_when_it_is_private_again() {
		List<UUID> shown = three("PRIVATE").subList(0, 2);
		assertThat(thousands(Person.MERIDIA_AUTHORITY)).containsExactly(3800);
		show(shown, "BILATERAL");
		show(shown, "PRIVATE");
		assertThat(thousands(Person.MERIDIA_AUTHORITY)).isEmpty();
		assertThat(thousands(Person.OBSERVER)).isEmpty();
	}

	@Test
	void another_intent_hides_nobody_whose_first_one_is_seen() {
		List<UUID> shown = three("PRIVATE").subList(0, 2);
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		show(shown, "PUBLIC");
		intent("norvenia", 2000, "PRIVATE");
		intent("sudonia", 2000, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "PUBLIC, false", "BILATERAL, false", "PRIVATE, true" })
	void an_intent_hides_only_as_long_as_what_follows_from_it_does(String tier, boolean told) {
		three("PRIVATE");
		UUID intent = intent("isu", 700, "PRIVATE");
		assertThat(thousands(Person.NORVENIA)).containsExactly(4500);
		pledged(intent, tier);
		asOwner("update funding.contributions set withdrawn_on = current_date, withdrawn_why = 'x' where owner_organisation = 'clearfield'");
		assertThat(thousands(Person.OBSERVER)).hasSize(told ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "5000, 1, 1, false", "200, 100, 1, false", "5000, 4000, 499, false", "5000, 4000, 500, true",
			"5000, 250, 250, false", "500, 500, 500, true" })
	void a_total_of_which_one_amount_is_nearly_all_is_told_to_nobody(int first, int second, int third, boolean told) {
		intent("norvenia", first, "PRIVATE");
		intent("sudonia", second, "PRIVATE");
		intent("clearfield", third, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).hasSize(told ? 1 : 0);
	}

	@Test
	void a_change_that_is_nearly_all_that_changed_is_not_told_either() {
		three("PRIVATE");
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		aWeekPasses();
		intent("isu", 5000, "PRIVATE");
		List.of("norvenia", "sudonia", "clearfield").forEach((donor) -> intent(donor, 200, "PRIVATE"));
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		intent("meridia-secretariat", 1000, "PRIVATE");
		assertThat(thousands(Person.OBSERVER)).containsExactly(10_400);
	}

	@Test
	void an_amount_that_its_donor_changes_unseen_hides_as_before() {
		UUID id = three("PRIVATE").getFirst();
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
		asOwner("update funding.contributions set amount_original = 30000 where id = '" + id + "'");
		assertThat(thousands(Person.OBSERVER)).containsExactly(3800);
	}

	@Test
	void all_who_are_told_are_told_the_same_number() {
		three("PRIVATE");
		intent("isu", 940, "PRIVATE");
		intent("meridia-secretariat", 160, "PRIVATE");
		assertThat(List.of(Person.OBSERVER, Person.NORVENIA, Person.SUDONIA, Person.LAO_AUTHORITY,
				Person.MERIDIA_AUTHORITY))
			.allSatisfy((reader) -> assertThat(thousands(reader)).containsExactly(4900));
	}

	@Test
	void what_followed_was_withdrawn_or_is_made_up_money_for_a_real_State_is_in_no_total() {
		three("PRIVATE");
		UUID followed = intent("isu", 700, "PRIVATE");
		pledged(followed, "PRIVATE");
		UUID withdrawn = intent("meridia-secretariat", 5000, "PRIVATE");
		asOwner("update funding.contributions set withdrawn_on = current_date, withdrawn_why = 'x' where id = '"
				+ withdrawn + "'");
		assertThat(thousands(Person.OBSERVER)).containsExactly(3900);
	}

	@ParameterizedTest
	@EnumSource(names = { "ADMIN", "NEWCOMER" })
	void who_reads_no_business_row_is_told_nothing(Person person) {
		three("PRIVATE");
		assertThat(thousands(person)).isEmpty();
	}

	@Test
	void what_was_taken_is_read_by_nobody() {
		three("PRIVATE");
		assertThat(thousands(Person.OBSERVER)).hasSize(1);
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		for (Person person : Person.values()) {
			assertThatThrownBy(() -> person
				.does(() -> transaction.execute((status) -> this.jdbc.sql("select count(*) from funding.intents_taken")
					.query(Integer.class)
					.single())))
				.as(person.name())
				.isInstanceOf(DataAccessException.class);
		}
	}

}
