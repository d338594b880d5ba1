package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.countrycoalition.funding.Contribution;

/**
 * Names the sources of rows, without their addresses, as they stand under a chart.
 */
final class SourceTitles {

	private static final Pattern ADDRESS = Pattern.compile("[,;]?\\s*https?://\\S+\\s*$");

	/** How many are named; under a chart there is room for no more. */
	private static final int NAMED = 3;

	private SourceTitles() {
	}

	static List<String> of(List<Contribution> rows, FundingParts parts) {
		return of(rows.stream().map(Contribution::source), parts);
	}

	static List<String> of(Stream<String> sources, FundingParts parts) {
		List<String> all = sources.map((source) -> ADDRESS.matcher(source).replaceFirst(""))
			.distinct()
			.sorted()
			.toList();
		if (all.size() <= NAMED) {
			return all;
		}
		return Stream
			.concat(all.stream().limit(NAMED), Stream.of(parts.say("funding.sources.more", all.size() - NAMED)))
			.toList();
	}

}
