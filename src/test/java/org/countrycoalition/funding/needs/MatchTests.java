package org.countrycoalition.funding.needs;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.funding.needs.Match.State;
import org.countrycoalition.funding.needs.Match.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far a match has come, and what each side can do about it.
 */
class MatchTests {

	/** Words of both sides: + agrees, - declines, 0 says nothing. */
	private static Map<Side, Word> words(String said) {
		Map<Side, Word> words = new EnumMap<>(Side.class);
		for (Side side : Side.values()) {
			char one = said.charAt((side == Side.NEED) ? 0 : 1);
			if (one != '0') {
				words.put(side, new Word((one == '-') ? "No time" : null, Postings.TOLD));
			}
		}
		return words;
	}

	private static Match match(Posting need, String said, @Nullable String quantity, List<Delivery> deliveries) {
		return new Match(UUID.randomUUID(), need.id(), UUID.randomUUID(), Side.OFFER, Postings.quantity(quantity), null,
				words(said), deliveries, 0);
	}

	@ParameterizedTest
	@CsvSource({ "00, TAKEN_BACK, false, false", "0+, PROPOSED, true, false", "+0, PROPOSED, false, true",
			"++, AGREED, false, false", "-+, DECLINED, false, false", "+-, DECLINED, false, false",
			"0-, DECLINED, false, false", "--, DECLINED, false, false" })
	void a_match_holds_when_both_agree_and_waits_for_who_has_not_answered(String said, State state, boolean need,
			boolean offer) {
		Match match = match(Postings.need(Postings.equipment("Detectors", null, "XMD")), said, null, List.of());
		assertThat(match.state()).isEqualTo(state);
		assertThat(match.waitsFor(Side.NEED)).isEqualTo(need);
		assertThat(match.waitsFor(Side.OFFER)).isEqualTo(offer);
		assertThat(match.stands()).isEqualTo(state == State.PROPOSED || state == State.AGREED);
	}

	@ParameterizedTest
	@CsvSource({ "00, , false", "0+, , true", "++, , true", "++, 10 detectors, false", "+-, , true",
			"+-, 10 detectors, true", "-0, 10 detectors, false" })
	void the_giver_takes_its_word_back_unless_it_agrees_to_what_was_delivered(String said, @Nullable String delivered,
			boolean may) {
		Match match = match(Postings.need(Postings.equipment("Detectors", null, "XMD")), said, null,
				Postings.delivered((delivered != null) ? delivered : ""));
		assertThat(match.mayTakeBack(Side.OFFER)).isEqualTo(may);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			25 detectors | -                         | 25            | 25 detectors | false
			25 detectors | -                         | 25            | 26 detectors | true
			25 detectors | 10 Detectors              | 15            | 15 detectors | false
			25 detectors | 10 detectors              | 15            | 16 detectors | true
			25 detectors | 10 detectors,!5 detectors | 10            | 10 detectors | false
			25 detectors | 10 detectors,!5 detectors | 10            | 11 detectors | true
			25 detectors | !25 detectors             | 0             | 1 detectors  | true
			25 detectors | 10 detectors,30 detectors | -15           | 1 detectors  | true
			25 detectors | 25 detectors              | 0             | 1 detectors  | true
			25 detectors | 10 boxes,?                | 25            | 30 boxes     | false
			25 detectors | -                         | 25            | -            | false
			-            | 10 detectors              | -             | 99 detectors | false""")
	void what_is_left_of_a_match_is_less_what_was_delivered_in_its_unit(@Nullable String agreed,
			@Nullable String delivered, @Nullable BigDecimal left, @Nullable String more, boolean exceeds) {
		Match match = match(Postings.need(Postings.equipment("Detectors", null, "XMD")), "++", agreed,
				Postings.delivered((delivered != null) ? delivered : ""));
		assertThat(match.left().orElse(null)).isEqualTo(left);
		assertThat(match.isExceededBy(Postings.quantity(more))).isEqualTo(exceeds);
	}

}
