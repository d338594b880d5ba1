package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.funding.ReconciliationRefusal.Reason;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Two sides and the ISU say which lines are the same money: who may, for whom it holds,
 * and what then counts.
 */
@SpringBootTest
class ReconciliationTests {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final String DONORS = "Norvenia reports";

	private static final String RECIPIENTS = "Meridia reports";

	/** The two sides of the sample money, who else sees it, and who settles. */
	private static final List<Person> ALL = List.of(Person.NORVENIA, Person.MERIDIA_AUTHORITY, Person.CLEARFIELD,
			Person.SUDONIA, Person.OBSERVER, Person.ISU);

	@Autowired
	private Reconciliation reconciliation;

	@Autowired
	private Funding funding;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private UUID donors = UUID.randomUUID();

	private UUID recipients = UUID.randomUUID();

	@BeforeEach
	void two_lines() throws SQLException {
		FundingTables.empty();
		this.donors = line("DONOR", DONORS, 100, "PUBLIC");
		this.recipients = line("RECIPIENT", RECIPIENTS, 98, "PUBLIC");
	}

	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private static UUID line(String side, String title, int amount, String tier) throws SQLException {
		UUID id = UUID.randomUUID();
		String owner = tier.equals("PUBLIC") ? "null" : side.equals("DONOR") ? "'norvenia'" : "'meridia-authority'";
		asOwner(("insert into funding.contributions (id, donor_organisation, state, year, stage, pillar, currency, amount_original,"
				+ " published_by, edition_title, nth, tier, owner_organisation, illustrative, source)"
				+ " values ('%s', 'norvenia', 'XMD', 2027, 'PAYMENT', 'UNALLOCATED', 'USD', %d, '%s', '%s', %d, '%s', %s, true, '%s')")
			.formatted(id, amount, side, title, id.hashCode() & 0xFFFFFF, tier, owner, title));
		return id;
	}

