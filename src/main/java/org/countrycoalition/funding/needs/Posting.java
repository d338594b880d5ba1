package org.countrycoalition.funding.needs;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.kernel.CountryCode;
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
 * @param version for optimistic locking
 */
public record Posting(UUID id, Side side, PostingTerms terms, Holder holder, Told posted,
		@Nullable Withdrawal withdrawn, Tier tier, Set<String> shownTo, boolean illustrative, int version) {

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
	 * @param by sign-in name
	 * @param name as people read it
	 * @param on the day
	 */
	public record Told(String by, String name, LocalDate on) {
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
