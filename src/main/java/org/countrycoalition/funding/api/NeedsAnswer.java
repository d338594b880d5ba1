package org.countrycoalition.funding.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.api.Amounts.FundingAbsenceAnswer;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.Delivery;
import org.countrycoalition.funding.needs.Match;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingTerms;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What States need and others offer beyond money. None of it is in a total of money.
 *
 * @param on the day by which it is open or not
 * @param postings needs and offers, the latest first
 * @param matches of them, the earliest first
 * @param absences why a value is null
 */
record NeedsAnswer(LocalDate on, List<PostingAnswer> postings, List<MatchAnswer> matches,
		List<FundingAbsenceAnswer> absences) {

	static NeedsAnswer of(LocalDate on, Board board) {
		return new NeedsAnswer(on, board.postings().stream().map(PostingAnswer::of).toList(),
				board.matches().stream().map((match) -> MatchAnswer.of(match, board)).toList(),
				board.postings().stream().flatMap(NeedsAnswer::absences).toList());
	}

	private static Stream<FundingAbsenceAnswer> absences(Posting posting) {
		return (posting.left() instanceof Figure.Absent(Absence reason))
				? Stream.of(new FundingAbsenceAnswer("postings." + posting.id() + ".left", reason.name()))
				: Stream.of();
	}

	/**
	 * A need or an offer.
	 *
	 * @param id key
	 * @param side NEED or OFFER
	 * @param kind EXPERTISE, EQUIPMENT or PEER_EXCHANGE
	 * @param title what it is called
	 * @param what in words
	 * @param states of a need the one whose it is; of an offer those that it is for;
	 * none: any
	 * @param holder key of the organisation whose it is
	 * @param southSouth whether what is offered is South-South cooperation: its holder is
	 * the authority of a State that is certainly affected itself
	 * @param pillars of the four, or UNALLOCATED
	 * @param quantity as a decimal string, null: not stated
	 * @param unit of it, in its writer's words
	 * @param left of it, as far as matches are shown to you; null: see absences
	 * @param from first day, null: not stated
	 * @param to last day, null: not stated
	 * @param line key of the plan's line that a need serves, null: none
	 * @param value what its giver values it at, in no total; null: not stated
	 * @param currency of the value
	 * @param open whether something can still be matched with it
	 * @param withdrawn when it was withdrawn, null if it stands
	 * @param tier who may see it
	 * @param posted when
	 * @param illustrative made up
	 */
	record PostingAnswer(UUID id, Side side, Kind kind, String title, String what, List<String> states, String holder,
			boolean southSouth, List<Pillar> pillars, @Nullable String quantity, @Nullable String unit,
			@Nullable String left, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID line,
			@Nullable String value, @Nullable String currency, boolean open, @Nullable LocalDate withdrawn, Tier tier,
			LocalDate posted, boolean illustrative) {

		static PostingAnswer of(Posting posting) {
			PostingTerms terms = posting.terms();
			Quantity quantity = terms.quantity();
			Money value = terms.value();
			Posting.Withdrawal withdrawn = posting.withdrawn();
			return new PostingAnswer(posting.id(), posting.side(), terms.kind(), terms.title(), terms.what(),
					terms.states().stream().map(CountryCode::iso3).toList(), posting.holder().organisation(),
					posting.holder().southSouth(), terms.pillars().stream().sorted().toList(),
					plain((quantity != null) ? quantity.number() : null), (quantity != null) ? quantity.unit() : null,
					plain((posting.left() instanceof Figure.Known known) ? known.value() : null), terms.period().from(),
					terms.period().to(), terms.line(), plain((value != null) ? value.amount() : null),
					(value != null) ? value.currency().getCurrencyCode() : null, posting.isOpen(),
					(withdrawn != null) ? withdrawn.on() : null, posting.tier(), posting.posted().on(),
					posting.illustrative());
		}

	}

	private static @Nullable String plain(@Nullable BigDecimal number) {
		return (number != null) ? Amounts.plain(number) : null;
	}

	/**
	 * A match.
	 *
	 * @param id key
	 * @param need what is needed
	 * @param offer what is offered for it
	 * @param state PROPOSED, AGREED, DECLINED or TAKEN_BACK
	 * @param quantity as a decimal string, null: not stated
	 * @param unit of it
	 * @param declined why a side ended it or would not have it, null: none did
	 * @param deliveries that its giver told of
	 */
	record MatchAnswer(UUID id, PartnerAnswer need, PartnerAnswer offer, Match.State state, @Nullable String quantity,
			@Nullable String unit, @Nullable String declined, List<DeliveryAnswer> deliveries) {

		static MatchAnswer of(Match match, Board board) {
			Quantity quantity = match.quantity();
			return new MatchAnswer(match.id(), PartnerAnswer.of(match.need(), board),
					PartnerAnswer.of(match.offer(), board), match.state(),
					plain((quantity != null) ? quantity.number() : null), (quantity != null) ? quantity.unit() : null,
					match.words()
						.values()
						.stream()
						.map(Match.Word::why)
						.filter(Objects::nonNull)
						.findFirst()
						.orElse(null),
					match.deliveries().stream().map(DeliveryAnswer::of).toList());
		}

	}

	/**
	 * One side of a match.
	 *
	 * @param id key of the need or the offer
	 * @param title what it is called, null: not shown to you
	 * @param holder key of the organisation whose it is, null: not shown to you
	 */
	record PartnerAnswer(UUID id, @Nullable String title, @Nullable String holder) {

		static PartnerAnswer of(UUID id, Board board) {
			Posting posting = board.posting(id).orElse(null);
			return new PartnerAnswer(id, (posting != null) ? posting.terms().title() : null,
					(posting != null) ? posting.holder().organisation() : null);
		}

	}

	/**
	 * What was delivered.
	 *
	 * @param on the day, by its giver
	 * @param what by its giver
	 * @param quantity as a decimal string, null: not stated
	 * @param unit of it
	 * @param excess why it is more than was left of the match, null: it is not
	 * @param confirmed whether its receiver confirms it
	 * @param missed whether its receiver says that it did not arrive as told
	 * @param why what is missing or other than told, null: nothing is said
	 */
	record DeliveryAnswer(LocalDate on, String what, @Nullable String quantity, @Nullable String unit,
			@Nullable String excess, boolean confirmed, boolean missed, @Nullable String why) {

		static DeliveryAnswer of(Delivery delivery) {
			Quantity quantity = delivery.facts().quantity();
			return new DeliveryAnswer(delivery.facts().on(), delivery.facts().what(),
					plain((quantity != null) ? quantity.number() : null), (quantity != null) ? quantity.unit() : null,
					delivery.facts().excess(), delivery.isConfirmed(), delivery.isMissed(),
					(delivery.arrival() != null) ? delivery.arrival().why() : null);
		}

	}

}
