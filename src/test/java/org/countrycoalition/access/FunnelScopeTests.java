package org.countrycoalition.access;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.Cover;
import org.countrycoalition.funding.Donor;
import org.countrycoalition.funding.Flow;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.Recipient;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Division;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.Modality;
import org.countrycoalition.funding.funnel.Receipts;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.countrycoalition.testing.Attempt.does;
import static org.countrycoalition.testing.Attempt.refused;
import static org.countrycoalition.testing.Attempt.refusedByDatabase;

/**
 * A donor enters what it gives and an authority what its State receives; nobody else sees
 * it before it is shown to them, and what is private or withdrawn is in no total.
 */
@SpringBootTest
class FunnelScopeTests {

	private static final Terms THOUSAND = Steps.terms("Clearance of the north", "USD", 2027, "600", "400");

	private static final Recipient WORLD = new Recipient.Area("global");

	private static final Donor LAO = new Donor.State(CountryCode.of("LAO"));

	@Autowired
	private FunnelDesk desk;

	@Autowired
	private Funnels funnels;

	@Autowired
	private Receipts receipts;

	@Autowired
	private Funding funding;

	@Autowired
	private Clock clock;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
		asOwner("delete from registry.organisations where source = 'test'");
	}

	private static void asOwner(String sql) throws SQLException {
		try (var connection = TestDatabase.asOwner(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private Step pledge(Tier tier) {
		Step begun = Person.NORVENIA
			.does(() -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null, THOUSAND));
		return Person.NORVENIA.does(() -> this.desk.show(begun, tier));
	}

	private Step follow(Person person, Step from, Stage stage, String amount) {
		return person.does(() -> this.desk.follow(UUID.randomUUID(), from.id(), stage,
				Steps.terms("Next", "USD", 2027, amount), null, from.tier()));
	}

	private Step stored(Step step) {
		return Person.NORVENIA.<Optional<Step>>does(() -> this.funnels.step(step.id())).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			XMD | -   | NORVENIA SUDONIA
			LAO | -   | NORVENIA SUDONIA
			XMD | LAO | MERIDIA_AUTHORITY MERIDIA_DIRECTOR
			LAO | XMD | LAO_AUTHORITY LAO_DIRECTOR
			XMD | norvenia | NORVENIA MERIDIA_AUTHORITY MERIDIA_DIRECTOR
			LAO | norvenia | NORVENIA LAO_AUTHORITY LAO_DIRECTOR
			LAO | european-union | LAO_AUTHORITY LAO_DIRECTOR
			XMD | lao-authority | nobody
			XMD | of-nobody | nobody
			XMD | test-ministry | nobody
			XMD | XZZ | nobody""")
	void a_donor_enters_what_it_gives_and_an_authority_what_its_state_receives(String state, String donor,
			String allowed) throws SQLException {
		asOwner("insert into registry.organisations (id, name, kind, state, source) values"
				+ " ('test-ministry', 'Test ministry', 'DONOR', 'NOR', 'test')");
		for (Person person : Person.values()) {
			Donor from = donor.equals("-") ? null
					: CountryCode.in(donor).<Donor>map(Donor.State::new).orElseGet(() -> new Donor.Organisation(donor));
			assertThat(does(person,
					() -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, new Recipient.State(CountryCode.of(state)),
							from, THOUSAND)))
				.as(person.name())
				.isEqualTo(List.of(allowed.split(" ")).contains(person.name()));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							PRIVATE   | NORVENIA
					BILATERAL | NORVENIA MERIDIA_AUTHORITY MERIDIA_DIRECTOR
					COALITION | NORVENIA MERIDIA_AUTHORITY MERIDIA_DIRECTOR CLEARFIELD SECRETARIAT ISU
					PUBLIC    | NORVENIA MERIDIA_AUTHORITY MERIDIA_DIRECTOR CLEARFIELD SECRETARIAT ISU LAO_AUTHORITY LAO_DIRECTOR SUDONIA OBSERVER OBSERVER_OF_NORVENIA""")
	void a_step_is_seen_by_those_to_whom_it_is_shown_and_a_private_one_on_no_common_page(Tier tier, String seen) {
		Step step = pledge(tier);
		Set<String> expected = Set.of(seen.split(" "));
		for (Person person : Person.values()) {
			assertThat(person.<Optional<Step>>does(() -> this.funnels.step(step.id())).isPresent()).as(person.name())
				.isEqualTo(expected.contains(person.name()));
			boolean common = tier != Tier.PRIVATE && expected.contains(person.name());
			assertThat(person.<List<Funnel.Node>>does(() -> this.funnels.to(MERIDIA, true).nodes())).as(person.name())
				.hasSize(common ? 1 : 0);
			assertThat(person.<List<Contribution>>does(() -> this.funding.to(MERIDIA, true))).as(person.name())
				.hasSize(common ? 2 : 0);
			assertThat(person.<List<Flow>>does(() -> this.funding.flows(MERIDIA, 2027, 2028, true))).as(person.name())
				.hasSize(common ? 2 : 0);
		}
		assertThat(Person.NORVENIA.<List<Funnel.Node>>does(() -> this.funnels.own().nodes())).hasSize(1);
		assertThat(Person.MERIDIA_AUTHORITY.<List<Funnel.Node>>does(() -> this.funnels.own().nodes())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_step_is_changed_shown_withdrawn_and_thrown_away_by_whose_it_is(Person person) {
		boolean own = person == Person.NORVENIA;
		Step step = pledge(Tier.COALITION);
		assertThat(does(person, () -> this.desk.say(step, Steps.terms("Else", "USD", 2027, "1", "2"), null)))
			.isEqualTo(own);
		assertThat(does(person, () -> this.desk.show(stored(step), Tier.PUBLIC))).isEqualTo(own);
		assertThat(does(person, () -> this.desk.withdraw(stored(step), "No budget"))).isEqualTo(own);
		assertThat(does(person, () -> this.desk.uphold(stored(step)))).isEqualTo(own);
		Step draft = pledge(Tier.PRIVATE);
		does(person, () -> this.desk.discard(draft));
		assertThat(Person.NORVENIA.<Optional<Step>>does(() -> this.funnels.step(draft.id())).isEmpty()).isEqualTo(own);
		assertThat(does(person, () -> this.desk.restore(draft.id()))).isEqualTo(own);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void the_next_step_is_entered_by_donor_or_recipient_and_receipt_is_confirmed_by_the_recipient(Person person) {
		Step step = pledge(Tier.COALITION);
		Set<Person> recipients = Set.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR);
		assertThat(does(person,
				() -> this.desk.follow(UUID.randomUUID(), step.id(), Stage.COMMITMENT, THOUSAND, null, Tier.COALITION)))
			.isEqualTo(person == Person.NORVENIA || recipients.contains(person));
		Step payment = follow(Person.NORVENIA, pledge(Tier.COALITION), Stage.PAYMENT, "10");
		LocalDate today = LocalDate.now(this.clock);
		assertThat(does(person, () -> this.receipts.confirm(payment, today))).isEqualTo(recipients.contains(person));
		assertThat(stored(payment).marks().receivedOn() != null).isEqualTo(recipients.contains(person));
		Step confirmed = stored(payment);
		assertThat(does(person, () -> this.receipts.takeBack(confirmed))).isEqualTo(recipients.contains(person));
		assertThat(stored(payment).marks().receivedOn()).isNull();
	}

	@Test
	void a_pledge_becomes_a_commitment_and_a_payment_and_counts_once() {
		Step pledge = pledge(Tier.COALITION);
		Step commitment = follow(Person.NORVENIA, pledge, Stage.COMMITMENT, "500");
		follow(Person.NORVENIA, commitment, Stage.PAYMENT, "200");
		List<Cover> cover = Person.MERIDIA_AUTHORITY
			.<List<Flow>>does(() -> this.funding.flows(MERIDIA, 2027, 2028, true))
			.stream()
			.map(Flow::cover)
			.toList();
		assertThat(cover).extracting((row) -> row.year() + " " + row.step() + " " + amount(row))
			.containsExactlyInAnyOrder("2027 UNCONVERTED 100", "2028 UNCONVERTED 400", "2027 UNPAID 300",
					"2027 PAID 200");
		Person.NORVENIA.does(() -> this.desk.withdraw(stored(pledge), "No budget"));
		List<Cover> after = Person.MERIDIA_AUTHORITY
			.<List<Flow>>does(() -> this.funding.flows(MERIDIA, 2027, 2028, true))
			.stream()
			.map(Flow::cover)
			.toList();
		assertThat(after).extracting((row) -> row.step() + " " + amount(row))
			.as("what went on stays")
			.containsExactlyInAnyOrder("UNPAID 300", "PAID 200");
	}

	@ParameterizedTest
	@CsvSource({ "600, 400, 400", "1000, 0, 400", "1200, 0, 200", "1400, 0, 0", "1600, 0, 0" })
	void what_is_paid_ahead_of_a_commitments_later_years_is_paid_of_them(String paid, String left, String later) {
		Step commitment = Person.NORVENIA.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(), Stage.COMMITMENT,
				Steps.MERIDIA, null, Steps.terms("North", "USD", 2027, "1000", "400")), Tier.COALITION));
		Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), commitment.id(), Stage.PAYMENT,
				Steps.terms("North", "USD", 2027, paid), "ahead", Tier.COALITION));
		assertThat(unpaid(2027, 2028)).containsExactlyInAnyOrder("2027 " + left, "2028 " + later);
		assertThat(unpaid(2028, 2028)).as("asked alone").containsExactly("2028 " + later);
	}

	@ParameterizedTest
	@CsvSource({ "2028:100, 100 0 100", "2028:150, 50 0 100", "2028:250, 0 0 50", "2028:150 2027:60, 0 0 90",
			"2028:150 2029:30, 50 0 70", "2026:150, 0 50 100", "2030:150, 50 100 0", "2028:350, 0 0 0" })
	void the_next_step_begins_with_what_still_covers_each_year(String paid, String left) {
		Step commitment = Person.NORVENIA.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(), Stage.COMMITMENT,
				Steps.MERIDIA, null, Steps.terms("North", "USD", 2027, "100", "100", "100")), Tier.COALITION));
		for (String payment : paid.split(" ", -1)) {
			String[] parts = payment.split(":", -1);
			Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), commitment.id(), Stage.PAYMENT,
					Steps.terms("North", "USD", Integer.parseInt(parts[0]), parts[1]), "ahead", Tier.COALITION));
		}
		Map<Integer, BigDecimal> next = Person.NORVENIA
			.does(() -> this.funnels.family(commitment).leftByYear(stored(commitment)));
		List<String> begins = IntStream.rangeClosed(2027, 2029)
			.mapToObj((year) -> year + " "
					+ next.getOrDefault(year, BigDecimal.ZERO).stripTrailingZeros().toPlainString())
			.toList();
		assertThat(begins).extracting((year) -> year.substring(5)).containsExactly(left.split(" ", -1));
		assertThat(unpaid(2027, 2029)).containsExactlyInAnyOrderElementsOf(begins);
	}

	@ParameterizedTest
	@CsvSource({ "100 100 100, 2027:30, 70 100 100", "100 100 100, 2028:150, 50 0 100", "100 100, 2029:250, 0 0 50",
			"100 100 100, 2028:350, 0 0 0", "100, 2029:20, 80 100 100" })
	void what_went_on_from_a_withdrawn_commitment_is_taken_of_its_pledge(String committed, String paid, String left) {
		Step pledge = shown(Stage.PLEDGE, Steps.terms("North", "USD", 2027, "100", "100", "100"));
		Step commitment = Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.COMMITMENT,
				Steps.terms("North", "USD", 2027, committed.split(" ", -1)), null, Tier.COALITION));
		String[] parts = paid.split(":", -1);
		Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), commitment.id(), Stage.PAYMENT,
				Steps.terms("North", "USD", Integer.parseInt(parts[0]), parts[1]), "ahead", Tier.COALITION));
		Person.NORVENIA.does(() -> this.desk.withdraw(stored(commitment), "No budget"));
		Map<Integer, BigDecimal> next = Person.NORVENIA
			.does(() -> this.funnels.family(pledge).leftByYear(stored(pledge)));
		String[] expected = left.split(" ", -1);
		for (int year = 2027; year <= 2029; year++) {
			String still = year + " " + expected[year - 2027];
			assertThat(year + " " + next.getOrDefault(year, BigDecimal.ZERO).stripTrailingZeros().toPlainString())
				.isEqualTo(still);
			assertThat(still(Cover.Step.UNCONVERTED, year, year)).as("asked alone").containsExactly(still);
		}
		assertThat(still(Cover.Step.UNPAID, 2027, 2029)).as("of what is withdrawn nothing covers").isEmpty();
	}

	private List<String> unpaid(int from, int to) {
		return still(Cover.Step.UNPAID, from, to);
	}

	private List<String> still(Cover.Step step, int from, int to) {
		return Person.MERIDIA_AUTHORITY.<List<Flow>>does(() -> this.funding.flows(MERIDIA, from, to, true))
			.stream()
			.map(Flow::cover)
			.filter((row) -> row.step() == step)
			.map((row) -> row.year() + " " + amount(row))
			.toList();
	}

	private static String amount(Cover row) {
		return switch (row.known()) {
			case Figure.Known known -> known.value().stripTrailingZeros().toPlainString();
			case Figure.Absent absent -> absent.reason().name();
		};
	}

	@Test
	void what_follows_from_a_shown_step_is_private_until_it_is_shown_itself() {
		Step pledge = pledge(Tier.PUBLIC);
		Step commitment = Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.COMMITMENT,
				Steps.terms("Next", "USD", 2027, "400"), null, Tier.PRIVATE));
		assertThat(Person.MERIDIA_AUTHORITY.<Optional<Step>>does(() -> this.funnels.step(commitment.id()))).isEmpty();
		assertThat(Person.OBSERVER.<List<Funnel.Node>>does(() -> this.funnels.to(MERIDIA, true).nodes()))
			.singleElement()
			.satisfies((node) -> assertThat(node.left()).as("what is left tells nothing of it")
				.isEqualTo(Figure.computed(new BigDecimal("1000"))));
		Person.NORVENIA.does(() -> this.desk.show(commitment, Tier.PUBLIC));
		assertThat(Person.OBSERVER.<List<Funnel.Node>>does(() -> this.funnels.to(MERIDIA, true).nodes())).hasSize(2);
	}

	@Test
	void receipt_is_confirmed_on_a_day_after_payment_and_by_who_saw_what_was_said_of_it() {
		Step payment = follow(Person.NORVENIA, pledge(Tier.COALITION), Stage.PAYMENT, "10");
		assertThat(
				refused(Person.MERIDIA_AUTHORITY, () -> this.receipts.confirm(payment, payment.since().minusDays(1))))
			.isEqualTo(Reason.BEFORE_PAYMENT);
		Step confirmed = Person.MERIDIA_AUTHORITY.does(() -> this.receipts.confirm(payment, payment.since()));
		LocalDate today = LocalDate.now(this.clock);
		assertThat(refused(Person.MERIDIA_DIRECTOR, () -> this.receipts.confirm(payment, today)))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		assertThat(refused(Person.MERIDIA_DIRECTOR, () -> this.receipts.takeBack(payment)))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		assertThat(stored(payment).marks().receivedOn()).isEqualTo(payment.since());
		Person.MERIDIA_DIRECTOR.does(() -> this.receipts.takeBack(confirmed));
		assertThat(stored(payment).marks().receivedOn()).isNull();
	}

	@Test
	void what_is_not_whole_or_more_than_is_left_is_refused() {
		Step pledge = pledge(Tier.COALITION);
		follow(Person.NORVENIA, pledge, Stage.COMMITMENT, "700");
		assertThat(refused(Person.NORVENIA, () -> follow(Person.NORVENIA, pledge, Stage.COMMITMENT, "300.01")))
			.isEqualTo(Reason.EXCEEDS);
		assertThat(does(Person.NORVENIA,
				() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.COMMITMENT,
						Steps.terms("More", "USD", 2027, "300.01"), "Parliament added to it", Tier.COALITION)))
			.isTrue();
		assertThat(Person.NORVENIA.<List<Funnel.Node>>does(() -> this.funnels.own().nodes()))
			.filteredOn((node) -> node.step().terms().title().equals("More"))
			.singleElement()
			.satisfies((node) -> assertThat(node.step().marks().excess()).isEqualTo("Parliament added to it"));
		assertThat(refused(Person.NORVENIA, () -> follow(Person.NORVENIA, pledge, Stage.PLEDGE, "1")))
			.isEqualTo(Reason.STAGE_ORDER);
		for (String wrong : List.of("0", "-1", "0.001", "1234567890123456")) {
			assertThat(refused(Person.NORVENIA, () -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA,
					null, Steps.terms("P", "USD", 2027, wrong))))
				.as(wrong)
				.isEqualTo(Reason.BAD_AMOUNT);
		}
		assertThat(refused(Person.NORVENIA, () -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.terms("P", "USD", 2100, "1", "1"))))
			.isEqualTo(Reason.BAD_YEARS);
		assertThat(refused(Person.NORVENIA, () -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.terms(" ", "USD", 2027, "1"))))
			.isEqualTo(Reason.NO_TITLE);
		assertThat(refused(Person.NORVENIA, () -> this.desk.withdraw(pledge, " "))).isEqualTo(Reason.NO_REASON);
		assertThat(refused(Person.NORVENIA, () -> this.desk.discard(pledge))).isEqualTo(Reason.RELEASED);
		assertThat(refused(Person.NORVENIA, () -> this.desk.say(pledge, Steps.terms("P", "USD", 2028, "1000"), null)))
			.as("a year from which something follows stays")
			.isEqualTo(Reason.FOLLOWED);
		Person.NORVENIA.does(() -> this.desk.withdraw(pledge, "No budget"));
		assertThat(refused(Person.NORVENIA, () -> follow(Person.NORVENIA, pledge, Stage.COMMITMENT, "1")))
			.isEqualTo(Reason.WITHDRAWN);
	}

	private Step begin(Stage stage, Terms terms) {
		return Person.NORVENIA.does(() -> this.desk.begin(UUID.randomUUID(), stage, Steps.MERIDIA, null, terms));
	}

	@Test
	void what_is_given_in_kind_needs_no_amount_and_counts_nowhere() {
		Terms goods = Steps.goods("40", "detectors", 2027);
		Step pledge = Person.NORVENIA.does(() -> this.desk.show(begin(Stage.PLEDGE, goods), Tier.COALITION));
		assertThat(pledge.terms()).isEqualTo(goods);
		assertThat(pledge.terms().inKind()).isTrue();
		assertThat(pledge.terms().amount()).isEmpty();
		assertThat(Person.MERIDIA_AUTHORITY.<List<Flow>>does(() -> this.funding.flows(MERIDIA, 2027, 2027, true)))
			.isEmpty();
		Step payment = Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.PAYMENT,
				Steps.goods("30", "detectors", 2028, "900"), null, Tier.COALITION));
		assertThat(refused(Person.NORVENIA,
				() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.PAYMENT,
						Steps.goods("10.5", "detectors", 2028), null, Tier.COALITION)))
			.isEqualTo(Reason.EXCEEDS_QUANTITY);
		Person.NORVENIA.does(() -> this.desk.say(payment, Steps.goods("31", "detectors", 2028), null));
		assertThat(stored(payment).terms()).as("it has no value any more")
			.isEqualTo(Steps.goods("31", "detectors", 2028));
		Person.NORVENIA
			.does(() -> this.desk.say(stored(payment), Steps.goods("31", "detectors", 2028, "5.00", "6.00"), null));
		assertThat(stored(payment).terms()).isEqualTo(Steps.goods("31", "detectors", 2028, "5.00", "6.00"));
		Person.NORVENIA.does(() -> this.desk.say(stored(payment), Steps.goods("32", "detectors", 2029), null));
		assertThat(stored(payment).terms()).isEqualTo(Steps.goods("32", "detectors", 2029));
		Person.NORVENIA.does(() -> this.desk.say(stored(payment), Steps.terms("Money", "USD", 2029, "7.00"), null));
		assertThat(stored(payment).terms()).as("it is money now").isEqualTo(Steps.terms("Money", "USD", 2029, "7.00"));
	}

	@Test
	void a_quantity_is_of_goods_and_whole_and_pillars_are_named_of_what_is_unallocated() {
		assertThat(refused(Person.NORVENIA, () -> begin(Stage.PLEDGE, Steps.terms("Nothing", "USD", 2027))))
			.isEqualTo(Reason.NO_AMOUNT);
		for (String wrong : List.of("0 vans", "-1 vans", "0.00001 vans", "1234567890123456 vans", "1  ")) {
			String[] parts = wrong.split(" ", 2);
			assertThat(refused(Person.NORVENIA, () -> begin(Stage.PLEDGE, Steps.goods(parts[0], parts[1], 2027))))
				.as(wrong)
				.isEqualTo(Reason.BAD_QUANTITY);
		}
		Terms.Shape money = new Terms.Shape(null, null, null, false, Division.NONE, Modality.PROJECT,
				new Quantity(BigDecimal.ONE, "vans"), null);
		assertThat(refused(Person.NORVENIA,
				() -> begin(Stage.PLEDGE, Steps.shaped(THOUSAND, Pillar.RISK_EDUCATION, money))))
			.isEqualTo(Reason.BAD_QUANTITY);
		for (Terms wrong : List.of(Steps.among(THOUSAND, Pillar.RISK_EDUCATION, Pillar.values()),
				Steps.among(THOUSAND, Pillar.UNALLOCATED, Pillar.values()),
				Steps.among(THOUSAND, Pillar.UNALLOCATED, Pillar.RISK_EDUCATION))) {
			assertThat(refused(Person.NORVENIA, () -> begin(Stage.PLEDGE, wrong))).isEqualTo(Reason.BAD_PILLARS);
		}
	}

	@Test
	void money_for_some_pillars_is_cover_of_these_alone() {
		Terms some = Steps.among(THOUSAND, Pillar.UNALLOCATED, Pillar.RISK_EDUCATION, Pillar.VICTIM_ASSISTANCE);
		Step pledge = Person.NORVENIA.does(() -> this.desk.show(begin(Stage.PLEDGE, some), Tier.COALITION));
		assertThat(pledge.terms().shape()).isEqualTo(some.shape());
		assertThat(Person.MERIDIA_AUTHORITY.<List<Flow>>does(() -> this.funding.flows(MERIDIA, 2027, 2027, true)))
			.extracting((flow) -> flow.cover().named())
			.containsExactly(Set.of(Pillar.RISK_EDUCATION, Pillar.VICTIM_ASSISTANCE));
	}

	private List<String> cover(int from, int to) {
		return Person.MERIDIA_AUTHORITY.<List<Flow>>does(() -> this.funding.flows(MERIDIA, from, to, true))
			.stream()
			.map(Flow::cover)
			.map((row) -> row.year() + " " + row.pillar() + " " + row.step() + " " + amount(row))
			.sorted()
			.toList();
	}

	private Step shown(Stage stage, Terms terms) {
		return Person.NORVENIA.does(() -> this.desk.show(begin(stage, terms), Tier.COALITION));
	}

	@Test
	void money_is_cover_of_each_pillar_by_its_share_and_shares_can_be_said_later_and_taken_back() {
		Terms open = Steps.among(Steps.terms("Both", "USD", 2027, "1000.01", "400.00"), Pillar.UNALLOCATED,
				Pillar.RISK_EDUCATION, Pillar.VICTIM_ASSISTANCE);
		Terms divided = Steps.divided(open, "RISK_EDUCATION 33.33", "VICTIM_ASSISTANCE 66.67");
		Step pledge = shown(Stage.PLEDGE, divided);
		assertThat(pledge.terms()).isEqualTo(divided);
		List<String> shares = List.of("2027 RISK_EDUCATION UNCONVERTED 333.3",
				"2027 VICTIM_ASSISTANCE UNCONVERTED 666.71", "2028 RISK_EDUCATION UNCONVERTED 133.32",
				"2028 VICTIM_ASSISTANCE UNCONVERTED 266.68");
		assertThat(cover(2027, 2028)).isEqualTo(shares);
		Person.NORVENIA.does(() -> this.desk.say(stored(pledge), open, null));
		assertThat(stored(pledge).terms()).isEqualTo(open);
		assertThat(cover(2027, 2028)).containsExactly("2027 UNALLOCATED UNCONVERTED 1000.01",
				"2028 UNALLOCATED UNCONVERTED 400");
		Person.NORVENIA.does(() -> this.desk.say(stored(pledge), divided, null));
		assertThat(cover(2027, 2028)).isEqualTo(shares);
		Terms goods = Steps.divided(Steps.goods("40", "detectors", 2027), "RISK_EDUCATION 50", "VICTIM_ASSISTANCE 50");
		Step given = shown(Stage.PLEDGE, goods);
		assertThat(given.terms()).as("without a value too").isEqualTo(goods);
		assertThat(given.rows()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "RISK_EDUCATION 60,VICTIM_ASSISTANCE 39.99", "RISK_EDUCATION 60,VICTIM_ASSISTANCE 40.01",
			"RISK_EDUCATION 100,VICTIM_ASSISTANCE 0", "RISK_EDUCATION 120,VICTIM_ASSISTANCE -20",
			"RISK_EDUCATION 60.001,VICTIM_ASSISTANCE 39.999" })
	void shares_are_above_nothing_and_make_the_whole(String shares) {
		assertThat(refused(Person.NORVENIA, () -> begin(Stage.PLEDGE, Steps.divided(THOUSAND, shares.split(",", -1)))))
			.isEqualTo(Reason.BAD_SHARES);
		assertThat(refused(Person.NORVENIA,
				() -> begin(Stage.PLEDGE,
						Steps.divided(Steps.terms("A cent", "USD", 2027, "0.01"), "RISK_EDUCATION 50",
								"VICTIM_ASSISTANCE 50"))))
			.as("no pillar goes without a cent")
			.isEqualTo(Reason.BAD_SHARES);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2027 100 RISK_EDUCATION 60,VICTIM_ASSISTANCE 40 | 2028 RE 60, 2028 VA 40
			2028 150 RISK_EDUCATION 60,VICTIM_ASSISTANCE 40 | 2027 RE 30, 2027 VA 20
			2028 150 RISK_EDUCATION                         | 2027 VA 10, 2028 VA 40
			2028 100 RISK_EDUCATION                         | 2027 RE 20, 2027 VA 40, 2028 VA 40
			2028 100 UNALLOCATED                            | 2027 RE 20, 2027 VA 40, 2028 VA 40
			2027 50 STOCKPILE_DESTRUCTION                   | 2027 RE 10, 2027 VA 40, 2028 RE 60, 2028 VA 40
			2027 250 VICTIM_ASSISTANCE | -""")
	void what_is_paid_of_one_pillar_is_taken_of_it_before_others_and_no_money_counts_twice(String paid,
			String expected) {
		Step commitment = shown(Stage.COMMITMENT, Steps.divided(Steps.terms("Both", "USD", 2027, "100", "100"),
				"RISK_EDUCATION 60", "VICTIM_ASSISTANCE 40"));
		String[] words = paid.split(" ", 3);
		Terms money = Steps.terms("Both", "USD", Integer.parseInt(words[0]), words[1]);
		Terms terms = words[2].contains(" ") ? Steps.divided(money, words[2].split(",", -1))
				: Steps.shaped(money, Pillar.valueOf(words[2]), Terms.Shape.NONE);
		Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), commitment.id(), Stage.PAYMENT, terms, "ahead",
				Tier.COALITION));
		List<String> left = cover(2027, 2028).stream()
			.filter((row) -> row.contains("UNPAID") && !row.endsWith(" 0"))
			.map((row) -> row.replace("RISK_EDUCATION UNPAID", "RE").replace("VICTIM_ASSISTANCE UNPAID", "VA"))
			.toList();
		assertThat(left).isEqualTo(expected.equals("-") ? List.of() : List.of(expected.split(", ", -1)));
		Map<Integer, BigDecimal> next = Person.NORVENIA
			.does(() -> this.funnels.family(commitment).leftByYear(stored(commitment)));
		for (int year : List.of(2027, 2028)) {
			assertThat(next.getOrDefault(year, BigDecimal.ZERO)).as("the next step begins with it, %d", year)
				.isEqualByComparingTo(left.stream()
					.filter((row) -> row.startsWith(String.valueOf(year)))
					.map((row) -> new BigDecimal(row.substring(8)))
					.reduce(BigDecimal.ZERO, BigDecimal::add));
		}
	}

	@Test
	void a_step_from_which_something_follows_is_divided_but_loses_no_share() {
		Terms open = Steps.shaped(Steps.terms("Both", "USD", 2027, "100"), Pillar.UNALLOCATED, Terms.Shape.NONE);
		Step commitment = shown(Stage.COMMITMENT, open);
		follow(Person.NORVENIA, commitment, Stage.PAYMENT, "30");
		Terms divided = Steps.divided(open, "SURVEY_AND_CLEARANCE 60", "VICTIM_ASSISTANCE 40");
		Person.NORVENIA.does(() -> this.desk.say(stored(commitment), divided, null));
		assertThat(cover(2027, 2027)).containsExactly("2027 SURVEY_AND_CLEARANCE PAID 30",
				"2027 SURVEY_AND_CLEARANCE UNPAID 30", "2027 VICTIM_ASSISTANCE UNPAID 40");
		assertThat(refused(Person.NORVENIA, () -> this.desk.say(stored(commitment), open, null)))
			.isEqualTo(Reason.FOLLOWED);
		assertThat(stored(commitment).terms().shape().division().isDivided()).isTrue();
	}

	private List<Step> unconfirmed() {
		return Person.MERIDIA_AUTHORITY.does(() -> this.funnels.unconfirmed());
	}

	@Test
	void what_came_in_has_come_in_though_it_is_divided_later_and_a_year_that_is_added_has_not() {
		Terms open = Steps.terms("Both", "USD", 2027, "100", "50");
		Step payment = shown(Stage.PAYMENT, Steps.shaped(open, Pillar.UNALLOCATED, Terms.Shape.NONE));
		assertThat(unconfirmed()).extracting(Step::id).containsExactly(payment.id());
		Person.MERIDIA_AUTHORITY.does(() -> this.receipts.confirm(payment, payment.since()));
		assertThat(unconfirmed()).isEmpty();
		String[] shares = { "RISK_EDUCATION 60", "VICTIM_ASSISTANCE 40" };
		Person.NORVENIA.does(() -> this.desk.say(stored(payment), Steps.divided(open, shares), null));
		assertThat(stored(payment).rows()).hasSize(4);
		assertThat(stored(payment).marks().receivedOn()).isEqualTo(payment.since());
		assertThat(unconfirmed()).isEmpty();
		Terms more = Steps.divided(Steps.terms("Both", "USD", 2027, "100", "50", "25"), shares);
		Person.NORVENIA.does(() -> this.desk.say(stored(payment), more, null));
		assertThat(stored(payment).marks().receivedOn()).isNull();
		assertThat(unconfirmed()).extracting(Step::terms)
			.as("the whole of it")
			.containsExactly(stored(payment).terms());
	}

	@Test
	void what_was_paid_for_a_pillar_is_taken_of_its_share_if_the_step_is_divided_later() {
		Terms open = Steps.shaped(Steps.terms("Both", "USD", 2027, "100"), Pillar.UNALLOCATED, Terms.Shape.NONE);
		Step commitment = shown(Stage.COMMITMENT, open);
		Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), commitment.id(), Stage.PAYMENT,
				Steps.shaped(Steps.terms("Paid", "USD", 2027, "30"), Pillar.VICTIM_ASSISTANCE, Terms.Shape.NONE), null,
				commitment.tier()));
		Terms divided = Steps.divided(open, "SURVEY_AND_CLEARANCE 60", "VICTIM_ASSISTANCE 40");
		Person.NORVENIA.does(() -> this.desk.say(stored(commitment), divided, null));
		assertThat(cover(2027, 2027)).containsExactlyInAnyOrder("2027 VICTIM_ASSISTANCE PAID 30",
				"2027 SURVEY_AND_CLEARANCE UNPAID 60", "2027 VICTIM_ASSISTANCE UNPAID 10");
	}

	@Test
	void what_a_change_took_out_of_a_step_does_not_come_back_with_it() {
		Step draft = begin(Stage.PLEDGE, THOUSAND);
		Terms less = Steps.terms("Less", "USD", 2027, "600.00");
		Step said = Person.NORVENIA.does(() -> this.desk.say(draft, less, null));
		does(Person.NORVENIA, () -> this.desk.discard(said));
		assertThat(Person.NORVENIA.<Step>does(() -> this.desk.restore(draft.id())).terms()).isEqualTo(less);
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void what_goes_to_no_single_state_is_entered_by_who_gives_it_alone(Person person) {
		assertThat(does(person, () -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, WORLD, null, THOUSAND)))
			.isEqualTo(Set.of(Person.NORVENIA, Person.SUDONIA).contains(person));
		assertThat(does(person, () -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, WORLD, LAO, THOUSAND)))
			.isFalse();
	}

	@Test
	void what_goes_to_the_world_is_private_or_public_and_covers_no_state() {
		Step step = Person.NORVENIA
			.does(() -> this.desk.begin(UUID.randomUUID(), Stage.COMMITMENT, WORLD, null, THOUSAND));
		for (Tier tier : List.of(Tier.BILATERAL, Tier.COALITION)) {
			assertThat(refused(Person.NORVENIA, () -> this.desk.show(step, tier))).isEqualTo(Reason.NO_STATE);
		}
		assertThat(Person.OBSERVER.<Optional<Step>>does(() -> this.funnels.step(step.id()))).isEmpty();
		assertThat(Person.OBSERVER.<List<Contribution>>does(() -> this.funding.inYear(2027, true, Prices.NOMINAL)))
			.isEmpty();
		Person.NORVENIA.does(() -> this.desk.show(step, Tier.PUBLIC));
		Step seen = Person.OBSERVER.<Optional<Step>>does(() -> this.funnels.step(step.id())).orElseThrow();
		assertThat(List.of(seen.taker().in(Locale.ENGLISH), seen.taker().in(Locale.FRENCH))).containsExactly("Global",
				"Monde entier");
		assertThat(refused(Person.NORVENIA,
				() -> this.desk.follow(UUID.randomUUID(), step.id(), Stage.PAYMENT, THOUSAND, null, Tier.COALITION)))
			.isEqualTo(Reason.NO_STATE);
		Step payment = Person.NORVENIA
			.does(() -> this.desk.follow(UUID.randomUUID(), step.id(), Stage.PAYMENT, THOUSAND, null, Tier.PUBLIC));
		assertThat(Person.NORVENIA.<Funnel>does(() -> this.funnels.family(payment)).node(payment.id()).next())
			.as("there is no authority to confirm it")
			.isEqualTo(Funnel.Next.NOTHING);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.receipts.confirm(payment, payment.since())))
			.isEqualTo(Reason.NO_PAYMENT);
		assertThat(cover(2027, 2028)).isEmpty();
		assertThat(Person.OBSERVER.<List<Contribution>>does(() -> this.funding.inYear(2027, true, Prices.NOMINAL)))
			.isNotEmpty()
			.noneMatch(Contribution::isToState);
		shown(Stage.COMMITMENT, THOUSAND);
		assertThat(cover(2027, 2028)).as("to a State it covers").hasSize(2);
	}

	@Test
	void nobody_sees_a_pledge_and_its_payment_without_the_commitment_between() {
		Step pledge = pledge(Tier.COALITION);
		Step commitment = Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), pledge.id(), Stage.COMMITMENT,
				Steps.terms("C", "USD", 2027, "400"), null, Tier.PRIVATE));
		assertThat(
				refused(Person.NORVENIA,
						() -> this.desk.follow(UUID.randomUUID(), commitment.id(), Stage.PAYMENT,
								Steps.terms("P", "USD", 2027, "300"), null, Tier.COALITION)))
			.isEqualTo(Reason.HIDDEN_BETWEEN);
		Step payment = follow(Person.NORVENIA, commitment, Stage.PAYMENT, "300");
		assertThat(refused(Person.NORVENIA, () -> this.desk.show(payment, Tier.BILATERAL)))
			.isEqualTo(Reason.HIDDEN_BETWEEN);
		Person.NORVENIA.does(() -> this.desk.show(commitment, Tier.COALITION));
		Person.NORVENIA.does(() -> this.desk.show(payment, Tier.PUBLIC));
		assertThat(refused(Person.NORVENIA, () -> this.desk.show(stored(commitment), Tier.BILATERAL)))
			.isEqualTo(Reason.HIDDEN_BETWEEN);
		assertThat(still(Cover.Step.UNCONVERTED, 2027, 2027)).containsExactly("2027 200");
	}

	@Test
	void the_second_of_two_writers_is_refused_and_who_asks_twice_is_not() {
		UUID id = UUID.randomUUID();
		Step once = Person.NORVENIA.does(() -> this.desk.begin(id, Stage.PLEDGE, Steps.MERIDIA, null, THOUSAND));
		assertThat(Person.NORVENIA.<Step>does(() -> this.desk.begin(id, Stage.PLEDGE, Steps.MERIDIA, null, THOUSAND)))
			.isEqualTo(once);
		Person.NORVENIA.does(() -> this.desk.say(once, Steps.terms("Mine", "USD", 2027, "1", "400"), null));
		assertThat(refused(Person.NORVENIA, () -> this.desk.say(once, Steps.terms("Theirs", "USD", 2027, "2"), null)))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		assertThat(stored(once).terms().title()).isEqualTo("Mine");
		Person.NORVENIA.does(() -> this.desk.say(stored(once), Steps.terms("Mine", "USD", 2027, "1"), null));
		assertThat(stored(once).terms().portions()).containsOnlyKeys(2027);
		Person.NORVENIA.does(() -> this.desk.say(stored(once), Steps.terms("Mine", "USD", 2027, "1", "7"), null));
		assertThat(stored(once).terms().portions().get(2028)).isEqualByComparingTo(new BigDecimal("7"));
	}

	@Test
	void two_who_take_the_next_step_at_once_do_not_take_more_than_there_is() {
		Step pledge = pledge(Tier.COALITION);
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			Supplier<Boolean> taking = () -> does(Person.NORVENIA, () -> this.desk.follow(UUID.randomUUID(),
					pledge.id(), Stage.COMMITMENT, Steps.terms("C", "USD", 2027, "600"), null, Tier.COALITION));
			List<Boolean> taken = Arrays
				.asList(CompletableFuture.supplyAsync(taking, both), CompletableFuture.supplyAsync(taking, both))
				.stream()
				.map(CompletableFuture::join)
				.toList();
			assertThat(taken).containsExactlyInAnyOrder(true, false);
		}
	}

	@Test
	void the_database_itself_keeps_strangers_from_confirming() throws SQLException {
		Step payment = follow(Person.NORVENIA, pledge(Tier.PUBLIC), Stage.PAYMENT, "10");
		for (String who : List.of("lao-authority LAO", "norvenia -")) {
			String organisation = who.split(" ", -1)[0];
			String state = who.split(" ", -1)[1].replace("-", "");
			assertThat(refusedByDatabase(organisation, state,
					"""
							insert into funding.receipts (contribution, received_on, confirmed_name, state, owner_organisation)
							values ('%s', current_date, 'x', '%s', '%s')"""
						.formatted(payment.rows().getFirst(), state.isEmpty() ? "XMD" : state, organisation)))
				.contains("row-level security");
		}
	}

	@Test
	void what_an_authority_enters_is_its_own_until_it_shows_it() {
		Step step = Person.MERIDIA_AUTHORITY
			.does(() -> this.desk.begin(UUID.randomUUID(), Stage.PAYMENT, Steps.MERIDIA, LAO, THOUSAND));
		assertThat(Person.MERIDIA_DIRECTOR.<Optional<Step>>does(() -> this.funnels.step(step.id()))).isPresent();
		assertThat(Person.LAO_AUTHORITY.<Optional<Step>>does(() -> this.funnels.step(step.id()))).isEmpty();
		assertThat(step.illustrative()).isTrue();
	}

	@Test
	void what_an_authority_enters_of_an_organisation_is_seen_and_taken_further_by_it_once_it_is_shown() {
		Step step = Person.MERIDIA_AUTHORITY.does(() -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA,
				new Donor.Organisation("norvenia"), THOUSAND));
		assertThat(List.of(step.donor().id(), step.donor().name(), step.owner())).containsExactly("norvenia",
				"Norvenia", "meridia-authority");
		assertThat(refused(Person.NORVENIA,
				() -> this.desk.follow(UUID.randomUUID(), step.id(), Stage.COMMITMENT,
						Steps.terms("Next", "USD", 2027, "100"), null, Tier.PRIVATE)))
			.as("nobody takes further what is private to another")
			.isEqualTo(Reason.GONE);
		Step shown = Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(step, Tier.COALITION));
		assertThat(Person.SUDONIA.<Optional<Step>>does(() -> this.funnels.step(step.id()))).isEmpty();
		assertThat(refused(Person.NORVENIA,
				() -> this.desk.say(shown, Steps.terms("Not ours to say", "USD", 2027, "1"), null)))
			.isEqualTo(Reason.NOT_YOURS);
		Step commitment = follow(Person.NORVENIA, shown, Stage.COMMITMENT, "100");
		assertThat(List.of(commitment.donor().id(), commitment.owner())).containsExactly("norvenia", "norvenia");
		assertThat(Person.MERIDIA_AUTHORITY.<Funnel>does(() -> this.funnels.family(shown)).nodes()).hasSize(2);
	}

	@Test
	void who_is_named_sees_it_if_it_is_of_the_coalition_and_takes_it_further_if_it_is_a_donor() {
		for (Person named : List.of(Person.NORVENIA, Person.SUDONIA, Person.CLEARFIELD)) {
			Step step = Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(),
					Stage.PLEDGE, Steps.MERIDIA, new Donor.Organisation(named.account()), THOUSAND), Tier.COALITION));
			assertThat(named.<Optional<Step>>does(() -> this.funnels.step(step.id())).isPresent()).as(named.name())
				.isEqualTo(named != Person.SUDONIA);
			assertThat(does(named, () -> follow(named, step, Stage.COMMITMENT, "100"))).as(named.name())
				.isEqualTo(named == Person.NORVENIA);
		}
	}

	@ParameterizedTest
	@CsvSource({ "norvenia, true", "european-union, false" })
	void what_an_authority_enters_is_made_up_where_who_gives_is(String donor, boolean madeUp) throws SQLException {
		asOwner("update registry.organisations set illustrative = false where id = 'lao-authority'");
		try {
			Step step = Person.LAO_AUTHORITY.does(() -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE,
					new Recipient.State(CountryCode.of("LAO")), new Donor.Organisation(donor), THOUSAND));
			assertThat(step.illustrative()).isEqualTo(madeUp);
		}
		finally {
			asOwner("update registry.organisations set illustrative = true where id = 'lao-authority'");
		}
	}

}