	private static void asOwner(String sql) throws SQLException {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private MoneyPair pair(Person person, UUID one, UUID other) {
		ReconciliationQueue queue = queue(person);
		return queue.pair(line(queue, one), line(queue, other));
	}

	private static MoneyLine line(ReconciliationQueue queue, UUID id) {
		return queue.lines().stream().filter((line) -> line.id().equals(id)).findFirst().orElseThrow();
	}

	private ReconciliationQueue queue(Person person) {
		return person.does(() -> this.reconciliation.of(MERIDIA, true));
	}

	private void say(Person person, Verdict verdict) {
		say(person, this.donors, this.recipients, verdict);
	}

	private void say(Person person, UUID one, UUID other, Verdict verdict) {
		MoneyPair pair = pair(person, one, other);
		person.does(() -> {
			this.reconciliation.say(pair, verdict, "a reason");
			return true;
		});
	}

	private @Nullable Reason refused(Person person, Runnable work) {
		return person.does(() -> {
			try {
				work.run();
				return null;
			}
			catch (ReconciliationRefusal ex) {
				return ex.reason();
			}
		});
	}

	/** What the money for Meridia sums to, for each. */
	private Map<Person, Integer> totals() {
		Map<Person, Integer> totals = new EnumMap<>(Person.class);
		ALL.forEach(
				(person) -> totals.put(person,
						person.does(() -> received(person).contributions()
							.stream()
							.filter(Contribution::counted)
							.map(Contribution::usd)
							.reduce(BigDecimal.ZERO, BigDecimal::add)).intValue()));
		return totals;
	}

	/** As pages of funding tell it: what waits there is what waits in the queue. */
	private ContributionsTo received(Person person) {
		ContributionsTo received = person
			.<ContributionsTo>does(() -> this.funding.received(MERIDIA, true, Prices.NOMINAL));
		assertThat(received.contributions())
			.isEqualTo(person.<List<Contribution>>does(() -> this.funding.to(MERIDIA, true)));
		assertThat(received.undecided().pairs()).extracting(Undecided.Two::gives, Undecided.Two::stands)
			.containsExactlyInAnyOrderElementsOf(queue(person).open()
				.stream()
				.filter((pair) -> pair.gives().counted() && pair.stands().counted())
				.map((pair) -> tuple(pair.gives().id(), pair.stands().id()))
				.toList());
		return received;
	}

	private static Map<Person, Integer> all(int total) {
		Map<Person, Integer> totals = new EnumMap<>(Person.class);
		ALL.forEach((person) -> totals.put(person, total));
		return totals;
	}

	@Test
	void nearly_equal_lines_are_asked_about_and_both_count_until_somebody_decides() {
		assertThat(totals()).isEqualTo(all(198));
		assertThat(queue(Person.OBSERVER).open()).singleElement().satisfies((pair) -> {
			assertThat(pair.doubt()).isEqualTo(Doubt.NEARLY_EQUAL);
			assertThat(pair.gives().id()).isEqualTo(this.donors);
			assertThat(pair.stands().id()).isEqualTo(this.recipients);
		});
	}

	@Test
	void what_goes_out_at_the_end_of_a_year_is_asked_about_if_as_much_came_in_in_the_next() throws SQLException {
		asOwner("update funding.contributions set year = 2026, amount_original = 98 where id = '" + this.donors + "'");
		for (Person person : ALL) {
			assertThat(queue(person).open()).as(person.name())
				.singleElement()
				.extracting(MoneyPair::doubt)
				.isEqualTo(Doubt.NEXT_YEAR);
			Undecided told = received(person).undecided();
			assertThat(List.of(told.paidIn(2026), told.paidIn(2027))).containsExactly(1, 1);
		}
		assertThat(totals()).isEqualTo(all(196));
		say(Person.ISU, Verdict.SAME);
		assertThat(totals()).isEqualTo(all(98));
	}

	@Test
	void the_second_part_of_a_step_is_asked_about_once_the_first_counts_no_more() throws SQLException {
		asOwner("delete from funding.contributions");
		UUID whole = step("DONOR", "norvenia", 500);
		UUID part = step("RECIPIENT", "meridia-authority", 300);
		UUID rest = step("RECIPIENT", "meridia-authority", 200);
		assertThat(queue(Person.NORVENIA).open()).hasSize(2);
		say(Person.NORVENIA, whole, part, Verdict.CONTAINS);
		assertThat(totals()).containsEntry(Person.NORVENIA, 700);
		assertThat(queue(Person.NORVENIA).open()).singleElement().satisfies((pair) -> {
			assertThat(pair.doubt()).isEqualTo(Doubt.EQUAL_IN_SUM);
			assertThat(List.of(pair.gives().id(), pair.stands().id())).containsExactly(whole, rest);
		});
		say(Person.NORVENIA, whole, rest, Verdict.CONTAINS);
		assertThat(totals()).containsEntry(Person.NORVENIA, 500);
		assertThat(queue(Person.NORVENIA).open()).isEmpty();
	}

	private static UUID step(String side, String owner, int amount) throws SQLException {
		UUID id = UUID.randomUUID();
		asOwner(("insert into funding.contributions (id, step, title, donor_organisation, state, year, stage, pillar, currency,"
				+ " amount_original, published_by, tier, owner_organisation, illustrative, source)"
				+ " values ('%s', gen_random_uuid(), 'Clearance', 'norvenia', 'XMD', 2027, 'PAYMENT', 'UNALLOCATED', 'USD', %d,"
				+ " '%s', 'COALITION', '%s', true, 'test')")
			.formatted(id, amount, side, owner));
		return id;
	}

	@Test
	void what_has_its_match_in_its_own_year_is_asked_about_in_no_other() throws SQLException {
		UUID equal = line("DONOR", DONORS, 98, "PUBLIC");
		asOwner("update funding.contributions set year = 2026, amount_original = 98 where id = '" + this.donors + "'");
		assertThat(queue(Person.ISU).open()).isEmpty();
		asOwner("update funding.contributions set amount_original = 97 where id = '" + equal + "'");
		assertThat(queue(Person.ISU).open()).singleElement()
			.satisfies((pair) -> assertThat(pair.gives().id()).isEqualTo(equal));
	}

	@ParameterizedTest
	@CsvSource({ "GA-12, ga 12, PAYMENT, 1", "GA-12, GA-13, PAYMENT, 0", "GA-12, GA-12, COMMITMENT, 0" })
	void lines_that_name_one_reference_are_asked_about_whatever_their_amounts(String one, String other, String stage,
			int asked) throws SQLException {
		asOwner("update funding.contributions set amount_original = 40, stage = '" + stage + "', reference = '" + one
				+ "' where id = '" + this.donors + "'; update funding.contributions set reference = '" + other
				+ "' where id = '" + this.recipients + "'");
		assertThat(queue(Person.OBSERVER).open()).hasSize(asked)
			.allSatisfy((pair) -> assertThat(pair.doubt()).isEqualTo(Doubt.SAME_REFERENCE));
		assertThat(received(Person.OBSERVER).undecided().pairs()).hasSize(asked);
		say(Person.ISU, Verdict.DIFFERENT);
		assertThat(queue(Person.OBSERVER).open()).isEmpty();
	}

	@Test
	void pages_of_funding_know_which_lines_may_be_the_same_money_until_somebody_decides() throws SQLException {
		UUID alone = line("DONOR", DONORS, 7, "PUBLIC");
		for (Person person : ALL) {
			Undecided undecided = received(person).undecided();
			assertThat(List.of(undecided.paidIn(2026), undecided.paidIn(2027))).containsExactly(0, 1);
			assertThat(undecided.isOpen(this.donors) && undecided.isOpen(this.recipients)).isTrue();
			assertThat(undecided.isOpen(alone)).isFalse();
		}
		say(Person.NORVENIA, Verdict.DIFFERENT);
		assertThat(received(Person.NORVENIA).undecided().paidIn(2027)).isZero();
		assertThat(received(Person.MERIDIA_AUTHORITY).undecided().paidIn(2027)).isEqualTo(1);
		say(Person.ISU, Verdict.SAME);
		ALL.forEach((person) -> assertThat(received(person).undecided().pairs()).as(person.name()).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "PAYMENT, PAYMENT, false, 1", "COMMITMENT, PAYMENT, false, 0", "PLEDGE, PLEDGE, false, 0",
			"PAYMENT, PAYMENT, true, 0" })
	void only_pairs_of_money_paid_may_make_what_was_paid_too_high(Stage gives, Stage stands, boolean inKind, int pairs)
			throws SQLException {
		asOwner("update funding.contributions set amount_original = 100, in_kind = " + inKind
				+ ", stage = case id when '" + this.donors + "' then '" + gives + "' else '" + stands + "' end");
		say(Person.ISU, Verdict.DIFFERENT);
		assertThat(received(Person.OBSERVER).undecided().pairs()).isEmpty();
		asOwner("delete from funding.pairs; update funding.contributions set amount_original = 98 where id = '"
				+ ((gives == stands) ? this.recipients : UUID.randomUUID()) + "'");
		Undecided undecided = received(Person.OBSERVER).undecided();
		assertThat(undecided.isOpen(this.donors) && undecided.isOpen(this.recipients)).isTrue();
		assertThat(undecided.paidIn(2027)).isEqualTo(pairs);
	}

	@Test
	void lines_of_which_one_counts_no_more_wait_for_nobody() {
		Person.ISU.does(() -> {
			this.reconciliation.lead(MERIDIA, 2027, Stage.PAYMENT, DONORS, "why");
			return true;
		});
		assertThat(queue(Person.ISU).open()).hasSize(1);
		assertThat(received(Person.ISU).undecided().pairs()).isEmpty();
	}

	@Test
	void what_one_side_says_holds_for_itself_alone_and_waits_for_the_other() {
		say(Person.NORVENIA, Verdict.SAME);
		Map<Person, Integer> expected = all(198);
		expected.put(Person.NORVENIA, 98);
		assertThat(totals()).isEqualTo(expected);
		assertThat(queue(Person.NORVENIA).settled()).hasSize(1);
		assertThat(queue(Person.MERIDIA_AUTHORITY).open()).singleElement()
			.satisfies((pair) -> assertThat(pair.said()).singleElement()
				.satisfies((said) -> assertThat(said.side()).isEqualTo(Publisher.DONOR)));
		assertThat(queue(Person.OBSERVER).open()).singleElement()
			.satisfies((pair) -> assertThat(pair.said()).isEmpty());
		assertThat(Person.MERIDIA_AUTHORITY.<Map<CountryCode, WaitingPairs>>does(this.reconciliation::waiting))
			.isEqualTo(Map.of(MERIDIA, new WaitingPairs(1, 0)));
		for (Person person : List.of(Person.NORVENIA, Person.SUDONIA, Person.LAO_AUTHORITY, Person.ISU,
				Person.CLEARFIELD, Person.OBSERVER)) {
			assertThat(person.<Map<CountryCode, WaitingPairs>>does(this.reconciliation::waiting)).as(person.name())
				.isEmpty();
		}
	}

	@Test
	void what_both_sides_say_of_public_lines_holds_for_all_and_is_taken_back_by_either() {
		say(Person.NORVENIA, Verdict.SAME);
		say(Person.MERIDIA_DIRECTOR, Verdict.SAME);
		assertThat(totals()).isEqualTo(all(98));
		// who only visits the coalition, and who reads what is public, is told what was
		// decided, and not who said what
		for (Person stranger : List.of(Person.SUDONIA, Person.OBSERVER)) {
			assertThat(queue(stranger).settled()).as(stranger.name())
				.singleElement()
				.satisfies((pair) -> assertThat(pair.said()).isEmpty());
			assertThat(received(stranger).undecided().pairs()).as(stranger.name()).isEmpty();
		}
		MoneyPair pair = pair(Person.MERIDIA_AUTHORITY, this.donors, this.recipients);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.reconciliation.takeBack(pair))).isNull();
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.reconciliation.takeBack(pair)))
			.isEqualTo(Reason.NOTHING_SAID);
		Map<Person, Integer> again = all(198);
		again.put(Person.NORVENIA, 98);
		assertThat(totals()).isEqualTo(again);
	}

	@Test
	void sides_that_differ_dispute_the_money_which_counts_once_until_the_ISU_settles_it() {
		say(Person.NORVENIA, Verdict.DIFFERENT);
		say(Person.MERIDIA_AUTHORITY, Verdict.SAME);
		// strangers are told nothing undecided
		assertThat(totals()).containsEntry(Person.NORVENIA, 98)
			.containsEntry(Person.MERIDIA_AUTHORITY, 98)
			.containsEntry(Person.CLEARFIELD, 98)
			.containsEntry(Person.OBSERVER, 198);
		assertThat(queue(Person.NORVENIA).disputed()).hasSize(1);
		for (Person side : List.of(Person.NORVENIA, Person.MERIDIA_AUTHORITY)) {
			assertThat(side.<Map<CountryCode, WaitingPairs>>does(this.reconciliation::waiting)).as(side.name())
				.isEqualTo(Map.of(MERIDIA, new WaitingPairs(0, 1)));
			Undecided told = received(side).undecided();
			assertThat(told.isDisputed(this.donors) && told.isDisputed(this.recipients)).isTrue();
			assertThat(List.of(told.disputedIn(2026), told.disputedIn(2027), told.paidIn(2027))).containsExactly(0, 1,
					0);
		}
		assertThat(Person.SUDONIA.<Map<CountryCode, WaitingPairs>>does(this.reconciliation::waiting)).isEmpty();
		assertThat(received(Person.OBSERVER).undecided().disputed()).isEmpty();
		assertThat(Person.ISU.<Map<CountryCode, WaitingPairs>>does(this.reconciliation::waiting))
			.isEqualTo(Map.of(MERIDIA, new WaitingPairs(1, 0)));
		say(Person.ISU, Verdict.DIFFERENT);
		assertThat(totals()).isEqualTo(all(198));
		ALL.forEach((person) -> assertThat(received(person).undecided().disputed()).as(person.name()).isEmpty());
		assertThat(Person.NORVENIA.<Map<CountryCode, WaitingPairs>>does(this.reconciliation::waiting)).isEmpty();
		assertThat(Person.ISU.<Map<CountryCode, WaitingPairs>>does(this.reconciliation::waiting)).isEmpty();
		say(Person.ISU, Verdict.SAME);
		assertThat(totals()).isEqualTo(all(98));
		assertThat(queue(Person.OBSERVER).settled()).singleElement()
			.satisfies((pair) -> assertThat(pair.said()).singleElement()
				.satisfies((said) -> assertThat(said.reason()).isEqualTo("a reason")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "retracted = true", "edition_title = 'An earlier table', edition_on = '2020-01-01'" })
	void a_dispute_about_a_line_that_stands_no_more_waits_for_nobody(String changed) throws SQLException {
		say(Person.NORVENIA, Verdict.DIFFERENT);
		say(Person.MERIDIA_AUTHORITY, Verdict.SAME);
		line("DONOR", DONORS, 7, "PUBLIC");
		assertThat(Person.NORVENIA.<Map<CountryCode, WaitingPairs>>does(this.reconciliation::waiting)).hasSize(1);
		asOwner("update funding.contributions set " + changed + " where id = '" + this.donors + "'");
		for (Person person : List.of(Person.NORVENIA, Person.MERIDIA_AUTHORITY, Person.ISU)) {
			assertThat(person.<Map<CountryCode, WaitingPairs>>does(this.reconciliation::waiting)).as(person.name())
				.isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "SAME, 98", "PART_OF, 98", "CONTAINS, 100", "DIFFERENT, 198", "DISPUTED, 98" })
	void every_verdict_counts_the_money_as_it_says(Verdict verdict, int total) {
		say(Person.ISU, verdict);
		assertThat(totals()).isEqualTo(all(total));
	}

	@Test
	void a_line_that_gives_way_holds_no_part_of_another_for_in_a_circle_nothing_would_count() throws SQLException {
		UUID other = line("RECIPIENT", RECIPIENTS, 30, "PUBLIC");
		say(Person.ISU, Verdict.SAME);
		MoneyPair part = pair(Person.ISU, this.donors, other);
		assertThat(refused(Person.ISU, () -> this.reconciliation.say(part, Verdict.CONTAINS, "why")))
			.isEqualTo(Reason.IN_ANOTHER_PAIR);
		assertThat(refused(Person.ISU, () -> this.reconciliation.say(part, Verdict.SAME, "why"))).isNull();
		assertThat(totals()).isEqualTo(all(128));
		asOwner("update funding.pairs set verdict = 'CONTAINS' where recipients_row = '" + other + "'");
		// even if two who do not see each other's word say so, no money vanishes
		assertThat(totals()).isEqualTo(all(128));
	}

	@Test
	void a_leading_source_leaves_the_lines_of_others_out_and_gives_way_to_none() {
		String empty = " ";
		assertThat(refused(Person.ISU, () -> this.reconciliation.lead(MERIDIA, 2027, Stage.PAYMENT, DONORS, empty)))
			.isEqualTo(Reason.NO_REASON);
		assertThat(refused(Person.ISU, () -> this.reconciliation.lead(MERIDIA, 2026, Stage.PAYMENT, DONORS, "why")))
			.isEqualTo(Reason.UNKNOWN_SOURCE);
		assertThat(refused(Person.ISU, () -> this.reconciliation.lead(MERIDIA, 2027, Stage.PAYMENT, DONORS, "why")))
			.isNull();
		assertThat(totals()).isEqualTo(all(100));
		assertThat(Person.OBSERVER.<List<Contribution>>does(() -> this.funding.to(MERIDIA, true)))
			.filteredOn(Contribution::leftOut)
			.extracting(Contribution::id)
			.containsExactly(this.recipients);
		say(Person.ISU, Verdict.SAME);
		assertThat(totals()).isEqualTo(all(100));
		assertThat(Person.OBSERVER.<List<Contribution>>does(() -> this.funding.to(MERIDIA, true)))
			.filteredOn(Contribution::leftOut)
			.isEmpty();
		assertThat(
				refused(Person.ISU, () -> this.reconciliation.lead(MERIDIA, 2027, Stage.PAYMENT, RECIPIENTS, "newer")))
			.isNull();
		assertThat(totals()).isEqualTo(all(98));
		LeadingSource leading = queue(Person.ISU).leading().getFirst();
		assertThat(refused(Person.ISU, () -> this.reconciliation.stopLeading(leading))).isNull();
		assertThat(refused(Person.ISU, () -> this.reconciliation.stopLeading(leading))).isEqualTo(Reason.NOTHING_SAID);
		assertThat(queue(Person.ISU).leading()).isEmpty();
	}

	@Test
	void a_step_gives_way_to_a_published_line_and_keeps_its_origin() throws SQLException {
		UUID step = UUID.randomUUID();
		asOwner(("insert into funding.contributions (id, step, title, donor_organisation, state, year, stage, pillar, currency,"
				+ " amount_original, published_by, tier, owner_organisation, illustrative, source)"
				+ " values ('%s', gen_random_uuid(), 'Clearance', 'norvenia', 'XMD', 2027, 'PAYMENT', 'UNALLOCATED', 'USD', 98,"
				+ " 'DONOR', 'COALITION', 'norvenia', true, 'test')")
			.formatted(step));
		assertThat(queue(Person.NORVENIA).open())
			.anySatisfy((pair) -> assertThat(List.of(pair.gives().id(), pair.stands().id()))
				.isEqualTo(List.of(step, this.recipients)));
		say(Person.NORVENIA, step, this.recipients, Verdict.SAME);
		say(Person.MERIDIA_AUTHORITY, step, this.recipients, Verdict.SAME);
		assertThat(totals()).containsEntry(Person.NORVENIA, 198)
			.containsEntry(Person.CLEARFIELD, 198)
			.containsEntry(Person.OBSERVER, 198);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void only_the_two_sides_and_the_ISU_speak_and_only_the_ISU_names_what_leads(Person person) {
		MoneyPair pair = pair(Person.OBSERVER, this.donors, this.recipients);
		boolean speaks = List.of(Person.NORVENIA, Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR, Person.ISU)
			.contains(person);
		assertThat(does(person, () -> this.reconciliation.say(pair, Verdict.SAME, "why"))).isEqualTo(speaks);
		assertThat(does(person, () -> this.reconciliation.lead(MERIDIA, 2027, Stage.PAYMENT, DONORS, "why")))
			.isEqualTo(person == Person.ISU);
		assertThat(does(person, () -> this.reconciliation.takeBack(pair))).isEqualTo(speaks);
	}

	private boolean does(Person person, Runnable work) {
		return person.does(() -> {
			try {
				work.run();
				return true;
			}
			catch (AccessDeniedException | ReconciliationRefusal ex) {
				return false;
			}
		});
	}

	@Test
	void a_dispute_and_the_ISU_give_a_reason_and_a_second_word_needs_the_first_to_be_read() {
		MoneyPair pair = pair(Person.NORVENIA, this.donors, this.recipients);
		assertThat(refused(Person.NORVENIA, () -> this.reconciliation.say(pair, Verdict.DISPUTED, " ")))
			.isEqualTo(Reason.NO_REASON);
		assertThat(refused(Person.ISU, () -> this.reconciliation.say(pair, Verdict.SAME, null)))
			.isEqualTo(Reason.NO_REASON);
		assertThat(refused(Person.NORVENIA, () -> this.reconciliation.say(pair, Verdict.SAME, "x".repeat(501))))
			.isEqualTo(Reason.NO_REASON);
		assertThat(refused(Person.NORVENIA, () -> this.reconciliation.say(pair, Verdict.SAME, null))).isNull();
		assertThat(refused(Person.NORVENIA, () -> this.reconciliation.say(pair, Verdict.DIFFERENT, null)))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		say(Person.NORVENIA, Verdict.DIFFERENT);
		assertThat(queue(Person.NORVENIA).settled()).singleElement()
			.satisfies((settled) -> assertThat(settled.holds()).isEqualTo(Verdict.DIFFERENT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			donor_organisation = 'sudonia'            | true
			year = 2026                               | true
			stage = 'PLEDGE'                          | true
			stage = 'PLEDGE', amount_original = 98    | false
			pillar = 'RISK_EDUCATION'                 | false
			""")
	void lines_that_differ_in_donor_year_or_stage_and_amount_are_the_same_money_for_a_reason_alone(String as,
			boolean unlike) throws SQLException {
		asOwner("update funding.contributions set " + as + " where id = '" + this.donors + "'");
		MoneyPair pair = pair(Person.NORVENIA, this.donors, this.recipients);
		assertThat(refused(Person.NORVENIA, () -> this.reconciliation.say(pair, Verdict.SAME, " ")))
			.isEqualTo(unlike ? Reason.UNALIKE : null);
		assertThat(refused(Person.NORVENIA, () -> this.reconciliation
			.say(pair(Person.NORVENIA, this.donors, this.recipients), Verdict.DIFFERENT, null)))
			.as("to say that they are two gifts takes none")
			.isNull();
	}

	@Test
	void two_lines_of_one_kind_of_source_are_two_gifts_and_what_nobody_else_sees_is_told_to_nobody()
			throws SQLException {
		UUID second = line("DONOR", DONORS, 98, "PUBLIC");
		MoneyPair alike = pair(Person.NORVENIA, this.donors, second);
		assertThat(refused(Person.NORVENIA, () -> this.reconciliation.say(alike, Verdict.SAME, null)))
			.isEqualTo(Reason.SAME_SOURCE);
		UUID hidden = line("DONOR", "Private report", 97, "PRIVATE");
		MoneyPair unseen = pair(Person.NORVENIA, hidden, this.recipients);
		assertThat(refused(Person.NORVENIA, () -> this.reconciliation.say(unseen, Verdict.SAME, null)))
			.isEqualTo(Reason.PRIVATE_LINE);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.reconciliation.say(unseen, Verdict.SAME, null)))
			.isEqualTo(Reason.GONE);
	}

	@Test
	void what_is_said_of_bilateral_lines_is_told_to_the_two_sides_alone() throws SQLException {
		UUID bilateral = line("DONOR", "Bilateral report", 97, "BILATERAL");
		say(Person.NORVENIA, bilateral, this.recipients, Verdict.SAME);
		say(Person.MERIDIA_AUTHORITY, bilateral, this.recipients, Verdict.DIFFERENT);
		assertThat(pair(Person.NORVENIA, bilateral, this.recipients).said()).hasSize(2);
		assertThat(pair(Person.MERIDIA_AUTHORITY, bilateral, this.recipients).said()).hasSize(2);
		for (Person person : List.of(Person.CLEARFIELD, Person.SUDONIA, Person.OBSERVER, Person.LAO_AUTHORITY)) {
			assertThat(person
				.<Integer>does(() -> this.jdbc.sql("select count(*) from funding.pairs").query(Integer.class).single()))
				.as(person.name())
				.isZero();
		}
	}

	@Test
	void the_database_itself_keeps_strangers_from_speaking() {
		String said = "insert into funding.pairs (donors_row, recipients_row, verdict, tier, state, owner_organisation, said_by, source) values ('%s', '%s', 'SAME', '%s', 'XMD', %s, %s, 'x')";
		Stream
			.of(new Attempt(Person.SUDONIA, "COALITION", "'sudonia'", "'DONOR'"),
					new Attempt(Person.NORVENIA, "COALITION", "'norvenia'", "'RECIPIENT'"),
					new Attempt(Person.NORVENIA, "COALITION", "'sudonia'", "'DONOR'"),
					new Attempt(Person.NORVENIA, "PUBLIC", "null", "null"),
					new Attempt(Person.LAO_AUTHORITY, "COALITION", "'lao-authority'", "'RECIPIENT'"),
					new Attempt(Person.CLEARFIELD, "COALITION", "'clearfield'", "'RECIPIENT'"))
			.forEach((attempt) -> assertThat(stored(attempt,
					said.formatted(this.donors, this.recipients, attempt.tier(), attempt.owner(), attempt.side())))
				.as(attempt.toString())
				.isFalse());
		Attempt fit = new Attempt(Person.NORVENIA, "COALITION", "'norvenia'", "'DONOR'");
		assertThat(stored(fit, said.formatted(this.donors, this.recipients, fit.tier(), fit.owner(), fit.side())))
			.isTrue();
	}

	private boolean stored(Attempt attempt, String sql) {
		try {
			TransactionTemplate transaction = new TransactionTemplate(this.transactions);
			attempt.person().does(() -> transaction.execute((status) -> this.jdbc.sql(sql).update()));
			return true;
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

	private record Attempt(Person person, String tier, String owner, String side) {
	}

}
