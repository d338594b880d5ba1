package org.countrycoalition.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Of several editions of the same table the latest is current: by the date that it states
 * or else by its first import. The same rule as the view {@code funding.rows}, for rows
 * that are about to be stored.
 */
final class CurrentEditions {

	private final Map<AboutWhom, Stamp> latest = new HashMap<>();

	void add(AboutWhom table, RowKey key, LocalDate datedOn, Instant begun) {
		Stamp stamp = new Stamp(datedOn, begun, key.title(), key.address());
		this.latest.merge(table, stamp, (one, other) -> (Stamp.ORDER.compare(one, other) >= 0) ? one : other);
	}

	/**
	 * @return title of the edition that is current for the table
	 */
	String title(AboutWhom table) {
		Stamp stamp = this.latest.get(table);
		return (stamp != null) ? stamp.title() : "";
	}

	boolean isCurrent(AboutWhom table, RowKey key) {
		Stamp stamp = this.latest.get(table);
		return stamp == null || (stamp.title().equals(key.title()) && stamp.address().equals(key.address()));
	}

	private record Stamp(LocalDate datedOn, Instant begun, String title, String address) {

		private static final Comparator<Stamp> ORDER = Comparator.comparing(Stamp::datedOn)
			.thenComparing(Stamp::begun)
			.thenComparing(Stamp::title, Comparator.reverseOrder())
			.thenComparing(Stamp::address, Comparator.reverseOrder());

	}

}
