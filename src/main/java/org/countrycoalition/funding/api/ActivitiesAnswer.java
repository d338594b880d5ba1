package org.countrycoalition.funding.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.countrycoalition.funding.iati.IatiPreview;

/**
 * What a file of activities has beside the lines that become contributions.
 *
 * @param number of its activities
 * @param leftOut how many transactions, budgets or whole activities, by reason
 * @param otherSources what others tell of already
 */
record ActivitiesAnswer(int number, Map<String, Integer> leftOut, List<HeldAnswer> otherSources) {

	static ActivitiesAnswer of(IatiPreview preview) {
		Map<String, Integer> leftOut = new TreeMap<>();
		preview.byReason().forEach((reason, all) -> leftOut.put(reason.name().toLowerCase(Locale.ROOT), all.size()));
		return new ActivitiesAnswer(preview.activities(), leftOut,
				preview.held()
					.stream()
					.map((held) -> new HeldAnswer(held.category().key(), held.lines(), held.others(), held.sources(),
							held.choosable(), held.chosen()))
					.toList());
	}

	/**
	 * A State, year, stage and donor of which another source tells.
	 *
	 * @param key by which the file is chosen instead ({@code take})
	 * @param lines of the file
	 * @param others lines of other sources that count
	 * @param sources their titles, none of what was entered step by step
	 * @param choosable whether the file can be chosen
	 * @param chosen whether it is
	 */
	record HeldAnswer(String key, int lines, int others, List<String> sources, boolean choosable, boolean chosen) {
	}

}
