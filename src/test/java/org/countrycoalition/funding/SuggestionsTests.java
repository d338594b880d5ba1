package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.funding.Suggestions.Link;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may be the same money is asked about, each once, and what is settled is not.
 */
class SuggestionsTests {

	private static final String AGREEMENT = "GA-12/3";

	private final Map<Link, Verdict> holding = new HashMap<>();

	/** Of a table. */
	private static MoneyLine printed(Publisher side, int year, int amount, @Nullable String reference) {
		return line(side, null, year, Stage.PAYMENT, amount, reference, false);
	}

	private static MoneyLine step(Publisher side, Stage stage, int amount, @Nullable String reference) {
		return line(side, UUID.randomUUID(), 2026, stage, amount, reference, false);
	}

	private static MoneyLine line(Publisher side, @Nullable UUID step, int year, Stage stage, int amount,
			@Nullable String reference, boolean inKind) {
		return new MoneyLine(UUID.randomUUID(), step, side, "norvenia", "Norvenia", CountryCode.of("XMD"), year, stage,
				Pillar.UNALLOCATED, Money.usd(BigDecimal.valueOf(amount)), BigDecimal.valueOf(amount), inKind,
				side.name(), null, reference, Tier.PUBLIC, true, true);
	}

	private static MoneyLine donors(int amount) {
		return printed(Publisher.DONOR, 2026, amount, AGREEMENT);
	}

	private static MoneyLine recipients(int amount) {
		return printed(Publisher.RECIPIENT, 2026, amount, AGREEMENT);
	}

	private void holds(MoneyLine gives, MoneyLine stands, Verdict verdict) {
		this.holding.put(new Link(gives, stands), verdict);
	}

	private Map<Link, Doubt> asked(MoneyLine... lines) {
		return Suggestions.of(List.of(lines), this.holding);
	}

	@Test
	void the_other_parts_of_a_whole_are_asked_about_by_its_reference_after_the_first_is_settled() {
		MoneyLine whole = donors(500);
		MoneyLine part = recipients(300);
		MoneyLine other = recipients(150);
		assertThat(asked(whole, part, other)).isEqualTo(
				Map.of(new Link(whole, part), Doubt.SAME_REFERENCE, new Link(whole, other), Doubt.SAME_REFERENCE));
		holds(whole, part, Verdict.CONTAINS);
		assertThat(asked(whole, part, other)).isEqualTo(Map.of(new Link(whole, other), Doubt.SAME_REFERENCE));
		holds(whole, other, Verdict.CONTAINS);
		assertThat(asked(whole, part, other)).isEmpty();
	}

	@Test
	void what_is_part_of_another_line_is_asked_about_with_no_third() {
		MoneyLine part = donors(300);
		MoneyLine whole = recipients(500);
		holds(part, whole, Verdict.PART_OF);
		assertThat(asked(part, whole, recipients(40))).isEmpty();
	}

	@RepeatedTest(8)
	void the_rest_of_a_payment_is_looked_for_among_payments() {
		MoneyLine whole = step(Publisher.DONOR, Stage.PAYMENT, 500, null);
		MoneyLine part = step(Publisher.RECIPIENT, Stage.PAYMENT, 300, null);
		MoneyLine rest = step(Publisher.RECIPIENT, Stage.PAYMENT, 200, null);
		MoneyLine commitment = step(Publisher.RECIPIENT, Stage.COMMITMENT, 200, null);
		MoneyLine equal = step(Publisher.RECIPIENT, Stage.COMMITMENT, 500, null);
		assertThat(asked(whole, part, rest, equal)).as("no commitment hides the sum of its payments")
			.isEqualTo(Map.of(new Link(whole, part), Doubt.EQUAL_IN_SUM, new Link(whole, rest), Doubt.EQUAL_IN_SUM));
		holds(whole, part, Verdict.CONTAINS);
		assertThat(asked(whole, part, commitment, rest)).isEqualTo(Map.of(new Link(whole, rest), Doubt.EQUAL_IN_SUM));
	}

