package org.countrycoalition.funding;

import java.util.Comparator;

/**
 * By what a row of an edition is known again: never by its amounts, which may be
 * corrected.
 *
 * @param title of the edition
 * @param address of the edition
 * @param year of the money
 * @param donor key
 * @param recipient key
 * @param themes as written
 * @param nth the how-manieth row with all of these, from 1
 */
record RowKey(String title, String address, int year, String donor, String recipient, String themes,
		int nth) implements Comparable<RowKey> {

	/** As the view {@code funding.matches} orders the lines of a table. */
	private static final Comparator<RowKey> ORDER = Comparator.comparing(RowKey::title)
		.thenComparing(RowKey::address)
		.thenComparing(RowKey::themes)
		.thenComparing(RowKey::nth);

	RowKey next() {
		return new RowKey(this.title, this.address, this.year, this.donor, this.recipient, this.themes, this.nth + 1);
	}

	@Override
	public int compareTo(RowKey other) {
		return ORDER.compare(this, other);
	}

}
