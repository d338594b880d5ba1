package org.countrycoalition.funding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs of lines that may be the same money and of which nothing holds yet for the
 * viewer: until it is settled, both lines of each count, each at its stage.
 *
 * @param pairs those that wait in the reconciliation queue, of which both lines count
 */
public record Undecided(List<Two> pairs) {

	/** There is no such pair, or nobody has asked for them. */
	public static final Undecided NONE = new Undecided(List.of());

	public Undecided {
		pairs = List.copyOf(pairs);
	}

	static Undecided of(ReconciliationQueue queue) {
		return new Undecided(queue.open()
			.stream()
			.filter((pair) -> pair.gives().counted() && pair.stands().counted())
			.map((pair) -> new Two(pair.gives().id(), pair.stands().id(),
					Stream.of(pair.gives(), pair.stands()).map(MoneyLine::year).collect(Collectors.toUnmodifiableSet()),
					pair.gives().isPaid() && pair.stands().isPaid()))
			.toList());
	}

	/**
	 * @param year of the money
	 * @return how many pairs of payments in money have a line in it: by so many the money
	 * paid in the year may be told too high
	 */
	public int paidIn(int year) {
		return Math
			.toIntExact(this.pairs.stream().filter((pair) -> pair.paid() && pair.years().contains(year)).count());
	}

	/** Keys of all lines that stand in one of them. */
	public Set<UUID> lines() {
		return this.pairs.stream()
			.flatMap((pair) -> Stream.of(pair.gives(), pair.stands()))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Two lines that may be the same money.
	 *
	 * @param gives key of the one that gives way if they are
	 * @param stands key of the other
	 * @param years of both
	 * @param paid whether both are payments in money
	 */
	public record Two(UUID gives, UUID stands, Set<Integer> years, boolean paid) {
	}

}
