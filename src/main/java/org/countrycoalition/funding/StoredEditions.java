package org.countrycoalition.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
	 * @return the edition as it is stored: with its date in the title where another date
	 * has the title already
	 */
	Edition of(Edition read) {
		Set<LocalDate> stored = this.dates.getOrDefault(List.of(read.title(), read.address()), Set.of());
		return (read.statedOn() == null || stored.isEmpty() || stored.contains(read.statedOn())) ? read
				: new Edition(read.title() + " (" + read.statedOn() + ")", read.address(), read.statedOn());
	}

}
