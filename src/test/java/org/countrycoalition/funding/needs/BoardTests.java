package org.countrycoalition.funding.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countrycoalition.funding.needs.Match.State;
import org.countrycoalition.funding.needs.Match.Word;
import org.countrycoalition.funding.needs.Posting.Withdrawal;
import org.countrycoalition.kernel.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far a match has come, and what is left of a need that several offers meet in part.
 */
class BoardTests {

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
			@Nullable String delivered, String left) {
		Posting need = Postings.need(Postings.equipment("Detectors", quantity, "XMD"));
		List<Match> matches = new ArrayList<>();
		for (String one : (matched != null) ? matched.split("; ", -1) : new String[0]) {
			String amount = one.substring(3).strip();
			matches.add(match(need, one.substring(0, 2), "?".equals(amount) ? null : amount,
					Postings.delivered((delivered != null) ? delivered : "")));
		}
		String found = switch (Board.of(List.of(need), List.of(), matches).left(need)) {
			case Figure.Known known -> known.value().toPlainString();
			case Figure.Absent absent -> switch (absent.reason()) {
				case UNKNOWN -> "?";
				case NOT_APPLICABLE -> "none";
				default -> absent.reason().name();
			};
		};
		assertThat(found).isEqualTo(left);
	}

	@Test
	void open_is_what_can_still_be_matched() {
		PostingTerms terms = Postings.equipment("Detectors", "40 detectors", "XMD");
		LocalDate day = Postings.DAY;
		Posting need = Postings.need(terms);
		assertThat(Board.of(List.of(need), List.of(), List.of()).isOpen(need, day)).isTrue();
		Match all = match(need, "++", "40 detectors", List.of());
		assertThat(Board.of(List.of(need), List.of(), List.of(all)).isOpen(need, day)).isFalse();
		Match unknown = match(need, "++", null, List.of());
		assertThat(Board.of(List.of(need), List.of(), List.of(unknown)).isOpen(need, day))
			.as("nobody knows that nothing is left")
			.isTrue();
		Posting lastDay = Postings.need(Postings.between(terms, null, day));
		assertThat(Board.of(List.of(lastDay), List.of(), List.of()).isOpen(lastDay, day)).isTrue();
		assertThat(Board.of(List.of(lastDay), List.of(), List.of()).isOpen(lastDay, day.plusDays(1))).isFalse();
		Posting withdrawn = Postings.posting(Side.NEED, terms, "meridia-authority", new Withdrawal(day, "Met"));
		assertThat(Board.of(List.of(withdrawn), List.of(), List.of()).isOpen(withdrawn, day)).isFalse();
	}

}
