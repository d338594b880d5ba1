package org.countrycoalition.funding.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.kernel.Absence;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A need or an offer.
 *
 * @param id key
 * @param side which of the two
 * @param terms what is said of it
 * @param holder whose it is
 * @param posted who posted it, and when
 * @param withdrawn when and why it was withdrawn, null if it stands
 * @param tier who may see it
 * @param shownTo organisations to which a proposed match showed it, whatever its tier
 * @param illustrative made up
 * @param balance how much of it is matched, as far as its reader sees the matches
 * @param version for optimistic locking
 */
public record Posting(UUID id, Side side, PostingTerms terms, Holder holder, Told posted,
		@Nullable Withdrawal withdrawn, Tier tier, Set<String> shownTo, boolean illustrative, Balance balance,
		int version) {

	public Posting {
		shownTo = Set.copyOf(shownTo);
	}

	/** Whether it was taken off the table. */
	public boolean isWithdrawn() {
		return this.withdrawn != null;
	}

	/** Whether its last day is over. */
	public boolean isOver(LocalDate on) {
		LocalDate last = this.terms.period().to();
		return last != null && last.isBefore(on);
	}

	/**
	 * The State whose need it is.
	 * @throws java.util.NoSuchElementException if it is an offer to any
	 */
	public CountryCode state() {
		return this.terms.states().getFirst();
	}

	/**
	 * What is left of it, in its own unit: below zero if more is matched. Not applicable
	 * if it has no quantity; unknown if a match is stated in none, or in another unit.
	 */
	public Figure left() {
		if (this.terms.quantity() == null) {
			return Figure.absent(Absence.NOT_APPLICABLE);
		}
		BigDecimal left = this.balance.left();
		return (left != null) ? Figure.computed(left) : Figure.absent(Absence.UNKNOWN);
	}

	/**
	 * Whether something can still be matched with it: it is neither withdrawn nor over,
	 * and it is not known that nothing is left.
	 */
	public boolean isOpen() {
		return this.balance.open();
	}

	/**
	 * How much of a posting is matched. The database tells it, so that lists can be
	 * narrowed by it.
	 *
	 * @param left in the posting's unit, null if that is not known
	 * @param agreed how many matches hold
	 * @param open whether something can still be matched with it
	 */
	public record Balance(@Nullable BigDecimal left, int agreed, boolean open) {
	}

	/**
	 * Whose it is.
	 *
	 * @param organisation its key
	 * @param name of the organisation
	 * @param southSouth whether what it gives is South-South cooperation: it is the
	 * authority of a State that is certainly affected itself
	 */
	public record Holder(String organisation, String name, boolean southSouth) {
	}

	/**
	 * Who said something.
	 *
	 * @param name as people read it
	 * @param on the day
	 */
	public record Told(String name, LocalDate on) {
	}

	/**
	 * That it stands no more.
	 *
	 * @param on the day
	 * @param why in words
	 */
	public record Withdrawal(LocalDate on, String why) {
	}

}
