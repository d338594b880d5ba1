package org.countrycoalition.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.countrycoalition.funding.needs.Arrivals;
import org.countrycoalition.funding.needs.Awaited;
import org.countrycoalition.funding.needs.Awaited.Waits;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Delivery;
import org.countrycoalition.funding.needs.Match;
import org.countrycoalition.funding.needs.Match.State;
import org.countrycoalition.funding.needs.MatchDesk;
import org.countrycoalition.funding.needs.NeedsAndOffers;
import org.countrycoalition.funding.needs.NeedsRefusal.Reason;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingDesk;
import org.countrycoalition.funding.needs.PostingFilter;
import org.countrycoalition.funding.needs.PostingTerms;
import org.countrycoalition.funding.needs.Postings;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.gap.AcceptanceCase.MERIDIA;
import static org.countrycoalition.testing.Attempt.does;
import static org.countrycoalition.testing.Attempt.refused;
import static org.countrycoalition.testing.Attempt.refusedByDatabase;

/**
 * Each side of a match speaks for itself, the giver tells what was delivered, and the
 * receiver alone confirms it; nobody sees what is not shown to them.
 */
@SpringBootTest
class NeedsScopeTests {

	private static final PostingTerms DETECTORS = Postings.equipment("Detectors", "40 detectors", "XMD");

	private static final LocalDate DELIVERED = LocalDate.of(2026, 3, 1);

	@Autowired
	private PostingDesk desk;

	@Autowired
	private MatchDesk matches;

	@Autowired
	private Arrivals arrivals;

	@Autowired
	private NeedsAndOffers needs;

	@Autowired
	private Clock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private Posting need(Tier tier) {
		return Person.MERIDIA_AUTHORITY
			.does(() -> this.desk.show(this.desk.post(UUID.randomUUID(), Side.NEED, DETECTORS), tier));
	}

	private Posting offer(Person person, String quantity, Tier tier) {
		return person.does(() -> this.desk.show(this.desk.post(UUID.randomUUID(), Side.OFFER,
				Postings.equipment("From " + person.name(), quantity, "XMD")), tier));
	}

	private Match proposed(Posting need, Posting offer, String quantity) {
		return Person.NORVENIA
			.does(() -> this.matches.propose(UUID.randomUUID(), need, offer, Postings.quantity(quantity), null));
	}

