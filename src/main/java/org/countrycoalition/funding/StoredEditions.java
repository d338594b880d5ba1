package org.countrycoalition.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Line.Edition;

/**
 * Tells a later edition of a table from the one that is stored under the same title: both
 * are kept, and the later one counts. A file that states the date that is stored, or
 * none, corrects what is stored.
 *
 * @param dates stated by stored editions, by title and address
 */
record StoredEditions(Map<List<String>, Set<LocalDate>> dates) {

	/**
	 * @param stored editions with a date
	 */
	static StoredEditions of(List<Edition> stored) {
		return new StoredEditions(stored.stream()
			.collect(Collectors.groupingBy((edition) -> List.of(edition.title(), edition.address()),
					Collectors.mapping((edition) -> Objects.requireNonNull(edition.statedOn()), Collectors.toSet()))));
	}

	/** An edition as it is stored, of any table that has editions. */
	static Edition read(ResultSet row, int number) throws SQLException {
		return new Edition(row.getString("edition_title"), row.getString("edition_address"),
				row.getObject("edition_on", LocalDate.class));
	}

	/**
	 * @return the edition as it is stored: with its date in the title where another date
	 * has the title already
	 */
	Edition of(Edition read) {
		Set<LocalDate> stored = this.dates.getOrDefault(List.of(read.title(), read.address()), Set.of());
		return (read.statedOn() == null || stored.isEmpty() || stored.contains(read.statedOn())) ? read
				: new Edition(read.title() + " (" + read.statedOn() + ")", read.address(), read.statedOn());
	}

}
