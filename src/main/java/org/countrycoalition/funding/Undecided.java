package org.countrycoalition.funding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs of lines that may be the same money and of which nothing holds yet for the
 * viewer: until it is settled, both lines of each count, each at its stage. And pairs on
 * which the sides do not agree, of which one line counts until it is settled.
 */
public final class Undecided {

	/** There is no such pair, or nobody has asked for them. */
	public static final Undecided NONE = new Undecided(List.of(), List.of());

	private final List<Two> pairs;

	private final List<Two> disputed;

	private final Set<UUID> waiting;

	private final Set<UUID> inDispute;

	private Undecided(List<Two> pairs, List<Two> disputed) {
		this.pairs = pairs;
		this.disputed = disputed;
		this.waiting = linesOf(pairs);
		this.inDispute = linesOf(disputed);
	}

	static Undecided of(ReconciliationQueue queue) {
		return new Undecided(
				queue.open()
					.stream()
					.filter((pair) -> pair.gives().counted() && pair.stands().counted())
					.map(Two::of)
					.toList(),
				queue.disputed().stream().filter((pair) -> pair.stands().counted()).map(Two::of).toList());
	}

	private static Set<UUID> linesOf(List<Two> pairs) {
		return pairs.stream()
			.flatMap((pair) -> Stream.of(pair.gives(), pair.stands()))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Those that wait in the reconciliation queue, of which both lines count. */
	List<Two> pairs() {
		return this.pairs;
	}

	/** Those on which the sides do not agree, of which the second line counts. */
	List<Two> disputed() {
		return this.disputed;
	}

	/**
	 * @param year of the money
	 * @return how many pairs of payments in money have a line in it: by so many the money
	 * paid in the year may be told too high
	 */
	public int paidIn(int year) {
		return paidIn(year, this.pairs);
	}

	/**
	 * @param year of the money
	 * @return how many disputed pairs of payments in money have a line in it: by so many
	 * the money paid in the year may be told too low
	 */
	public int disputedIn(int year) {
		return paidIn(year, this.disputed);
	}

	private static int paidIn(int year, List<Two> pairs) {
		return Math.toIntExact(pairs.stream().filter((pair) -> pair.paid() && pair.years().contains(year)).count());
	}

	/** Whether the line may be the same money as another one. */
	public boolean isOpen(UUID line) {
		return this.waiting.contains(line);
	}

	/** Whether the sides do not agree on the line. */
	public boolean isDisputed(UUID line) {
		return this.inDispute.contains(line);
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

		private static Two of(MoneyPair pair) {
			return new Two(pair.gives().id(), pair.stands().id(),
					Stream.of(pair.gives(), pair.stands()).map(MoneyLine::year).collect(Collectors.toUnmodifiableSet()),
					pair.gives().isPaid() && pair.stands().isPaid());
		}

	}

}
