package org.countrycoalition.funding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds lines that may be the same money and of which nothing holds yet: in the tables of
 * donors and recipients, and among what is entered in the portal. It suggests; a person
 * decides.
 */
final class Suggestions {

	private final Map<RowKey, MoneyLine> lines = new HashMap<>();

	private final Map<Link, Doubt> found = new LinkedHashMap<>();

	private final Map<Pair, Verdict> decided = new HashMap<>();

	private Suggestions() {
	}

	/**
	 * @param lines of current editions, and steps
	 * @param holding what holds of pairs already, equal lines that pair off by themselves
	 * among them
	 */
	static Map<Link, Doubt> of(List<MoneyLine> lines, Map<Link, Verdict> holding) {
		Suggestions suggestions = new Suggestions();
		holding.forEach((link, verdict) -> suggestions.decided
			.put(new Pair(link.gives().as(Publisher.DONOR).key(), link.stands().as(Publisher.DONOR).key()), verdict));
		List<MoneyLine> printed = lines.stream().filter((line) -> line.step() == null).toList();
		suggestions.between(of(printed, Publisher.DONOR), of(printed, Publisher.RECIPIENT));
		List<MoneyLine> steps = lines.stream().filter((line) -> line.step() != null && line.counted()).toList();
		suggestions.between(steps, printed.stream().filter(MoneyLine::counted).toList());
		suggestions.between(of(steps, Publisher.DONOR), of(steps, Publisher.RECIPIENT));
		return suggestions.found;
	}

	private static List<MoneyLine> of(List<MoneyLine> lines, Publisher side) {
		return lines.stream().filter((line) -> line.side() == side).toList();
	}

	private void between(List<MoneyLine> giving, List<MoneyLine> standing) {
		if (giving.isEmpty() || standing.isEmpty()) {
			return;
		}
		List<MatchRow> rows = Stream
			.concat(giving.stream().map((line) -> row(line, Publisher.DONOR)),
					standing.stream().map((line) -> row(line, Publisher.RECIPIENT)))
			.toList();
		Matching matching = Matching.of(rows, this.decided);
		matching.same().forEach((pair) -> add(pair, Doubt.EQUAL));
		matching.open().forEach((pair, doubt) -> {
			// a commitment entered here and its payment would each be asked about twice
			if (doubt != Doubt.OTHER_STAGE || line(pair.donors()).step() == null) {
				add(pair, doubt);
			}
		});
	}

	private MatchRow row(MoneyLine line, Publisher as) {
		MatchRow row = line.as(as);
		this.lines.put(row.key(), line);
		return row;
	}

	private MoneyLine line(RowKey key) {
		return Objects.requireNonNull(this.lines.get(key));
	}

	private void add(Pair pair, Doubt doubt) {
		this.found.putIfAbsent(new Link(line(pair.donors()), line(pair.recipients())), doubt);
	}

	/**
	 * Two lines, the one that gives way first.
	 *
	 * @param gives way if both are the same money
	 * @param stands the other
	 */
	record Link(MoneyLine gives, MoneyLine stands) {

		/** In the order in which one gives way to the other. */
		static Link between(MoneyLine one, MoneyLine other) {
			return other.givesWayTo(one) ? new Link(other, one) : new Link(one, other);
		}

	}

}
