package org.countrycoalition.shell;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.access.Viewer;

/**
 * Through this a module puts dates into "Next dates" on Home; a bean of the module.
 */
public interface UpcomingSource {

	/**
	 * @param viewer who reads
	 * @param from the as-of date in force; nothing earlier is wanted
	 * @param limit how many are wanted at most
	 * @return the next dates, earliest first
	 */
	List<UpcomingDate> upcoming(Viewer viewer, LocalDate from, int limit);

}
