package org.countrycoalition.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Through this a module makes its things findable; a bean of the module. It answers with
 * what the reader may see and nothing else, in at most three SQL statements. Groups are
 * shown in the order of the beans.
 */
public interface SearchSource {

	/**
	 * @param text what the reader typed, trimmed, never blank
	 * @param language the reader's language
	 * @param on the as-of date in force
	 * @param limit how many hits are wanted at most
	 * @return the hits, best first, one group after the other
	 */
	List<SearchHit> search(String text, Locale language, LocalDate on, int limit);

}
