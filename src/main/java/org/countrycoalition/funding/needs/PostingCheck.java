package org.countrycoalition.funding.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.NeedsRefusal.Reason;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is said of a need, an offer, a match or a delivery is whole.
 */
final class PostingCheck {

	private static final int FIRST = 1990;

	private static final int LAST = 2100;

	private static final int DECIMALS = 4;

	private static final int CENTS = 2;

	private static final int DIGITS = 15;

	private PostingCheck() {
	}

	/**
	 * @throws NeedsRefusal if it is not
	 */
	static void require(PostingTerms terms) {
		require(!terms.title().isBlank(), Reason.NO_TITLE);
		require(!terms.what().isBlank(), Reason.NO_TEXT);
		require(!terms.pillars().isEmpty(), Reason.NO_PILLAR);
		require(terms.quantity());
		LocalDate from = terms.period().from();
		LocalDate to = terms.period().to();
		require(isInReach(from) && isInReach(to) && (from == null || to == null || !to.isBefore(from)),
				Reason.BAD_PERIOD);
		Money value = terms.value();
		require(value == null || isWritable(value.amount(), CENTS), Reason.BAD_VALUE);
	}

	private static boolean isInReach(@Nullable LocalDate day) {
		return day == null || (day.getYear() >= FIRST && day.getYear() <= LAST);
	}

	/**
	 * @throws NeedsRefusal if it is not
	 */
	static void require(@Nullable Quantity quantity) {
		require(quantity == null || (isWritable(quantity.number(), DECIMALS) && !quantity.unit().isBlank()),
				Reason.BAD_QUANTITY);
	}

	private static boolean isWritable(BigDecimal number, int decimals) {
		BigDecimal plain = number.stripTrailingZeros();
		return plain.signum() > 0 && plain.scale() <= decimals && plain.precision() - plain.scale() <= DIGITS;
	}

	/**
	 * An offer to any State has no State whose authority or coalition could be shown it.
	 * @throws NeedsRefusal if it is shown to one
	 */
	static void requireAudience(PostingTerms terms, Tier tier) {
		require(!terms.states().isEmpty() || tier == Tier.PRIVATE || tier == Tier.PUBLIC, Reason.NO_STATE_TO_SHOW);
	}

	/**
	 * Kind, unit and States are what the other side has agreed to.
	 * @param matches of the posting
	 * @throws NeedsRefusal if one of them changes under a match that stands
	 */
	static void requireKept(PostingTerms stored, PostingTerms terms, List<Match> matches) {
		boolean same = stored.kind() == terms.kind() && stored.states().equals(terms.states())
				&& isSameUnit(stored.quantity(), terms.quantity());
		require(same || matches.stream().noneMatch(Match::stands), Reason.MATCHED);
	}

	private static boolean isSameUnit(@Nullable Quantity one, @Nullable Quantity other) {
		return (one == null || other == null) ? (one == null && other == null) : one.isInUnitOf(other);
	}

	/**
	 * @param today after which neither may be over
	 * @throws NeedsRefusal if the offer cannot be for the need
	 */
	static void requireFit(Posting need, Posting offer, LocalDate today) {
		require(need.side() == Side.NEED && offer.side() == Side.OFFER, Reason.NOT_YOURS);
		require(!need.holder().organisation().equals(offer.holder().organisation()), Reason.OWN);
		require(!need.isWithdrawn() && !offer.isWithdrawn() && !need.isOver(today) && !offer.isOver(today),
				Reason.NOT_OPEN);
		require(need.terms().kind() == offer.terms().kind(), Reason.OTHER_KIND);
		require(offer.terms().isFor(need.state()), Reason.OTHER_STATE);
		require(need.illustrative() == offer.illustrative(), Reason.MADE_UP);
	}

	/**
	 * @param today the latest day on which something was delivered
	 * @throws NeedsRefusal if it is not whole
	 */
	static void require(Delivery.Facts facts, LocalDate today) {
		require(!facts.what().isBlank(), Reason.NO_TEXT);
		require(facts.quantity());
		require(!facts.on().isAfter(today), Reason.DAY_AHEAD);
		require(facts.excess() == null || !facts.excess().isBlank(), Reason.NO_REASON);
	}

	/**
	 * @return the reason, without what surrounds it
	 * @throws NeedsRefusal if there is none
	 */
	static String told(String why) {
		require(!why.isBlank(), Reason.NO_REASON);
		return why.strip();
	}

	/**
	 * @throws NeedsRefusal if it is not so
	 */
	static void require(boolean holds, Reason otherwise) {
		if (!holds) {
			throw new NeedsRefusal(otherwise);
		}
	}

}
