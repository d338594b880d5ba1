package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

	private final Set<Link> spoken;

	/** Those that are the same money as another one, or part of it, already. */
	private final Set<MoneyLine> settled;

	/** Lines by the one that they are part of. */
	private final Map<MoneyLine, List<MoneyLine>> parts = new HashMap<>();

	private Suggestions(Map<Link, Verdict> holding) {
		holding.forEach((link, verdict) -> {
			if (verdict == Verdict.PART_OF) {
				this.parts.computeIfAbsent(link.stands(), (whole) -> new ArrayList<>()).add(link.gives());
			}
			else if (verdict == Verdict.CONTAINS) {
				this.parts.computeIfAbsent(link.gives(), (whole) -> new ArrayList<>()).add(link.stands());
			}
		});
		holding.forEach((link, verdict) -> this.decided
			.put(new Pair(link.gives().as(Publisher.DONOR).key(), link.stands().as(Publisher.DONOR).key()), verdict));
		this.spoken = holding.keySet();
		this.settled = holding.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != Verdict.DIFFERENT)
			.flatMap((entry) -> entry.getKey().lines())
			.collect(Collectors.toSet());
	}

	/**
	 * @param lines of current editions, and steps
	 * @param holding what holds of pairs already, equal lines that pair off by themselves
	 * among them
	 */
	static Map<Link, Doubt> of(List<MoneyLine> lines, Map<Link, Verdict> holding) {
		Suggestions suggestions = new Suggestions(holding);
		List<MoneyLine> printed = lines.stream().filter((line) -> line.step() == null).toList();
		suggestions.among(of(printed, Publisher.DONOR), of(printed, Publisher.RECIPIENT));
		List<MoneyLine> steps = lines.stream().filter((line) -> line.step() != null && line.counted()).toList();
		suggestions.among(steps, printed.stream().filter(MoneyLine::counted).toList());
		suggestions.among(of(steps, Publisher.DONOR), of(steps, Publisher.RECIPIENT));
		return suggestions.found;
	}

	private static List<MoneyLine> of(List<MoneyLine> lines, Publisher side) {
		return lines.stream().filter((line) -> line.side() == side).toList();
	}

	private void among(List<MoneyLine> giving, List<MoneyLine> standing) {
		if (!giving.isEmpty() && !standing.isEmpty()) {
			between(giving, standing);
			beyond(giving, standing);
		}
	}

	private void between(List<MoneyLine> giving, List<MoneyLine> standing) {
		List<MatchRow> rows = Stream
			.concat(giving.stream().map((line) -> row(line, Publisher.DONOR)),
					standing.stream().map((line) -> row(line, Publisher.RECIPIENT)))
			.toList();
		Matching matching = Matching.of(rows, this.decided, held(giving, standing));
		matching.same().forEach((pair) -> add(pair, Doubt.EQUAL));
		matching.open().forEach((pair, doubt) -> {
			// a commitment entered here and its payment would each be asked about twice
			if (doubt != Doubt.OTHER_STAGE || line(pair.donors()).step() == null) {
				add(pair, doubt);
			}
		});
	}

	/** Dollars of parts that count no more and so are not among the lines themselves. */
	private Map<RowKey, BigDecimal> held(List<MoneyLine> giving, List<MoneyLine> standing) {
		Set<MoneyLine> told = new HashSet<>(giving);
		told.addAll(standing);
		Map<RowKey, BigDecimal> held = new HashMap<>();
		this.parts.forEach((whole, parts) -> parts.stream()
			.filter((part) -> !told.contains(part))
			.map(MoneyLine::usd)
			.filter(Objects::nonNull)
			.forEach((usd) -> held.merge(whole.as(Publisher.DONOR).key(), usd, BigDecimal::add)));
		return held;
	}

	/** What amount and year leave over. */
	private void beyond(List<MoneyLine> giving, List<MoneyLine> standing) {
		Map<List<Object>, List<MoneyLine>> alike = standing.stream()
			.filter((line) -> !this.settled.contains(line))
			.collect(Collectors.groupingBy(Suggestions::kind));
		Set<MoneyLine> asked = this.found.keySet().stream().flatMap(Link::lines).collect(Collectors.toSet());
		for (MoneyLine gives : giving) {
			for (MoneyLine stands : this.settled.contains(gives) ? List.<MoneyLine>of()
					: alike.getOrDefault(kind(gives), List.of())) {
				Doubt doubt = Window.doubt(gives, stands);
				boolean taken = doubt == Doubt.NEXT_YEAR && (asked.contains(gives) || asked.contains(stands));
				if (doubt != null && !taken && !this.spoken.contains(new Link(gives, stands))) {
					this.found.putIfAbsent(new Link(gives, stands), doubt);
				}
			}
		}
	}

	private static List<Object> kind(MoneyLine line) {
		return List.of(line.donor(), line.stage(), line.inKind(), line.illustrative());
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

		Stream<MoneyLine> lines() {
			return Stream.of(this.gives, this.stands);
		}

	}

}