	private Match agreed(Posting need, Posting offer, String quantity) {
		Match proposed = proposed(need, offer, quantity);
		return Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(proposed));
	}

	private Delivery delivered(Match match) {
		return Person.NORVENIA.does(() -> this.matches.deliver(UUID.randomUUID(), match,
				new Delivery.Facts("Twenty-five detectors", Postings.quantity("25 detectors"), DELIVERED, null)));
	}

	/** The board of a posting, as somebody sees it. */
	private @Nullable Board seen(Person person, Posting posting) {
		return person.does(() -> this.needs.posting(posting.id()).orElse(null));
	}

	/** The one match of a posting, as its holder sees it. */
	private Match match(Person person, Posting posting) {
		return Objects.requireNonNull(seen(person, posting)).matches().getFirst();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void an_authority_states_its_own_needs_and_who_can_give_offers(Person person) {
		assertThat(does(person, () -> this.desk.post(UUID.randomUUID(), Side.NEED, DETECTORS)))
			.isEqualTo(person.actsFor("meridia-authority"));
		boolean gives = Set
			.of(Person.MERIDIA_AUTHORITY, Person.MERIDIA_DIRECTOR, Person.LAO_AUTHORITY, Person.LAO_DIRECTOR,
					Person.NORVENIA, Person.SUDONIA, Person.CLEARFIELD, Person.ISU)
			.contains(person);
		assertThat(does(person, () -> this.desk.post(UUID.randomUUID(), Side.OFFER, DETECTORS))).isEqualTo(gives);
		Board own = person.does(() -> this.needs.all(new PostingFilter(null, null, null, true, true), true));
		assertThat(own.of(Side.OFFER)).hasSize(gives ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					PRIVATE   | MERIDIA_AUTHORITY MERIDIA_DIRECTOR | NORVENIA
					BILATERAL | MERIDIA_AUTHORITY MERIDIA_DIRECTOR | NORVENIA MERIDIA_AUTHORITY MERIDIA_DIRECTOR
					COALITION | MERIDIA_AUTHORITY MERIDIA_DIRECTOR NORVENIA CLEARFIELD SECRETARIAT ISU | MERIDIA_AUTHORITY MERIDIA_DIRECTOR NORVENIA CLEARFIELD SECRETARIAT ISU
					PUBLIC    | MERIDIA_AUTHORITY MERIDIA_DIRECTOR NORVENIA CLEARFIELD SECRETARIAT ISU LAO_AUTHORITY LAO_DIRECTOR SUDONIA OBSERVER OBSERVER_OF_NORVENIA | MERIDIA_AUTHORITY MERIDIA_DIRECTOR NORVENIA CLEARFIELD SECRETARIAT ISU LAO_AUTHORITY LAO_DIRECTOR SUDONIA OBSERVER OBSERVER_OF_NORVENIA""")
	void needs_and_offers_are_seen_by_those_to_whom_they_are_shown(Tier tier, String needSeen, String offerSeen) {
		Posting need = need(tier);
		Posting offer = offer(Person.NORVENIA, "25 detectors", tier);
		assertThat(whoSees(need)).isEqualTo(Set.of(needSeen.split(" ")));
		assertThat(whoSees(offer)).isEqualTo(Set.of(offerSeen.split(" ")));
		for (Person person : Person.values()) {
			Board all = person.does(() -> this.needs.all(PostingFilter.of(MERIDIA), true));
			assertThat(all.postings().contains(need)).as("what is private stands on no common list")
				.isEqualTo(tier != Tier.PRIVATE && whoSees(need).contains(person.name()));
		}
	}

	private Set<String> whoSees(Posting posting) {
		Set<String> seen = new TreeSet<>();
		for (Person person : Person.values()) {
			if (seen(person, posting) != null) {
				seen.add(person.name());
			}
		}
		return seen;
	}

	@Test
	void an_offer_to_several_states_is_shown_to_each_of_them_and_one_to_any_to_all_or_nobody() {
		Posting two = Person.SUDONIA.does(() -> this.desk.show(
				this.desk.post(UUID.randomUUID(), Side.OFFER, Postings.equipment("Detectors", null, "XMD", "LAO")),
				Tier.BILATERAL));
		assertThat(whoSees(two))
			.isEqualTo(Set.of("SUDONIA", "MERIDIA_AUTHORITY", "MERIDIA_DIRECTOR", "LAO_AUTHORITY", "LAO_DIRECTOR"));
		Posting any = Person.SUDONIA
			.does(() -> this.desk.post(UUID.randomUUID(), Side.OFFER, Postings.equipment("Detectors", null)));
		assertThat(refused(Person.SUDONIA, () -> this.desk.show(any, Tier.COALITION)))
			.isEqualTo(Reason.NO_STATE_TO_SHOW);
		assertThat(refused(Person.SUDONIA, () -> this.desk.show(any, Tier.PUBLIC))).isNull();
		assertThat(refused(Person.SUDONIA,
				() -> this.desk.post(UUID.randomUUID(), Side.OFFER, Postings.equipment("Detectors", null, "QQQ"))))
			.isEqualTo(Reason.UNKNOWN_STATE);
	}

	@Test
	void what_the_authority_of_an_affected_state_gives_is_south_south_and_what_others_give_is_not() {
		Posting lao = Person.LAO_AUTHORITY
			.does(() -> this.desk.post(UUID.randomUUID(), Side.OFFER, Postings.equipment("Lessons", null, "XMD")));
		assertThat(lao.holder().southSouth()).isTrue();
		assertThat(offer(Person.NORVENIA, "1 piece", Tier.PUBLIC).holder().southSouth()).isFalse();
		assertThat(need(Tier.PUBLIC).holder().southSouth()).as("a need is not given").isFalse();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_posting_is_written_by_whose_it_is(Person person) {
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.PUBLIC);
		boolean own = person == Person.NORVENIA;
		assertThat(
				does(person, () -> this.desk.say(offer, Postings.equipment("Better detectors", "30 detectors", "XMD"))))
			.isEqualTo(own);
		assertThat(does(person, () -> this.desk.show(stored(offer), Tier.COALITION))).isEqualTo(own);
		assertThat(does(person, () -> this.desk.withdraw(stored(offer), "Broken"))).isEqualTo(own);
		assertThat(does(person, () -> this.desk.uphold(stored(offer)))).isEqualTo(own);
		if (!own) {
			assertThat(stored(offer)).isEqualTo(offer);
		}
	}

	/** As its holder sees it, whoever asks. */
	private Posting stored(Posting posting) {
		Person holder = (posting.side() == Side.NEED) ? Person.MERIDIA_AUTHORITY : Person.NORVENIA;
		return Objects.requireNonNull(seen(holder, posting)).postings().getFirst();
	}

	@ParameterizedTest
	@EnumSource(Person.class)
	void a_match_is_proposed_by_either_side_answered_by_the_other_and_confirmed_by_the_receiver(Person person) {
		Posting need = need(Tier.PUBLIC);
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.PUBLIC);
		boolean receives = person.actsFor("meridia-authority");
		boolean gives = person == Person.NORVENIA;
		UUID id = UUID.randomUUID();
		assertThat(does(person, () -> this.matches.propose(id, need, offer, null, null))).isEqualTo(receives || gives);
		Match match = (receives || gives) ? match(Person.NORVENIA, stored(offer))
				: proposed(need, offer, "25 detectors");
		assertThat(does(person, () -> this.matches.deliver(UUID.randomUUID(), match,
				new Delivery.Facts("Too early", null, DELIVERED, null))))
			.isFalse();
		Person other = receives ? Person.NORVENIA : Person.MERIDIA_AUTHORITY;
		if (!receives && !gives) {
			assertThat(does(person, () -> this.matches.accept(match))).isFalse();
		}
		assertThat(does(other, () -> this.matches.accept(match))).isTrue();
		Match agreed = match(Person.NORVENIA, offer);
		assertThat(agreed.state()).isEqualTo(State.AGREED);
		UUID delivery = UUID.randomUUID();
		Delivery.Facts facts = new Delivery.Facts("Detectors", null, DELIVERED, null);
		assertThat(does(person, () -> this.matches.deliver(delivery, agreed, facts))).isEqualTo(gives);
		if (!gives) {
			assertThat(does(Person.NORVENIA, () -> this.matches.deliver(delivery, agreed, facts))).isTrue();
		}
		Supplier<Delivery> told = () -> match(Person.NORVENIA, offer).deliveries().getFirst();
		assertThat(does(person, () -> this.arrivals.miss(told.get(), "Five are broken"))).isEqualTo(receives);
		assertThat(does(person, () -> this.arrivals.confirm(told.get(), DELIVERED))).isEqualTo(receives);
		assertThat(does(person, () -> this.matches.takeBack(told.get()))).as("unless it is confirmed").isEqualTo(gives);
		assertThat(does(person, () -> this.arrivals.takeBack(receives ? told.get()
				: new Delivery(delivery, agreed.id(), facts, agreed.word(Side.NEED).orElseThrow().told(), null, 0))))
			.isEqualTo(receives);
		assertThat(does(person, () -> this.matches.decline(match(Person.NORVENIA, offer), "No time")))
			.isEqualTo(receives || gives);
	}

	@Test
	void nobody_answers_for_the_other_side_and_words_are_taken_back_by_who_said_them() {
		Posting need = need(Tier.COALITION);
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.COALITION);
		Match proposed = proposed(need, offer, "25 detectors");
		assertThat(refused(Person.NORVENIA, () -> this.matches.accept(proposed))).as("it agrees already").isNull();
		assertThat(match(Person.NORVENIA, offer).state()).isEqualTo(State.PROPOSED);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.matches.takeBack(proposed)))
			.isEqualTo(Reason.NOTHING_TO_ANSWER);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.matches.decline(proposed, " ")))
			.isEqualTo(Reason.NO_REASON);
		Match declined = Person.MERIDIA_AUTHORITY.does(() -> this.matches.decline(proposed, "Another model"));
		assertThat(declined.state()).isEqualTo(State.DECLINED);
		assertThat(refused(Person.NORVENIA, () -> this.matches.decline(match(Person.NORVENIA, offer), "No")))
			.isEqualTo(Reason.NOTHING_TO_ANSWER);
		Match open = Person.MERIDIA_AUTHORITY.does(() -> this.matches.takeBack(declined));
		assertThat(open.waitsFor(Side.NEED)).isTrue();
		Match taken = Person.NORVENIA.does(() -> this.matches.takeBack(open));
		assertThat(taken.state()).isEqualTo(State.TAKEN_BACK);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.matches.accept(taken)))
			.isEqualTo(Reason.NOTHING_TO_ANSWER);
		assertThat(proposed(need, offer, "10 detectors").state()).as("a new proposal is another match")
			.isEqualTo(State.PROPOSED);
	}

	@Test
	void what_is_made_up_follows_its_states_and_is_matched_with_nothing_real() {
		Posting need = need(Tier.PUBLIC);
		Posting made = Person.ISU.does(() -> this.desk.post(UUID.randomUUID(), Side.OFFER, DETECTORS));
		assertThat(made.illustrative()).isTrue();
		assertThat(candidates(need, Person.ISU)).containsExactly(made.id());
		Posting real = Person.ISU
			.does(() -> this.desk.say(made, Postings.equipment("Detectors", "40 detectors", "LAO")));
		assertThat(real.illustrative()).as("it is for a State that there is").isFalse();
		Posting any = Person.ISU.does(() -> this.desk.say(real, Postings.equipment("Detectors", "40 detectors")));
		assertThat(any.illustrative()).isFalse();
		assertThat(candidates(need, Person.ISU)).isEmpty();
		assertThat(refused(Person.ISU, () -> this.matches.propose(UUID.randomUUID(), need, any, null, null)))
			.isEqualTo(Reason.MADE_UP);
		Posting again = Person.ISU.does(() -> this.desk.say(any, DETECTORS));
		assertThat(again.illustrative()).isTrue();
		assertThat(refused(Person.ISU, () -> this.matches.propose(UUID.randomUUID(), need, again, null, null)))
			.isNull();
	}

	private List<UUID> candidates(Posting posting, Person person) {
		return person.<List<Posting>>does(() -> this.needs.candidates(posting)).stream().map(Posting::id).toList();
	}

	@Test
	void a_match_stands_once_and_fits() {
		Posting need = need(Tier.COALITION);
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.COALITION);
		proposed(need, offer, "25 detectors");
		assertThat(refused(Person.MERIDIA_AUTHORITY,
				() -> this.matches.propose(UUID.randomUUID(), need, offer, null, null)))
			.isEqualTo(Reason.TWICE);
		Posting own = Person.MERIDIA_AUTHORITY
			.does(() -> this.desk.post(UUID.randomUUID(), Side.OFFER, Postings.equipment("Own", null, "XMD")));
		assertThat(
				refused(Person.MERIDIA_AUTHORITY, () -> this.matches.propose(UUID.randomUUID(), need, own, null, null)))
			.isEqualTo(Reason.OWN);
		assertThat(refused(Person.NORVENIA, () -> this.desk.say(offer, Postings.equipment("x", "25 boxes", "XMD"))))
			.isEqualTo(Reason.MATCHED);
	}

	@Test
	void a_need_is_met_by_several_offers_in_part_and_left_is_told() {
		Posting need = need(Tier.COALITION);
		agreed(need, offer(Person.NORVENIA, "25 detectors", Tier.COALITION), "25 detectors");
		Posting second = offer(Person.CLEARFIELD, "20 detectors", Tier.COALITION);
		Match match = Person.CLEARFIELD
			.does(() -> this.matches.propose(UUID.randomUUID(), need, second, Postings.quantity("10 detectors"), null));
		assertThat(left(need)).isEqualTo("15");
		Person.MERIDIA_DIRECTOR.does(() -> this.matches.accept(match));
		assertThat(left(need)).isEqualTo("5");
		assertThat(left(Person.CLEARFIELD, second)).isEqualTo("10");
	}

	private String left(Posting need) {
		return left(Person.MERIDIA_AUTHORITY, need);
	}

	private String left(Person person, Posting posting) {
		return (Objects.requireNonNull(seen(person, posting))
			.postings()
			.getFirst()
			.left() instanceof Figure.Known known) ? known.value().stripTrailingZeros().toPlainString() : "?";
	}

	@Test
	void a_proposal_shows_ones_own_side_to_the_other_and_to_nobody_else() {
		Posting need = need(Tier.PUBLIC);
		Posting offer = Person.SUDONIA.does(() -> this.desk.post(UUID.randomUUID(), Side.OFFER,
				Postings.equipment("Quiet offer", "5 detectors", "XMD")));
		assertThat(whoSees(offer)).isEqualTo(Set.of("SUDONIA"));
		Match match = Person.SUDONIA.does(() -> this.matches.propose(UUID.randomUUID(), need, offer, null, null));
		assertThat(whoSees(offer)).isEqualTo(Set.of("SUDONIA", "MERIDIA_AUTHORITY", "MERIDIA_DIRECTOR"));
		assertThat(Objects.requireNonNull(seen(Person.NORVENIA, need)).matches()).isEmpty();
		Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(match));
		Posting hidden = Person.MERIDIA_AUTHORITY.does(() -> this.desk.show(stored(need), Tier.PRIVATE));
		assertThat(whoSees(hidden)).as("with whom it is matched goes on seeing it")
			.isEqualTo(Set.of("SUDONIA", "MERIDIA_AUTHORITY", "MERIDIA_DIRECTOR"));
	}

	@Test
	void more_than_is_left_of_a_match_is_delivered_for_a_reason_only() {
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.COALITION);
		Match agreed = agreed(need(Tier.COALITION), offer, "25 detectors");
		delivered(agreed);
		UUID id = UUID.randomUUID();
		Delivery.Facts more = new Delivery.Facts("Five more", Postings.quantity("5 detectors"), DELIVERED, null);
		assertThat(refused(Person.NORVENIA, () -> this.matches.deliver(id, agreed, more))).isEqualTo(Reason.EXCEEDS);
		assertThat(match(Person.NORVENIA, offer).deliveries()).as("nothing is stored").hasSize(1);
		Delivery.Facts told = new Delivery.Facts("Five more", Postings.quantity("5 detectors"), DELIVERED, "Spare");
		assertThat(Person.NORVENIA.does(() -> this.matches.deliver(id, agreed, told)).facts()).isEqualTo(told);
	}

	@Test
	void what_was_delivered_is_confirmed_or_missed_and_then_taken_back_or_told_anew() {
		Posting need = need(Tier.COALITION);
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.COALITION);
		Match agreed = agreed(need, offer, "25 detectors");
		assertThat(waiting(Person.NORVENIA)).as("the giver delivers next").containsExactly(Waits.DELIVER);
		assertThat(waiting(Person.MERIDIA_DIRECTOR)).isEmpty();
		assertThat(waiting(Person.SUDONIA)).isEmpty();
		LocalDate tomorrow = LocalDate.now(this.clock).plusDays(1);
		assertThat(refused(Person.NORVENIA,
				() -> this.matches.deliver(UUID.randomUUID(), agreed, new Delivery.Facts("x", null, tomorrow, null))))
			.isEqualTo(Reason.DAY_AHEAD);
		Delivery delivery = delivered(agreed);
		assertThat(waiting(Person.MERIDIA_DIRECTOR)).containsExactly(Waits.CONFIRM);
		assertThat(waiting(Person.NORVENIA)).as("something is delivered").isEmpty();
		assertThat(refused(Person.NORVENIA, () -> this.matches.takeBack(match(Person.NORVENIA, offer))))
			.isEqualTo(Reason.DELIVERED);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.arrivals.confirm(delivery, tomorrow)))
			.isEqualTo(Reason.DAY_AHEAD);
		Delivery missed = Person.MERIDIA_AUTHORITY.does(() -> this.arrivals.miss(delivery, "Twenty only"));
		assertThat(waiting(Person.MERIDIA_DIRECTOR)).isEmpty();
		assertThat(waiting(Person.NORVENIA)).containsExactly(Waits.CORRECT);
		assertThat(refused(Person.MERIDIA_DIRECTOR, () -> this.arrivals.confirm(delivery, DELIVERED)))
			.as("who read what stands no more")
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		Delivery confirmed = Person.MERIDIA_AUTHORITY.does(() -> this.arrivals.confirm(missed, DELIVERED));
		assertThat(refused(Person.NORVENIA, () -> this.matches.takeBack(confirmed))).isEqualTo(Reason.CONFIRMED);
		Delivery open = Person.MERIDIA_AUTHORITY.does(() -> this.arrivals.takeBack(confirmed));
		assertThat(open.arrival()).isNull();
		assertThat(refused(Person.NORVENIA, () -> this.matches.takeBack(open))).isNull();
		assertThat(match(Person.NORVENIA, offer).deliveries()).isEmpty();
		assertThat(waiting(Person.NORVENIA)).containsExactly(Waits.DELIVER);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.arrivals.confirm(open, DELIVERED)))
			.isEqualTo(Reason.GONE);
	}

	private List<Waits> waiting(Person person) {
		return person.<List<Awaited>>does(this.needs::waiting).stream().map(Awaited::waits).toList();
	}

	@Test
	void what_was_agreed_on_is_still_to_be_delivered_after_its_offer_is_withdrawn() {
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.COALITION);
		agreed(need(Tier.PUBLIC), offer, "25 detectors");
		Person.NORVENIA.does(() -> this.desk.withdraw(stored(offer), "No more of them"));
		assertThat(waiting(Person.NORVENIA)).containsExactly(Waits.DELIVER);
		delivered(match(Person.NORVENIA, offer));
		assertThat(waiting(Person.NORVENIA)).isEmpty();
		assertThat(waiting(Person.MERIDIA_AUTHORITY)).containsExactly(Waits.CONFIRM);
	}

	@Test
	void a_proposal_waits_for_the_other_side_alone_and_not_after_it_is_withdrawn() {
		Posting need = need(Tier.PUBLIC);
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.COALITION);
		Match match = proposed(need, offer, "25 detectors");
		for (Person person : Person.values()) {
			assertThat(waiting(person)).as(person.name())
				.isEqualTo(person.actsFor("meridia-authority") ? List.of(Waits.ANSWER) : List.of());
		}
		Posting withdrawn = Person.NORVENIA.does(() -> this.desk.withdraw(stored(offer), "Sold"));
		assertThat(withdrawn.isWithdrawn()).isTrue();
		assertThat(waiting(Person.MERIDIA_AUTHORITY)).isEmpty();
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.matches.accept(match)))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		Match now = match(Person.MERIDIA_AUTHORITY, need);
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.matches.accept(now))).isEqualTo(Reason.NOT_OPEN);
	}

	@Test
	void the_second_of_two_is_refused_and_who_asks_twice_is_not() {
		UUID id = UUID.randomUUID();
		Posting first = Person.NORVENIA.does(() -> this.desk.post(id, Side.OFFER, DETECTORS));
		assertThat(Person.NORVENIA.<Posting>does(() -> this.desk.post(id, Side.OFFER, DETECTORS))).isEqualTo(first);
		PostingTerms other = Postings.equipment("Other", "25 detectors", "XMD");
		assertThat(refused(Person.NORVENIA, () -> this.desk.say(first, other))).isNull();
		assertThat(refused(Person.NORVENIA, () -> this.desk.say(first, Postings.equipment("Third", null, "XMD"))))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		assertThat(refused(Person.NORVENIA, () -> this.desk.withdraw(first, "Sold")))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		Posting offer = Person.NORVENIA.does(() -> this.desk.show(stored(first), Tier.PUBLIC));
		Match match = proposed(need(Tier.PUBLIC), offer, "25 detectors");
		assertThat(refused(Person.MERIDIA_AUTHORITY, () -> this.matches.decline(match, "No"))).isNull();
		assertThat(refused(Person.MERIDIA_DIRECTOR, () -> this.matches.accept(match)))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
	}

	@Test
	@Timeout(60)
	void what_is_being_withdrawn_is_proposed_by_nobody_meanwhile() {
		Posting need = need(Tier.PUBLIC);
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.PUBLIC);
		assertThat(meanwhile(Person.NORVENIA, () -> this.desk.withdraw(offer, "Sold"), Person.MERIDIA_AUTHORITY,
				() -> this.matches.propose(UUID.randomUUID(), need, offer, null, null)))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
		Posting other = offer(Person.NORVENIA, "25 detectors", Tier.PUBLIC);
		assertThat(meanwhile(Person.MERIDIA_AUTHORITY, () -> this.desk.withdraw(need, "Met"), Person.NORVENIA,
				() -> this.matches.propose(UUID.randomUUID(), need, other, null, null)))
			.isEqualTo(Reason.CHANGED_MEANWHILE);
	}

	@Test
	@Timeout(60)
	void who_is_shown_a_proposal_goes_on_seeing_it_though_it_is_shown_to_fewer_meanwhile() {
		Posting need = need(Tier.PUBLIC);
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.COALITION);
		assertThat(meanwhile(Person.NORVENIA, () -> this.matches.propose(UUID.randomUUID(), need, offer, null, null),
				Person.NORVENIA, () -> this.desk.show(offer, Tier.PRIVATE)))
			.isNull();
		assertThat(whoSees(offer)).isEqualTo(Set.of("NORVENIA", "MERIDIA_AUTHORITY", "MERIDIA_DIRECTOR"));
		Posting shown = stored(offer);
		assertThat(shown.shownTo()).containsExactly("meridia-authority");
		assertThat(Person.NORVENIA.<Posting>does(() -> this.desk.show(shown, Tier.PUBLIC)).shownTo())
			.as("to more, and to fewer again")
			.isEqualTo(Person.NORVENIA.<Posting>does(() -> this.desk.show(stored(offer), Tier.PRIVATE)).shownTo())
			.isEqualTo(shown.shownTo());
	}

	/** Why the second is refused, who begins before the first has come to an end. */
	private @Nullable Object meanwhile(Person first, Runnable work, Person second, Runnable other) {
		CompletableFuture<@Nullable Object> begun = new CompletableFuture<>();
		first.does(() -> new TransactionTemplate(this.transactions).execute((status) -> {
			work.run();
			begun.completeAsync(() -> refused(second, other));
			awaitWaiting(begun);
			assertThat(begun).isNotDone();
			return true;
		}));
		return begun.join();
	}

	private static void awaitWaiting(CompletableFuture<?> begun) {
		try (Connection connection = TestDatabase.asOwner(); Statement statement = connection.createStatement()) {
			while (!begun.isDone() && !isAnybodyWaiting(statement)) {
				Thread.onSpinWait();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isAnybodyWaiting(Statement statement) throws SQLException {
		try (ResultSet waiting = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
			return waiting.next() && waiting.getBoolean(1);
		}
	}

	@Test
	void the_database_itself_keeps_each_side_to_its_own_rows() throws SQLException {
		Posting need = need(Tier.PUBLIC);
		Posting offer = offer(Person.NORVENIA, "25 detectors", Tier.PUBLIC);
		Match match = proposed(need, offer, "25 detectors");
		String word = """
				insert into funding.match_words (match, side, says, said_name, state, owner_organisation)
				values ('%s', 'NEED', 'AGREES', 'x', 'XMD', '%s')""";
		assertThat(refusedByDatabase("norvenia", "", word.formatted(match.id(), "norvenia")))
			.contains("row-level security");
		assertThat(refusedByDatabase("norvenia", "", word.formatted(match.id(), "meridia-authority")))
			.contains("row-level security");
		String delivery = """
				insert into funding.deliveries (id, match, what, delivered_on, told_name, state, owner_organisation)
				values (gen_random_uuid(), '%s', 'x', '2026-01-01', 'x', 'XMD', 'norvenia')""".formatted(match.id());
		assertThat(refusedByDatabase("norvenia", "", delivery)).as("before both agree").contains("row-level security");
		Person.MERIDIA_AUTHORITY.does(() -> this.matches.accept(match));
		assertThat(refusedByDatabase("norvenia", "", delivery)).isEmpty();
		assertThat(refusedByDatabase("sudonia", "", delivery)).contains("row-level security");
		Delivery told = delivered(match(Person.NORVENIA, offer));
		assertThat(refusedByDatabase("norvenia", "", """
				insert into funding.arrivals (delivery, says, arrived_on, said_name, state, owner_organisation)
				values ('%s', 'ARRIVED', '2026-01-01', 'x', 'XMD', 'norvenia')""".formatted(told.id())))
			.contains("row-level security");
		assertThat(refusedByDatabase("meridia-authority", "XMD", "update funding.posting_matches set quantity = 1"))
			.contains("denied");
		assertThat(refusedByDatabase("lao-authority", "LAO",
				"""
						insert into funding.postings (id, side, kind, title, what, pillars, states, posted_name, owner_organisation)
						values (gen_random_uuid(), 'NEED', 'EQUIPMENT', 'x', 'x', '{UNALLOCATED}', '{XMD}', 'x', 'lao-authority')"""))
			.contains("row-level security");
	}

}
