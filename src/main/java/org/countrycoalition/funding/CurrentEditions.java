package org.countrycoalition.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of several editions of the same table (whose, about whom, which year) the latest is
 * current: by the date that it states or else by its first import. The same rule as the
 * view {@code funding.rows}, for rows that are about to be stored.
 */
final class CurrentEditions {

	private final Map<List<Object>, Stamp> latest = new HashMap<>();

	void add(Publisher publisher, String subject, RowKey key, LocalDate datedOn, Instant begun) {
		Stamp stamp = new Stamp(datedOn, begun, key.title(), key.address());
		this.latest.merge(List.of(publisher, subject, key.year()), stamp,
				(one, other) -> (Stamp.ORDER.compare(one, other) >= 0) ? one : other);
	}

	/**
	 * @return title of the edition that is current for the table
	 */
	String title(Publisher publisher, String subject, int year) {
		Stamp stamp = this.latest.get(List.of(publisher, subject, year));
		return (stamp != null) ? stamp.title() : "";
	}

	boolean isCurrent(Publisher publisher, String subject, RowKey key) {
		Stamp stamp = this.latest.get(List.of(publisher, subject, key.year()));
		return stamp == null || (stamp.title().equals(key.title()) && stamp.address().equals(key.address()));
	}

	private record Stamp(LocalDate datedOn, Instant begun, String title, String address) {

		private static final Comparator<Stamp> ORDER = Comparator.comparing(Stamp::datedOn)
			.thenComparing(Stamp::begun)
			.thenComparing(Stamp::title, Comparator.reverseOrder())
			.thenComparing(Stamp::address, Comparator.reverseOrder());

	}

}
