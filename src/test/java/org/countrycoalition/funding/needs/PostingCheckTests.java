package org.countrycoalition.funding.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.NeedsRefusal.Reason;
import org.countrycoalition.funding.needs.Posting.Withdrawal;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.funding.needs.PostingTerms.Period;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of a need, an offer, a match and a delivery is whole, or refused for a
 * reason.
 */
class PostingCheckTests {

	private static @Nullable Reason refused(Runnable check) {
		try {
			check.run();
			return null;
		}
		catch (NeedsRefusal ex) {
			return ex.reason();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Detectors | words | 12            | pieces | 2027-01-01 | 2027-12-31 | 100    | -
			Detectors | words | -             | -      | -          | -          | -      | -
			Detectors | words | 12            | pieces | 2027-01-01 | 2027-01-01 | 0.01   | -
			' '       | words | 12            | pieces | -          | -          | -      | NO_TITLE
			Detectors | ' '   | 12            | pieces | -          | -          | -      | NO_TEXT
			Detectors | words | 0             | pieces | -          | -          | -      | BAD_QUANTITY
			Detectors | words | -1            | pieces | -          | -          | -      | BAD_QUANTITY
			Detectors | words | 0.00001       | pieces | -          | -          | -      | BAD_QUANTITY
			Detectors | words | 1234567890123456 | pieces | -       | -          | -      | BAD_QUANTITY
			Detectors | words | 12            | ' '    | -          | -          | -      | BAD_QUANTITY
			Detectors | words | -             | -      | 2027-01-02 | 2027-01-01 | -      | BAD_PERIOD
			Detectors | words | -             | -      | 1989-12-31 | -          | -      | BAD_PERIOD
			Detectors | words | -             | -      | -          | 2101-01-01 | -      | BAD_PERIOD
			Detectors | words | -             | -      | -          | -          | 0      | BAD_VALUE
			Detectors | words | -             | -      | -          | -          | 0.001  | BAD_VALUE""")
	void a_posting_is_whole(String title, String what, @Nullable BigDecimal number, @Nullable String unit,
			@Nullable LocalDate from, @Nullable LocalDate to, @Nullable BigDecimal value, @Nullable Reason why) {
		PostingTerms terms = new PostingTerms(Kind.EQUIPMENT, title, what,
				(number != null && unit != null) ? new Quantity(number, unit) : null,
				Set.of(Pillar.SURVEY_AND_CLEARANCE), new Period(from, to), List.of(), null,
				(value != null) ? Money.usd(value) : null);
		assertThat(refused(() -> PostingCheck.require(terms))).isEqualTo(why);
	}

	@Test
	void a_posting_is_for_a_pillar_or_unallocated() {
		PostingTerms none = new PostingTerms(Kind.EXPERTISE, "Advice", "words", null, Set.of(), Period.OPEN, List.of(),
				null, null);
		assertThat(refused(() -> PostingCheck.require(none))).isEqualTo(Reason.NO_PILLAR);
	}

	@ParameterizedTest
	@CsvSource({ "PRIVATE, , ", "BILATERAL, , NO_STATE_TO_SHOW", "COALITION, , NO_STATE_TO_SHOW", "PUBLIC, , ",
			"PRIVATE, XMD, ", "BILATERAL, XMD, ", "COALITION, XMD, ", "PUBLIC, XMD, " })
	void an_offer_to_any_state_is_everybodys_or_nobodys(Tier tier, @Nullable String state, @Nullable Reason why) {
		PostingTerms terms = (state != null) ? Postings.equipment("Detectors", null, state)
				: Postings.equipment("Detectors", null);
		assertThat(refused(() -> PostingCheck.requireAudience(terms, tier))).isEqualTo(why);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			EQUIPMENT | XMD     | norvenia          | -     | -
			EQUIPMENT | -       | norvenia          | -     | -
			EXPERTISE | XMD     | norvenia          | -     | OTHER_KIND
			EQUIPMENT | LAO     | norvenia          | -     | OTHER_STATE
			EQUIPMENT | XMD     | meridia-authority | -     | OWN
			EQUIPMENT | XMD     | norvenia          | Taken | NOT_OPEN""")
	void an_offer_fits_a_need_of_its_kind_in_its_state(Kind kind, @Nullable String state, String holder,
			@Nullable String withdrawn, @Nullable Reason why) {
		Posting need = Postings.need(Postings.equipment("Detectors", "40 detectors", "XMD"));
		PostingTerms terms = (state != null) ? Postings.terms(kind, "Offer", null, state)
				: Postings.terms(kind, "Offer", null);
		Posting offer = Postings.posting(Side.OFFER, terms, holder,
				(withdrawn != null) ? new Withdrawal(Postings.DAY, withdrawn) : null);
		assertThat(refused(() -> PostingCheck.requireFit(need, offer, Postings.DAY))).isEqualTo(why);
		assertThat(refused(() -> PostingCheck.requireFit(offer, need, Postings.DAY))).as("the wrong way round")
			.isEqualTo(Reason.NOT_YOURS);
	}

	@ParameterizedTest
	@CsvSource({ "true, true, ", "false, false, ", "true, false, MADE_UP", "false, true, MADE_UP" })
	void what_is_made_up_is_matched_with_what_is_made_up(boolean need, boolean offer, @Nullable Reason why) {
		PostingTerms terms = Postings.equipment("Detectors", null, "XMD");
		assertThat(refused(() -> PostingCheck.requireFit(Postings.madeUp(Postings.need(terms), need),
				Postings.madeUp(Postings.offer(terms, "norvenia"), offer), Postings.DAY)))
			.isEqualTo(why);
	}

	@Test
	void what_is_over_is_matched_no_more() {
		PostingTerms terms = Postings.equipment("Detectors", null, "XMD");
		Posting offer = Postings.offer(terms, "norvenia");
		Posting over = Postings.need(Postings.between(terms, null, Postings.DAY.minusDays(1)));
		assertThat(refused(() -> PostingCheck.requireFit(over, offer, Postings.DAY))).isEqualTo(Reason.NOT_OPEN);
		Posting lastDay = Postings.need(Postings.between(terms, null, Postings.DAY));
		assertThat(refused(() -> PostingCheck.requireFit(lastDay, offer, Postings.DAY))).isNull();
	}

	@Test
	void kind_unit_and_states_stay_under_a_match_that_stands_and_words_do_not() {
		PostingTerms stored = Postings.equipment("Detectors", "40 detectors", "XMD");
		Match agreed = new Match(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Side.NEED, null, null,
				Map.of(Side.NEED, new Match.Word(null, Postings.TOLD)), List.of(), 0);
		Match declined = new Match(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Side.NEED, null, null,
				Map.of(Side.NEED, new Match.Word("No", Postings.TOLD)), List.of(), 0);
		for (PostingTerms changed : List.of(Postings.terms(Kind.EXPERTISE, "Detectors", "40 detectors", "XMD"),
				Postings.equipment("Detectors", "40 boxes", "XMD"), Postings.equipment("Detectors", null, "XMD"),
				Postings.equipment("Detectors", "40 detectors", "XMD", "LAO"))) {
			assertThat(refused(() -> PostingCheck.requireKept(stored, changed, List.of(agreed))))
				.isEqualTo(Reason.MATCHED);
			assertThat(refused(() -> PostingCheck.requireKept(stored, changed, List.of(declined)))).isNull();
		}
		assertThat(refused(() -> PostingCheck.requireKept(stored,
				Postings.equipment("Metal detectors", "50 Detectors", "XMD"), List.of(agreed))))
			.isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Detectors | 12 pieces | 2026-03-01 | -     | -
			Detectors | -         | 2026-02-28 | -     | -
			Detectors | 12 pieces | 2026-03-01 | Spare | -
			' '       | 12 pieces | 2026-03-01 | -     | NO_TEXT
			Detectors | 0 pieces  | 2026-03-01 | -     | BAD_QUANTITY
			Detectors | 12 pieces | 2026-03-01 | ' '   | NO_REASON
			Detectors | 12 pieces | 2026-03-02 | -     | DAY_AHEAD""")
	void a_delivery_says_what_how_much_when_and_why_it_is_more(String what, @Nullable String quantity, LocalDate on,
			@Nullable String excess, @Nullable Reason why) {
		Delivery.Facts facts = new Delivery.Facts(what, Postings.quantity(quantity), on, excess);
		assertThat(refused(() -> PostingCheck.require(facts, Postings.DAY))).isEqualTo(why);
	}

}
