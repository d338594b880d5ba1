package org.countrycoalition.funding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What the import of a file would do, line by line, before anything is stored.
 *
 * @param shape what kind of table the file is taken for
 * @param lines one for each line of the file
 * @param unknownDonors names that the register does not know
 * @param unknownRecipients names that the register does not know
 * @param undecided how many pairs of lines a person has to decide first
 * @param replaced lines of others that would count no more, by edition
 * @param assumed whose table it is taken for if it does not say so itself, null if it
 * does
 * @param readers how many figures would be seen by whom
 */
public record ImportPreview(TableShape shape, List<LinePreview> lines, List<String> unknownDonors,
		List<String> unknownRecipients, int undecided, Map<String, Long> replaced, @Nullable Publisher assumed,
		Map<Tier, Long> readers) {

	public ImportPreview {
		lines = List.copyOf(lines);
		unknownDonors = List.copyOf(unknownDonors);
		unknownRecipients = List.copyOf(unknownRecipients);
		replaced = Map.copyOf(replaced);
		readers = Map.copyOf(readers);
	}

	/** How many lines have the result. */
	public int count(Result result) {
		return Math.toIntExact(this.lines.stream().filter((line) -> line.result() == result).count());
	}

	/** How many lines have each result that occurs. */
	public Map<Result, Long> counts() {
		return this.lines.stream()
			.collect(Collectors.groupingBy(LinePreview::result, TreeMap::new, Collectors.counting()));
	}

}
