package org.countrycoalition.funding.iati;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.funding.ImportPreview;
import org.countrycoalition.funding.iati.LeftOut.Reason;

/**
 * What the import of a file of activities would do.
 *
 * @param activities how many the file has
 * @param sheet the lines that become contributions, as a table
 * @param lines what becomes of them
 * @param leftOut what becomes no contribution
 * @param held what other sources tell of already
 */
public record IatiPreview(int activities, Sheet sheet, ImportPreview lines, List<LeftOut> leftOut, List<Held> held) {

	public IatiPreview {
		leftOut = List.copyOf(leftOut);
		held = List.copyOf(held);
	}

	/** What is left out, by reason. */
	public Map<Reason, List<LeftOut>> byReason() {
		return this.leftOut.stream().collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.toList()));
	}

	/**
	 * A State, year, stage and donor of which another source tells already.
	 *
	 * @param category which
	 * @param lines of the file for it
	 * @param sources titles of the others, empty for what was entered step by step
	 * @param others how many lines of theirs count
	 * @param choosable whether the file can be chosen instead
	 * @param chosen whether it is
	 */
	public record Held(Category category, int lines, List<String> sources, int others, boolean choosable,
			boolean chosen) {

		public Held {
			sources = List.copyOf(sources);
		}

	}

}
