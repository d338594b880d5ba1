package org.countrycoalition.funding;

import java.util.List;
import java.util.UUID;

/**
 * Pairs of lines that may be the same money and of which nothing holds yet for the
 * viewer: until somebody decides, both lines of each count.
 *
 * @param pairs those that wait in the reconciliation queue, of which both lines count
 */
public record Undecided(List<Two> pairs) {

	/** Of money that no reconciliation queue is about: it is for no State. */
	public static final Undecided NONE = new Undecided(List.of());

	public Undecided {
		pairs = List.copyOf(pairs);
	}

	static Undecided of(ReconciliationQueue queue) {
		return new Undecided(queue.open()
			.stream()
			.filter((pair) -> pair.gives().counted() && pair.stands().counted())
			.map((pair) -> new Two(pair.gives().id(), pair.gives().year(), pair.stands().id(), pair.stands().year()))
			.toList());
	}

	/**
	 * @param year of the money
	 * @return how many pairs have a line in it
	 */
	public int in(int year) {
		return Math.toIntExact(
				this.pairs.stream().filter((pair) -> pair.givesIn() == year || pair.standsIn() == year).count());
	}

	/**
	 * @param line key of a line
	 * @return whether it stands in one of them
	 */
	public boolean has(UUID line) {
		return this.pairs.stream().anyMatch((pair) -> pair.gives().equals(line) || pair.stands().equals(line));
	}

	/**
	 * Two lines that may be the same money.
	 *
	 * @param gives key of the one that gives way if they are
	 * @param givesIn its year
	 * @param stands key of the other
	 * @param standsIn its year
	 */
	public record Two(UUID gives, int givesIn, UUID stands, int standsIn) {
	}

}
