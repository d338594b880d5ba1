package org.countrycoalition.funding.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.countrycoalition.funding.Quantity;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Money;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a need or an offer.
 *
 * @param kind of what is needed or offered
 * @param title what it is called
 * @param what is needed or offered, in words
 * @param quantity how much of it, null if not stated
 * @param pillars that it is for, at least one
 * @param period when
 * @param states of a need the one whose it is; of an offer those that it is for; none:
 * any
 * @param line key of the plan's line that a need serves, null if none
 * @param value what its giver values an offer at, null if not stated; in no total
 */
public record PostingTerms(Kind kind, String title, String what, @Nullable Quantity quantity, Set<Pillar> pillars,
		Period period, List<CountryCode> states, @Nullable UUID line, @Nullable Money value) {

	public PostingTerms {
		pillars = Set.copyOf(pillars);
		states = states.stream().distinct().sorted().toList();
	}

	/** Whether it is for the State: named, or one of any. */
	public boolean isFor(CountryCode state) {
		return this.states.isEmpty() || this.states.contains(state);
	}

	/**
	 * When something is wanted or can be given.
	 *
	 * @param from first day, null if not stated
	 * @param to last day, null if not stated
	 */
	public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

		/** Nothing is stated. */
		public static final Period OPEN = new Period(null, null);

	}

	/** Kinds of help that are not money. */
	public enum Kind {

		/** People who know, and teach. */
		EXPERTISE,

		/** Things. */
		EQUIPMENT,

		/** What people of the same trade learn from each other. */
		PEER_EXCHANGE

	}

}
