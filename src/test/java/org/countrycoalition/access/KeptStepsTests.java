package org.countrycoalition.access;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.Funnel;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.FunnelRefusal.Reason;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.Receipts;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.funding.funnel.Steps;
import org.countrycoalition.funding.funnel.Terms;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countrycoalition.testing.Attempt.does;
import static org.countrycoalition.testing.Attempt.refused;

/**
 * What was thrown away is kept for its holder alone, and what came in stays come in.
 */
@SpringBootTest
class KeptStepsTests {

	@Autowired
	private FunnelDesk desk;

	@Autowired
	private Funnels funnels;

	@Autowired
	private Receipts receipts;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	private Step pledge() {
		return Person.NORVENIA.does(() -> this.desk.show(this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA,
				null, Steps.terms("North", "USD", 2027, "100")), Tier.PUBLIC));
	}

	private Step draft(Step from, String amount) {
		return Person.NORVENIA.does(() -> this.desk.follow(UUID.randomUUID(), from.id(), Stage.COMMITMENT,
				Steps.terms("Draft", "USD", 2027, amount), null, Tier.PRIVATE));
	}

	private Step thrownAway(Step draft) {
		Person.NORVENIA.does(() -> {
			this.desk.discard(draft);
			return draft;
		});
		return draft;
	}

	private Step stored(Step step) {
		return Person.NORVENIA.<Optional<Step>>does(() -> this.funnels.step(step.id())).orElseThrow();
	}

	private List<UUID> thrownAway(Person person) {
		return person.<List<Step>>does(() -> this.funnels.thrownAway()).stream().map(Step::id).toList();
	}

	@Test
	void what_was_thrown_away_is_listed_for_its_holder_alone_and_counts_nowhere_until_it_is_taken_back() {
		Step pledge = pledge();
		Step draft = thrownAway(draft(pledge, "60"));
		assertThat(thrownAway(Person.NORVENIA)).containsExactly(draft.id());
		assertThat(Arrays.stream(Person.values())
			.filter((person) -> person != Person.NORVENIA && !thrownAway(person).isEmpty())).isEmpty();
		assertThat(Person.NORVENIA.<Optional<Step>>does(() -> this.funnels.step(draft.id()))).isEmpty();
		assertThat(Person.NORVENIA.<Funnel>does(() -> this.funnels.own()).nodes())
			.extracting((node) -> node.step().id())
			.containsExactly(pledge.id());
		assertThat(does(Person.SUDONIA, () -> this.desk.restore(draft.id()))).isFalse();
		assertThat(does(Person.MERIDIA_AUTHORITY, () -> this.desk.restore(draft.id()))).isFalse();
		assertThat(Person.NORVENIA.<Step>does(() -> this.desk.restore(draft.id())).parent()).isEqualTo(pledge.id());
		assertThat(thrownAway(Person.NORVENIA)).isEmpty();
	}

	@Test
	void it_is_taken_back_only_where_there_is_room_for_it_still() {
		Step pledge = pledge();
		Step draft = thrownAway(draft(pledge, "60"));
		Step other = draft(pledge, "60");
		assertThat(refused(Person.NORVENIA, () -> this.desk.restore(draft.id()))).isEqualTo(Reason.TAKEN);
		assertThat(thrownAway(Person.NORVENIA)).as("it stays where it was").containsExactly(draft.id());
		Person.NORVENIA.does(() -> this.desk.say(stored(other), Steps.terms("Less", "USD", 2027, "40"), null));
		assertThat(refused(Person.NORVENIA, () -> this.desk.restore(draft.id()))).isNull();
		Step again = thrownAway(stored(draft));
		Person.NORVENIA.does(() -> this.desk.withdraw(stored(pledge), "No budget"));
		assertThat(refused(Person.NORVENIA, () -> this.desk.restore(again.id()))).isEqualTo(Reason.WITHDRAWN);
	}

	private Step confirmed(Terms terms) {
		Step payment = Person.NORVENIA.does(() -> this.desk
			.show(this.desk.begin(UUID.randomUUID(), Stage.PAYMENT, Steps.MERIDIA, null, terms), Tier.COALITION));
		return Person.MERIDIA_AUTHORITY.does(() -> this.receipts.confirm(payment, payment.since()));
	}

	@Test
	void a_share_that_holds_the_only_receipt_goes_and_the_receipt_stays() {
		Terms open = Steps.shaped(Steps.terms("Paid", "USD", 2027, "100.00"), Pillar.UNALLOCATED, Terms.Shape.NONE);
		Step payment = confirmed(open);
		Person.NORVENIA.does(() -> this.desk.say(stored(payment),
				Steps.divided(open, "RISK_EDUCATION 60", "VICTIM_ASSISTANCE 40"), null));
		Terms one = Steps.shaped(open, Pillar.VICTIM_ASSISTANCE, Terms.Shape.NONE);
		Person.NORVENIA.does(() -> this.desk.say(stored(payment), one, null));
		assertThat(stored(payment).terms()).isEqualTo(one);
		assertThat(stored(payment).marks().receivedOn()).isEqualTo(payment.since());
	}

	@Test
	void a_year_that_came_in_stays_until_the_authority_takes_its_word_back() {
		Terms both = Steps.terms("Paid", "USD", 2027, "100", "50");
		Terms first = Steps.terms("Paid", "USD", 2027, "100");
		Step payment = confirmed(both);
		assertThat(refused(Person.NORVENIA, () -> this.desk.say(stored(payment), first, null)))
			.isEqualTo(Reason.RECEIVED);
		Person.MERIDIA_AUTHORITY.does(() -> this.receipts.takeBack(stored(payment)));
		assertThat(refused(Person.NORVENIA, () -> this.desk.say(stored(payment), first, null))).isNull();
	}

	@Test
	void what_came_in_is_no_other_sum_and_is_not_withdrawn_until_the_authority_takes_its_word_back() {
		Step payment = confirmed(Steps.terms("Paid", "USD", 2027, "100", "50"));
		Stream.of(Steps.terms("Paid", "USD", 2027, "100.01", "50"), Steps.terms("Paid", "EUR", 2027, "100", "50"))
			.forEach((other) -> assertThat(refused(Person.NORVENIA, () -> this.desk.say(stored(payment), other, null)))
				.isEqualTo(Reason.RECEIVED));
		assertThat(refused(Person.NORVENIA, () -> this.desk.withdraw(stored(payment), "Typed twice")))
			.isEqualTo(Reason.RECEIVED);
		Terms renamed = Steps.terms("Paid in May", "USD", 2027, "100.00", "50");
		assertThat(refused(Person.NORVENIA, () -> this.desk.say(stored(payment), renamed, null))).isNull();
		assertThat(stored(payment).marks().receivedOn()).isEqualTo(payment.since());
		Person.MERIDIA_AUTHORITY.does(() -> this.receipts.takeBack(stored(payment)));
		assertThat(refused(Person.NORVENIA,
				() -> this.desk.say(stored(payment), Steps.terms("Paid", "EUR", 2027, "90"), null)))
			.isNull();
		assertThat(refused(Person.NORVENIA, () -> this.desk.withdraw(stored(payment), "Typed twice"))).isNull();
	}

	@Test
	void what_came_in_is_not_hidden_from_who_says_so_and_not_thrown_away() {
		Step payment = confirmed(Steps.terms("Paid", "USD", 2027, "100"));
		assertThat(refused(Person.NORVENIA, () -> this.desk.show(stored(payment), Tier.PRIVATE)))
			.isEqualTo(Reason.RECEIVED);
		assertThat(refused(Person.NORVENIA, () -> this.desk.show(stored(payment), Tier.BILATERAL))).isNull();
		Person.MERIDIA_AUTHORITY.does(() -> this.receipts.takeBack(stored(payment)));
		assertThat(refused(Person.NORVENIA, () -> this.desk.show(stored(payment), Tier.PRIVATE))).isNull();
	}

	@Test
	void a_step_taken_back_follows_what_its_origin_is_by_now() {
		Step pledge = Person.NORVENIA.does(() -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.terms("North", "USD", 2027, "50", "50")));
		Step draft = thrownAway(draft(pledge, "50"));
		Person.NORVENIA.does(() -> this.desk.say(stored(pledge), Steps.terms("North", "USD", 2028, "100"), null));
		assertThat(Person.NORVENIA.<Step>does(() -> this.desk.restore(draft.id())).parent()).isEqualTo(pledge.id());
		assertThat(left(pledge)).isEqualByComparingTo("50");
	}

	@Test
	void a_step_whose_origin_was_thrown_away_too_waits_for_it() {
		Step pledge = Person.NORVENIA.does(() -> this.desk.begin(UUID.randomUUID(), Stage.PLEDGE, Steps.MERIDIA, null,
				Steps.terms("North", "USD", 2027, "50")));
		Step draft = thrownAway(draft(pledge, "50"));
		thrownAway(stored(pledge));
		assertThat(refused(Person.NORVENIA, () -> this.desk.restore(draft.id()))).isEqualTo(Reason.ORIGIN_GONE);
		Person.NORVENIA.does(() -> this.desk.restore(pledge.id()));
		assertThat(Person.NORVENIA.<Step>does(() -> this.desk.restore(draft.id())).parent()).isEqualTo(pledge.id());
	}

	@Test
	void a_step_is_never_lowered_below_what_has_gone_on_from_it() {
		Step pledge = pledge();
		draft(pledge, "60");
		assertThat(refused(Person.NORVENIA,
				() -> this.desk.say(stored(pledge), Steps.terms("North", "USD", 2027, "59.99"), null)))
			.isEqualTo(Reason.UNDERCUT);
		assertThat(refused(Person.NORVENIA,
				() -> this.desk.say(stored(pledge), Steps.terms("North", "USD", 2027, "60"), null)))
			.isNull();
	}

	private BigDecimal left(Step step) {
		Funnel funnel = Person.NORVENIA.does(() -> this.funnels.own());
		return ((Figure.Known) funnel.nodes()
			.stream()
			.filter((node) -> node.step().id().equals(step.id()))
			.findFirst()
			.orElseThrow()
			.left()).value();
	}

}