	@Test
	void a_part_of_another_year_lessens_the_rest_too() {
		MoneyLine whole = printed(Publisher.RECIPIENT, 2026, 500, null);
		MoneyLine part = printed(Publisher.DONOR, 2027, 300, null);
		MoneyLine rest = printed(Publisher.DONOR, 2026, 200, null);
		assertThat(asked(whole, part, rest)).isEmpty();
		holds(part, whole, Verdict.PART_OF);
		assertThat(asked(whole, part, rest)).isEqualTo(Map.of(new Link(rest, whole), Doubt.EQUAL_IN_SUM));
	}

	@Test
	void instalments_of_one_agreement_are_asked_about_once_each() {
		List<MoneyLine> steps = List.of(step(Publisher.DONOR, Stage.PAYMENT, 100, AGREEMENT),
				step(Publisher.DONOR, Stage.PAYMENT, 100, AGREEMENT),
				step(Publisher.RECIPIENT, Stage.PAYMENT, 100, AGREEMENT),
				step(Publisher.RECIPIENT, Stage.PAYMENT, 100, AGREEMENT));
		assertThat(asked(steps.toArray(MoneyLine[]::new))).hasSize(2)
			.allSatisfy((link, doubt) -> assertThat(doubt).isEqualTo(Doubt.EQUAL));
		MoneyLine near = recipients(80);
		MoneyLine far = recipients(21);
		MoneyLine nearest = donors(60);
		MoneyLine other = donors(9);
		assertThat(asked(nearest, other, near, far)).isEqualTo(
				Map.of(new Link(nearest, near), Doubt.SAME_REFERENCE, new Link(other, far), Doubt.SAME_REFERENCE));
	}

	@Test
	void a_third_source_is_asked_about_by_reference_and_the_two_that_pair_off_are_not() {
		MoneyLine gives = donors(100);
		MoneyLine stands = recipients(100);
		holds(gives, stands, Verdict.SAME);
		assertThat(asked(gives, stands, donors(60))).as("has its match among the same sources").isEmpty();
		MoneyLine third = step(Publisher.DONOR, Stage.PAYMENT, 80, AGREEMENT);
		MoneyLine gone = new MoneyLine(gives.id(), null, gives.side(), gives.donor(), gives.donorName(), gives.state(),
				2026, Stage.PAYMENT, Pillar.UNALLOCATED, gives.original(), gives.usd(), false, gives.title(), null,
				AGREEMENT, Tier.PUBLIC, false, true);
		this.holding.clear();
		holds(gone, stands, Verdict.SAME);
		assertThat(asked(gone, stands, third)).isEqualTo(Map.of(new Link(third, stands), Doubt.SAME_REFERENCE));
	}

	@Test
	void across_the_turn_of_a_year_a_line_is_asked_about_with_one_other_and_only_if_nothing_else_asks() {
		MoneyLine gives = printed(Publisher.DONOR, 2026, 100, null);
		MoneyLine stands = printed(Publisher.RECIPIENT, 2027, 100, null);
		assertThat(asked(gives, stands)).isEqualTo(Map.of(new Link(gives, stands), Doubt.NEXT_YEAR));
		assertThat(asked(gives, printed(Publisher.DONOR, 2026, 100, null), stands,
				printed(Publisher.RECIPIENT, 2027, 100, null)))
			.hasSize(2);
		MoneyLine entered = line(Publisher.DONOR, UUID.randomUUID(), 2027, Stage.PAYMENT, 100, null, false);
		assertThat(asked(gives, stands, entered)).isEqualTo(Map.of(new Link(entered, stands), Doubt.EQUAL));
		MoneyLine commitment = line(Publisher.RECIPIENT, null, 2026, Stage.COMMITMENT, 100, null, false);
		assertThat(asked(gives, stands, commitment)).as("an equal commitment is no match of a payment")
			.isEqualTo(
					Map.of(new Link(gives, commitment), Doubt.OTHER_STAGE, new Link(gives, stands), Doubt.NEXT_YEAR));
	}

	@Test
	void money_and_gifts_in_kind_are_never_asked_about_together() {
		MoneyLine gift = line(Publisher.RECIPIENT, null, 2026, Stage.PAYMENT, 40, AGREEMENT, true);
		assertThat(asked(donors(100), gift, line(Publisher.RECIPIENT, null, 2027, Stage.PAYMENT, 100, null, true)))
			.isEmpty();
	}

}
