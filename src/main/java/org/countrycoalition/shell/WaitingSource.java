package org.countrycoalition.shell;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.access.Viewer;

/**
 * Through this a module puts entries into "Waiting for you" on Home; a bean of the
 * module.
 */
public interface WaitingSource {

	/**
	 * @param viewer who reads
	 * @param on the as-of date in force
	 * @return what waits for that person, in any order; at most a screenful
	 */
	List<WaitingItem> waitingFor(Viewer viewer, LocalDate on);

}
