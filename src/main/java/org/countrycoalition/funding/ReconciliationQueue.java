package org.countrycoalition.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.countrycoalition.funding.Suggestions.Link;
import org.jspecify.annotations.Nullable;

/**
 * What stands in more than one source of the money for a State, and what does not.
 *
 * @param open pairs that a person has to decide
 * @param disputed pairs on which the sides do not agree
 * @param settled pairs of which something holds, equal lines that pair off by themselves
 * among them
 * @param oneSided lines that stand in one source only
 * @param leading sources that lead
 * @param lines all of them, for whoever looks for a match
 */
public record ReconciliationQueue(List<MoneyPair> open, List<MoneyPair> disputed, List<MoneyPair> settled,
		List<MoneyLine> oneSided, List<LeadingSource> leading, List<MoneyLine> lines) {

	/**
	 * @param lines of the State, and those elsewhere of which something is said beside
	 * one of them
	 * @param same what a line gives way to
	 * @param said of pairs, by the one that gives way
	 * @param holding what holds of them for the viewer
	 */
	static ReconciliationQueue of(List<MoneyLine> lines, Map<UUID, List<UUID>> same,
			Map<PairKey, List<MoneyPair.Said>> said, Map<PairKey, Verdict> holding, List<LeadingSource> leading) {
		Map<UUID, MoneyLine> byId = new LinkedHashMap<>();
		lines.forEach((line) -> byId.put(line.id(), line));
		Map<Link, @Nullable Verdict> holds = new LinkedHashMap<>();
		same.forEach((gives, others) -> others.stream()
			.filter(byId::containsKey)
			.forEach((stands) -> holds.put(link(of(byId, gives), of(byId, stands), holding), null)));
		holding.forEach((key, verdict) -> key.in(byId).ifPresent((link) -> holds.put(link, verdict)));
		Map<Link, Verdict> decided = new HashMap<>();
		holds.forEach((link, verdict) -> decided.put(link, (verdict != null) ? verdict : Verdict.SAME));
		Map<Link, @Nullable Doubt> asked = new LinkedHashMap<>(Suggestions.of(lines, decided));
		said.keySet()
			.forEach((key) -> key.in(byId)
				.filter((link) -> !holds.containsKey(link))
				.ifPresent((link) -> asked.putIfAbsent(link, null)));
		List<MoneyPair> open = asked.entrySet()
			.stream()
			.map((entry) -> pair(entry.getKey(), entry.getValue(), null, said))
			.toList();
		List<MoneyPair> disputed = new ArrayList<>();
		List<MoneyPair> settled = new ArrayList<>();
		holds.forEach((link, verdict) -> ((verdict == Verdict.DISPUTED) ? disputed : settled)
			.add(pair(link, null, verdict, said)));
		return new ReconciliationQueue(largestFirst(open), largestFirst(disputed), largestFirst(settled),
				oneSided(lines, asked.keySet(), decided), leading, List.copyOf(lines));
	}

	/**
	 * As it was said of them, or else in the order in which one gives way to the other.
	 */
	private static Link link(MoneyLine one, MoneyLine other, Map<PairKey, Verdict> holding) {
		if (holding.containsKey(new PairKey(one.id(), other.id()))) {
			return new Link(one, other);
		}
		return holding.containsKey(new PairKey(other.id(), one.id())) ? new Link(other, one) : Link.between(one, other);
	}

	private static MoneyLine of(Map<UUID, MoneyLine> lines, UUID id) {
		MoneyLine line = lines.get(id);
		if (line == null) {
			throw new IllegalArgumentException("No line " + id);
		}
		return line;
	}

	private static MoneyPair pair(Link link, @Nullable Doubt doubt, @Nullable Verdict verdict,
			Map<PairKey, List<MoneyPair.Said>> said) {
		return new MoneyPair(link.gives(), link.stands(), doubt, verdict,
				said.getOrDefault(new PairKey(link.gives().id(), link.stands().id()), List.of()));
	}

	private static List<MoneyPair> largestFirst(List<MoneyPair> pairs) {
		return pairs.stream()
			.sorted(Comparator.comparing((MoneyPair pair) -> pair.stands().year())
				.reversed()
				.thenComparing((pair) -> pair.stands().usd(), Comparator.nullsLast(Comparator.reverseOrder())))
			.toList();
	}

	private static List<MoneyLine> oneSided(List<MoneyLine> lines, Set<Link> asked, Map<Link, Verdict> decided) {
		Set<UUID> paired = new HashSet<>();
		asked.forEach((link) -> paired.addAll(List.of(link.gives().id(), link.stands().id())));
		decided.forEach((link, verdict) -> {
			if (verdict != Verdict.DIFFERENT) {
				paired.addAll(List.of(link.gives().id(), link.stands().id()));
			}
		});
		return lines.stream().filter((line) -> !paired.contains(line.id())).toList();
	}

	/**
	 * @param line of which a match is looked for
	 * @return lines that could be the same money, of the same State and kind: the same
	 * year and donor first
	 */
	public List<MoneyLine> candidates(MoneyLine line) {
		return this.lines.stream()
			.filter((other) -> (line.givesWayTo(other) || other.givesWayTo(line)) && line.inKind() == other.inKind()
					&& line.illustrative() == other.illustrative() && line.state().equals(other.state()))
			.sorted(Comparator.comparing((MoneyLine other) -> !other.donor().equals(line.donor()))
				.thenComparing((other) -> Math.abs(other.year() - line.year()))
				.thenComparing((other) -> other.stage() != line.stage()))
			.toList();
	}

	/**
	 * @param one line of the queue
	 * @param other line of the queue
	 * @return them as a pair, with what was said of them
	 */
	public MoneyPair pair(MoneyLine one, MoneyLine other) {
		Link link = Link.between(one, other);
		return Stream.of(this.open, this.disputed, this.settled)
			.flatMap(List::stream)
			.filter((pair) -> pair.gives().id().equals(link.gives().id())
					&& pair.stands().id().equals(link.stands().id()))
			.findFirst()
			.orElseGet(() -> new MoneyPair(link.gives(), link.stands(), null, null, List.of()));
	}

	/**
	 * Keys of two lines, the one that gives way first.
	 *
	 * @param gives way
	 * @param stands the other
	 */
	record PairKey(UUID gives, UUID stands) {

		private Optional<Link> in(Map<UUID, MoneyLine> lines) {
			MoneyLine one = lines.get(this.gives);
			MoneyLine other = lines.get(this.stands);
			return (one != null && other != null) ? Optional.of(new Link(one, other)) : Optional.empty();
		}

	}

}
